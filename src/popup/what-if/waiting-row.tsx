import { WAIT, type Ways } from '../../store/ways.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { isAhead, plannedWait } from './taken.ts'
import { fromTo, movedBy } from './verdict-of.ts'
import type { Advice } from './wanted-of.ts'

type WaitingProps = Pick<ScreenProps, 'text' | 'today' | 'line' | 'actions'> & { advice: Advice; ways: Ways }

/** Doing nothing until a day as a plan among the others: what it would bring by itself, and the way to be reminded of the day. */
export function WaitingRow({ advice: { waiting, waitingIsBetter }, ways, text, today, line, actions }: WaitingProps) {
  const words = text.whatIf.plan.waiting
  const day = text.format.dayWords(waiting.until, today)
  const taken = ways.planned.some((one) => one.line === line.id && one.move === WAIT && isAhead(one))
  const take = async () => {
    const kept = await actions.keepWays((before) => ({ ...before, planned: [...before.planned, plannedWait(waiting, line.id, today)] }))
    if (kept && await actions.remind(line.id, waiting.until, 'recheck')) actions.say(text.frame.reminderSet(day))
  }
  const brings = waiting.what === 'return'
    ? words.back(day, text.format.percentRange(waiting.back.p, waiting.back.low, waiting.back.high))
    : words.fade(day, `${fromTo(waiting.effect, text)}${words.join}${movedBy(waiting.effect, text)}`)
  return (
    <div class="stack waiting-plan">
      <p><span class="strong">{words.title(day)}</span></p>
      <p>{waiting.makesSense ? brings : words.nothing}</p>
      {waitingIsBetter && <p>{words.better}</p>}
      {waiting.makesSense && (taken
        ? <p class="note">{words.taken(day)}</p>
        : <div><Button onClick={() => void take()}>{words.take(day)}</Button></div>)}
    </div>
  )
}
