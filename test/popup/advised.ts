import { advise } from '../../src/diagnosis/advise.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { adviceKnowledge } from '../../src/knowledge/advice.ts'
import { causes } from '../../src/knowledge/causes.ts'
import { line, today } from './house.tsx'

/** A line closed the day after it was paid off, by somebody who was never late. */
export const events: readonly CreditEvent[] = [
  { id: 'e1', kind: 'line-closed', line: 'jb', date: '2026-11-10', wording: '综合评估暂未通过' },
  { id: 'e2', kind: 'paid-off', line: 'jb', date: '2026-11-09', amount: 3200 },
  { id: 'e3', kind: 'late-payment', none: true, since: '2024-11-21', date: today },
]
const shares = (leading: Partial<Record<keyof typeof causes, number>>) =>
  (Object.keys(causes) as (keyof typeof causes)[])
    .map((cause) => ({
      cause,
      layer: causes[cause],
      share: leading[cause] ?? 0,
      low: null,
      high: null,
      first: null,
      terms: [],
      findings: [],
      reliefs: [],
      policies: [],
    }))
    .toSorted((a, b) => b.share - a.share)

/** What would be advised today about these events. */
export function advised(
  told: readonly CreditEvent[],
  leading: Parameters<typeof shares>[0] = { 'platform-strategy': 0.6, 'sync-delay': 0.3 },
) {
  const found = shares(leading)
  const advice = advise(
    { line, state: 'closed', since: '2026-11-10', ownWish: false, causes: found, events: told, today, nextCheck: '2026-11-28' },
    adviceKnowledge,
  )
  return { causes: found, since: '2026-11-10' as const, ...advice }
}
