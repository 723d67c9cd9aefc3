import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { lineName } from '../lines/line-name.ts'
import { Choice } from '../parts/chips.tsx'
import type { Entry } from './entry.ts'

type LineChoiceProps = {
  entry: Entry
  lines: readonly CreditLine[]
  error: string | undefined
  text: Text
  onChange: (part: Partial<Entry>) => void
}

/** Which line an event is about. Not asked where it can be none, or only the one there is. */
export function LineChoice({ entry, lines, error, text, onChange }: LineChoiceProps) {
  const { group, line } = kindFacts[entry.kind]
  if (line === 'never' || (line === 'required' && lines.length === 1 && entry.answer === 'happened')) return null
  // Told none without a line means nowhere; something that happened without one happened elsewhere.
  const elsewhere = entry.answer === 'none' ? text.form.line.nowhere : (text.form.line.elsewhereOf[group] ?? text.form.line.elsewhere)
  const options = lines.map((each) => ({ value: each.id, label: lineName(each, text) }))
  return (
    <>
      <Choice
        legend={text.form.line.legend}
        options={line === 'required' && entry.answer === 'happened' ? options : [...options, { value: '', label: elsewhere }]}
        value={entry.line}
        onChoose={(id) => onChange({ line: id })}
      />
      <p class="error" role="alert" hidden={!error}>
        {error}
      </p>
    </>
  )
}
