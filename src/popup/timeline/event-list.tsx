import { useMemo, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Policy } from '../../knowledge/model-types.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { EventRow } from './event-row.tsx'
import { byMonth, timelineItems } from './items.ts'
import { PolicyRow } from './policy-row.tsx'

/** So many rows are drawn at first, and as many more at each press: ten thousand are never drawn at once. */
const WINDOW = 40

type EventListProps = {
  events: readonly CreditEvent[]
  policies: readonly Policy[]
  lines: readonly CreditLine[]
  today: Day
  text: Text
  onOpen: (event: CreditEvent) => void
}

/** Everything told and known, newest first, month by month. */
export function EventList({ events, policies, lines, today, text, onOpen }: EventListProps) {
  const items = useMemo(() => timelineItems(events, policies), [events, policies])
  const [most, setMost] = useState(WINDOW)
  const shown = items.slice(0, most)
  const left = items.length - shown.length
  return (
    <div class="timeline stack">
      {byMonth(shown).map(({ month, items: rows }) => (
        <section key={month.slice(0, 7)} aria-label={text.format.monthWords(month)}>
          <h2>{text.format.monthWords(month)}</h2>
          <ol>
            {rows.map((item) => 'event' in item
              ? <EventRow key={item.event.id} event={item.event} lines={lines} today={today} text={text} onOpen={onOpen} />
              : <PolicyRow key={item.policy.id} policy={item.policy} text={text} />)}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <div class="row">
          <Button onClick={() => setMost(most + WINDOW)}>{text.timeline.more(Math.min(WINDOW, left))}</Button>
          <span class="note" role="status">{text.timeline.shown(shown.length, items.length)}</span>
        </div>
      )}
    </div>
  )
}
