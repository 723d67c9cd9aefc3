import { useState } from 'preact/hooks'
import type { Cents } from '../../cash/book.ts'
import type { Text } from '../../text/index.ts'
import { readAmount } from '../form/read-amount.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

type SumFieldProps = { label: string; hint?: string; sum: Cents | null; text: Text; onKeep: (sum: Cents | null) => void }

/** One sum that is typed and kept; an empty field takes it back. */
export function SumField({ label, hint, sum, text, onKeep }: SumFieldProps) {
  const words = text.drill.form
  const stored = sum === null ? '' : String(sum / 100)
  const [typed, setTyped] = useState(stored)
  const [tried, setTried] = useState(false)
  const read = readAmount(typed)
  const wrong = typed.trim() !== '' && read === null
  const keep = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (!wrong) onKeep(read === null ? null : Math.round(read * 100))
  }
  return (
    <form class="sum-field" noValidate onSubmit={keep} aria-label={label}>
      <Field label={label} hint={hint} error={tried && wrong ? words.amountWrong : undefined}>
        {(control) => (
          <input
            {...control} value={typed} inputMode="decimal" autocomplete="off" maxLength={20}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      {typed !== stored && <Button type="submit">{words.save}</Button>}
    </form>
  )
}
