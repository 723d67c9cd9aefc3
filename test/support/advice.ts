import { advise, type AdviceInput } from '../../src/diagnosis/advise.ts'
import type { StepAdvice, TipAdvice } from '../../src/diagnosis/diagnosis.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { EventKind } from '../../src/events/kind.ts'
import type { Lender } from '../../src/events/line.ts'
import { adviceKnowledge } from '../../src/knowledge/advice.ts'
import { type CauseId, causes } from '../../src/knowledge/causes.ts'

/** An event of the line jb; its id is its kind and day. */
export function did(kind: EventKind, date: Day, more: Partial<CreditEvent> = {}): CreditEvent {
  return { id: `${kind}-${date}`, kind, date, line: 'jb', ...more }
}

type Shares = Partial<Record<CauseId, number>>

/** A closed line of 借呗, unless told otherwise. */
export function given(today: Day, events: readonly CreditEvent[], shares: Shares, more: Partial<AdviceInput> = {}, lender: Lender = 'consumer-finance') {
  const input: AdviceInput = {
    line: { id: 'jb', product: 'jiebei', lender },
    state: 'closed', since: '2026-11-01', ownWish: false, nextCheck: null, today, events,
    causes: Object.entries(shares).map(([cause, share]) => ({ cause, share, layer: causes[cause as CauseId] })),
    ...more,
  }
  return advise(input, adviceKnowledge)
}

export const tipIds = ({ tips }: { tips: readonly TipAdvice[] }): readonly string[] => tips.map(({ id }) => id)

export function stepOf({ checklist }: { checklist: readonly StepAdvice[] }, id: string): StepAdvice | undefined {
  return checklist.find((step) => step.id === id)
}
