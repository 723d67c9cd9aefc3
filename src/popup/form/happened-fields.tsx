import { readDay } from '../../events/day-input.ts'
import type { Day } from '../../events/day.ts'
import { kindFacts, type FieldName } from '../../events/kind-facts.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import { Chips } from '../parts/chips.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { DayField } from './day-field.tsx'
import { DetailField } from './detail-field.tsx'
import type { Entry } from './entry.ts'
import type { EntryErrors } from './read-entry.ts'
import { StateField } from './state-field.tsx'

type HappenedProps = { entry: Entry; errors: EntryErrors; today: Day; text: Text; onChange: (part: Partial<Entry>) => void }
type Detail = Exclude<FieldName, 'sure' | 'until'>

/** So many details are asked at once; the rest is one press away. */
const ASKED_AT_ONCE = 1

/** When it happened, whether it lasts, and the details of the kind. */
export function HappenedFields({ entry, errors, today, text, onChange }: HappenedProps) {
  const { fields, state, reading } = kindFacts[entry.kind]
  const details = fields.filter((field): field is Detail => field !== 'sure' && field !== 'until')
  const main = details.slice(0, reading ? 1 : ASKED_AT_ONCE)
  const rest = details.slice(main.length)
  const field = (name: Detail) => (
    <DetailField
      key={name}
      name={name}
      entry={entry}
      error={errors[name] && text.form.errors[errors[name]]}
      text={text}
      onChange={onChange}
    />
  )
  const opened = rest.some((name) => entry[name] !== '' || errors[name] !== undefined)
  return (
    <>
      {reading && main.map(field)}
      <DayField
        name="day"
        label={text.form.day.label}
        value={entry.day}
        error={errors.day && text.form.errors[errors.day]}
        today={today}
        text={text}
        onChange={(day) => onChange({ day })}
      />
      <Certainty entry={entry} today={today} text={text} onChange={onChange} />
      {state && (
        <div data-state>
          <StateField entry={entry} errors={errors} today={today} text={text} onChange={onChange} />
        </div>
      )}
      {!reading && main.map(field)}
      {rest.length > 0 && (
        <Disclosure summary={text.form.more} back={text.form.less} initiallyOpen={opened}>
          <div class="stack">{rest.map(field)}</div>
        </Disclosure>
      )}
    </>
  )
}

/** An exact day may still be a guess; a rough one says so itself. */
function Certainty({ entry, today, text, onChange }: Omit<HappenedProps, 'errors'>) {
  const reading = readDay(entry.day, today, dayWords)
  if (reading === null || !('sure' in reading) || reading.sure === 'about') return null
  return (
    <Chips
      legend={text.form.day.certainty}
      options={[{ value: 'about', label: text.form.day.about }]}
      chosen={entry.about ? ['about'] : []}
      onToggle={() => onChange({ about: !entry.about })}
    />
  )
}
