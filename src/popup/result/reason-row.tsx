import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Cite } from '../parts/cite.tsx'
import { RuleBasis } from '../ledger/rule-basis.tsx'
import type { Reason } from './reasons.ts'

/** One summand of a cause: what was told, or that it was not, how much it makes, and the weight behind it with its source. */
export function ReasonRow({ reason, cause, text, caseFile, today, actions }: ScreenProps & { reason: Reason; cause: CauseId }) {
  const { event: id, weight, share } = reason
  const words = text.result.reasons
  const event = caseFile.events.find((one) => one.id === id)
  const day = event && dayOf(event, today, text)
  return (
    <li class="reason">
      <span>
        {event && day !== undefined ? words.event(text.kinds[event.kind].name, day) : untoldWords(reason, text)}
        {reason.indicator !== 'base' && <span class="note">{words.weight(text.format.number(weight.value))}</span>}
        <Cite parameter={weight} text={text} />
        {event && <Button kind="plain" onClick={() => actions.go('records', event.id)}>{words.toEvent}</Button>}
      </span>
      <span class="size">{text.format.percent(share)}</span>
      {reason.indicator === 'base'
        ? <RuleBasis part="base" id={cause} text={text} go={actions.go} />
        : <RuleBasis part="indicators" id={reason.indicator} text={text} go={actions.go} />}
    </li>
  )
}

/** The day of an event, as exactly as it is known. */
function dayOf({ date, since, sure }: CreditEvent, today: Day, text: Text): string {
  const { dayWords, aroundDay } = text.format
  if (since !== undefined) return text.timeline.date.between(dayWords(since, today), dayWords(date, today))
  return sure === undefined || sure === 'yes' ? dayWords(date, today) : aroundDay(date, today)
}

function untoldWords({ indicator, told }: Reason, text: Text): string {
  const known: Readonly<Record<string, { name: string }>> = text.indicators
  const words = text.result.reasons
  const name = known[indicator]?.name
  if (name === undefined) return words.base
  return told ? words.together(name) : words.notTold(name)
}
