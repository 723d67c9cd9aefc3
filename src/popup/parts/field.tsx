import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/**
 * What a control needs to be tied to its label, hint and error; spread it on the input, select or textarea. Browsers write down what is
 * typed: Firefox for its suggestions, Chromium for opening the tab again, where neither deletion nor lock reaches. `autocomplete` keeps
 * them from it.
 */
export type ControlAttributes = { id: string; class: string; autocomplete: 'off'; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }

type FieldProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: (control: ControlAttributes) => ComponentChildren
}

/** A label above a control, a hint below, and what is wrong with it, announced when it appears. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id, class: 'input', autocomplete: 'off',
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': 'true' as const }),
      })}
      {hint && <p class="note" id={`${id}-hint`}>{hint}</p>}
      <p class="error" id={`${id}-error`} role="alert" hidden={!error}>{error}</p>
    </div>
  )
}
