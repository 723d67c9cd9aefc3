import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { Choice } from '../parts/chips.tsx'
import { DayField } from './day-field.tsx'
import type { Entry } from './entry.ts'
import type { EntryErrors } from './read-entry.ts'

type StateFieldProps = { entry: Entry; errors: EntryErrors; today: Day; text: Text; onChange: (part: Partial<Entry>) => void }

/** Whether a state lasts, and if not, when it ended. */
export function StateField({ entry, errors, today, text, onChange }: StateFieldProps) {
  const words = text.form.state.of[entry.kind] ?? text.form.state.plain
  const options = [
    { value: 'still', label: words.still },
    { value: 'over', label: words.over },
  ] as const
  return (
    <div class="stack">
      <Choice
        legend={words.legend}
        options={options}
        value={entry.still === null ? null : entry.still ? 'still' : 'over'}
        onChoose={(value) => onChange({ still: value === 'still' })}
      />
      <p class="error" role="alert" hidden={!errors.still}>
        {text.form.state.missing}
      </p>
      {entry.still === false && (
        <DayField
          name="until"
          label={words.day}
          value={entry.until}
          error={errors.until && text.form.errors[errors.until]}
          today={today}
          text={text}
          onChange={(until) => onChange({ until })}
        />
      )}
    </div>
  )
}
