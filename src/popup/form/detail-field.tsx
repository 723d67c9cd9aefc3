import type { Text } from '../../text/index.ts'
import { inquiryReasons } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { FieldName } from '../../events/kind-facts.ts'
import { Choice } from '../parts/chips.tsx'
import { Field } from '../parts/field.tsx'
import { WordingHelp } from '../own-words/wording-help.tsx'
import type { Entry } from './entry.ts'

type DetailName = Exclude<FieldName, 'sure' | 'until'>
type DetailProps = { name: DetailName; entry: Entry; error: string | undefined; text: Text; onChange: (part: Partial<Entry>) => void }

/** One optional field of an event, in the shape that suits it. */
export function DetailField({ name, entry, error, text, onChange }: DetailProps) {
  if (name === 'reason') return <Reason entry={entry} text={text} onChange={onChange} />
  const { group } = kindFacts[entry.kind]
  const own = name === 'institution' ? text.form.institutions[group] : name === 'wording' ? text.form.said[group] : undefined
  const label = own ?? text.form.fields[name]
  const set = (value: string) => onChange({ [name]: value })
  const long = name === 'wording' || name === 'note'
  return (
    <>
      <Field label={label.label} hint={label.hint} error={error}>
        {(control) =>
          long ? (
            <textarea
              {...control}
              name={name}
              rows={2}
              maxLength={2000}
              value={entry[name]}
              placeholder={label.placeholder}
              onInput={(event) => set(event.currentTarget.value)}
            />
          ) : (
            <input
              {...control}
              name={name}
              value={entry[name]}
              placeholder={label.placeholder}
              autocomplete="off"
              maxLength={200}
              inputMode={name === 'days' || name === 'count' ? 'numeric' : undefined}
              onInput={(event) => set(event.currentTarget.value)}
            />
          )
        }
      </Field>
      {name === 'wording' && <WordingHelp entry={entry} text={text} onChange={onChange} />}
    </>
  )
}

/** Why an inquiry was made, or who closed the line: other kinds carry no reason that a form could offer. */
function Reason({ entry, text, onChange }: Omit<DetailProps, 'name' | 'error'>) {
  const set = (reason: string) => onChange({ reason: reason === entry.reason ? '' : reason })
  if (entry.kind === 'line-closed') {
    const { legend, platform, self } = text.form.closedBy
    return (
      <Choice
        legend={legend}
        options={[
          { value: '', label: platform },
          { value: 'self', label: self },
        ]}
        value={entry.reason === 'self' ? 'self' : ''}
        onChoose={set}
      />
    )
  }
  return (
    <Choice
      legend={text.form.fields.reason.label}
      options={inquiryReasons.map((value) => ({ value, label: text.reasons[value] }))}
      value={inquiryReasons.find((reason) => reason === entry.reason) ?? null}
      onChoose={set}
    />
  )
}
