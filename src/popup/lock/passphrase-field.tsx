import type { Ref } from 'preact'
import { Field } from '../parts/field.tsx'

type PassphraseFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Shown as it is typed. */
  shown: boolean
  name: string
  hint?: string | undefined
  error?: string | undefined
  input?: Ref<HTMLInputElement>
}

/** A passphrase. The browser is asked not to keep it: then it would lie beside what it locks. */
export function PassphraseField({ label, value, onChange, shown, name, hint, error, input = null }: PassphraseFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const same = {
          ...control, ref: input, name, value, maxLength: 500, autocomplete: 'off', autocapitalize: 'off', spellcheck: false,
          onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
        } as const
        return shown ? <input {...same} type="text" /> : <input {...same} type="password" />
      }}
    </Field>
  )
}
