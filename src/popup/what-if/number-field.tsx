import { useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

type NumberFieldProps = {
  label: string
  /** The name of the form, where the label alone does not tell it from others. */
  name?: string
  hint?: string
  value: number | null
  read: (typed: string) => number | null
  /** What is said where it is not understood. */
  wrong: string
  save: string
  onKeep: (value: number | null) => void
}

/** One number that is typed and kept; an empty field takes it back. */
export function NumberField({ label, name = label, hint, value, read, wrong, save, onKeep }: NumberFieldProps) {
  const stored = value === null ? '' : String(value)
  const [typed, setTyped] = useState(stored)
  const [tried, setTried] = useState(false)
  const number = read(typed)
  const isWrong = typed.trim() !== '' && number === null
  const keep = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (!isWrong) onKeep(typed.trim() === '' ? null : number)
  }
  return (
    <form class="sum-field" noValidate onSubmit={keep} aria-label={name}>
      <Field label={label} hint={hint} error={tried && isWrong ? wrong : undefined}>
        {(control) => (
          <input
            {...control} value={typed} inputMode="decimal" autocomplete="off" maxLength={20}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      {typed !== stored && <Button type="submit">{save}</Button>}
    </form>
  )
}
