import { isOfSame } from '../../../store/reminders.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { reminderFor, type Dated } from './dated.ts'

type Needed = 'text' | 'today' | 'reminders' | 'actions'
type DatedRowProps = Pick<ScreenProps, Needed> & Readonly<{ dated: Dated; said: string; onSave: () => void }>

/** One thing with a day: what it is, whether one is reminded of it, and the way into one's own calendar. */
export function DatedRow({ dated, said, onSave, text, today, reminders, actions }: DatedRowProps) {
  const words = text.ladder.calendar
  const wanted = reminderFor(dated)
  const set = dated.what === 'reminder' ? dated.reminder : reminders.find((one) => isOfSame(one, wanted))
  const day = text.format.dayWords(dated.day, today)
  const remind = async () => {
    if (await actions.keepReminder({ ...wanted, id: crypto.randomUUID() })) actions.say(text.frame.reminderSet(day))
  }
  return (
    <li>
      <span class="day">{day}</span>
      <span class="what">{said}</span>
      <span class="row">
        {set === undefined
          ? <Button kind="plain" onClick={() => void remind()} aria-label={words.remindOf(said)}>{words.remind}</Button>
          : <Button kind="plain" onClick={() => void actions.forget(set.id)} aria-label={words.forgetOf(said)}>{words.forget}</Button>}
        <Button kind="plain" onClick={onSave} aria-label={words.oneOf(said)}>{words.one}</Button>
      </span>
    </li>
  )
}
