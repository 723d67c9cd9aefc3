import type { Day } from '../../events/day.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'

/** "Remind me on that day", and once it is set, what was set and the way to take it back. */
export function RemindButton({ day, line, text, today, reminders, actions }: ScreenProps & { day: Day }) {
  const words = text.result.now
  const set = reminders.find((one) => one.line === line.id && one.about === 'recheck' && one.day > today)
  const remind = async () => {
    if (await actions.remind(line.id, day, 'recheck')) actions.say(text.frame.reminderSet(text.format.dayWords(day, today)))
  }
  if (set === undefined) {
    return <Button kind="primary" onClick={() => void remind()}>{words.remind(text.format.dayWords(day, today))}</Button>
  }
  return (
    <>
      <span>{words.reminded(text.format.dayWords(set.day, today))}</span>
      <Button kind="plain" onClick={() => void actions.forget(set.id)}>{words.unremind}</Button>
    </>
  )
}
