import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { KindGroup } from '../../events/kind.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Layer } from '../../knowledge/types.ts'
import type { Text } from '../../text/index.ts'
import { describeEvent } from './describe.ts'

const tones: Readonly<Record<KindGroup, Layer | 'contact'>> = {
  platform: 'platform',
  repayment: 'borrower',
  borrowing: 'borrower',
  reading: 'borrower',
  work: 'borrower',
  account: 'account',
  around: 'market',
  contact: 'contact',
}

type EventRowProps = { event: CreditEvent; lines: readonly CreditLine[]; today: Day; text: Text; onOpen: (event: CreditEvent) => void }

/** Something the person told; pressing it opens its form. What was told not to have happened has a hollow mark. */
export function EventRow({ event, lines, today, text, onOpen }: EventRowProps) {
  const { name } = text.kinds[event.kind]
  const detail = describeEvent(event, lines, today, text)
  return (
    <li class="item" data-told={event.none ? 'none' : 'some'} data-layer={tones[kindFacts[event.kind].group]}>
      <button type="button" id={`event-${event.id}`} onClick={() => onOpen(event)}>
        <span class="when">{when(event, text)}</span>
        <span class="mark" aria-hidden="true" />
        <span class="what">
          <span class="name">{event.none ? text.timeline.noneName(name) : name}</span>
          {detail !== '' && (
            <span class="note" dir="auto">
              {detail}
            </span>
          )}
        </span>
        <span class="unseen">{text.timeline.open}</span>
      </button>
    </li>
  )
}

/** The day within its month, no more exactly than it is known. */
function when({ date, since, none, sure }: CreditEvent, text: Text): string {
  const words = text.timeline.date
  if (none) return words.now
  if (since !== undefined) return words.span
  return sure === undefined || sure === 'yes' ? words.monthDay(Number(date.slice(8))) : words.rough
}
