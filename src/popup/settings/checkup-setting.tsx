import type { FrameProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Field } from '../parts/field.tsx'

/** Days that every month has. */
const days = Array.from({ length: 28 }, (_, index) => index + 1)

/** Whether, and on which day, the person is reminded of the monthly check-up. */
export function CheckupSetting({ text, settings, actions }: FrameProps) {
  const words = text.settings.checkup
  const { on, dayOfMonth } = settings.checkup
  const set = (part: Partial<typeof settings.checkup>) => void actions.setSettings({ checkup: { on, dayOfMonth, ...part } })
  return (
    <Card title={words.title}>
      <p class="note">{words.note}</p>
      <label class="tick">
        <input type="checkbox" checked={on} onChange={() => set({ on: !on })} />
        {words.on}
      </label>
      {on && (
        <Field label={words.day}>
          {(control) => (
            <select
              {...control}
              class="input short"
              value={dayOfMonth}
              onChange={(event) => set({ dayOfMonth: Number(event.currentTarget.value) })}
            >
              {days.map((day) => (
                <option key={day} value={day}>
                  {words.ofMonth(day)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Card>
  )
}
