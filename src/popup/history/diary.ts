import { type Day, daysBetween } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { Checkup } from '../../store/checkups.ts'
import { outcomeOf } from './outcome.ts'

/**
 * What was said of lines by check-ups whose 90 days are over: how often it was said (`said`), how often it should have come by what was
 * said (`expected`), how often it came (`came`), and the mean squared miss (`brier`, 0 for always right, 0.25 for always a half); null
 * before there is anything to tell. `entries`: each by itself, oldest first.
 */
export type Diary = Readonly<{ said: number; expected: number; came: number; brier: number; entries: readonly Entry[] }>

/** One thing that was said, and whether it came (1) or not (0). */
type Entry = Readonly<{ line: string; date: Day; about: 'risk' | 'open'; chance: number; came: number }>

/** Days between two check-ups that count as two: nearer ones speak of nearly the same three months. */
const APART = 28

/** Keeps the diary of predictions: each line's check-ups that lie far enough apart, against what the records say came of them. */
export function diaryOf(checkups: readonly Checkup[], events: readonly CreditEvent[], today: Day): Diary | null {
  const last = new Map<string, Day>()
  const known = checkups.toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap((one) => {
    const before = last.get(one.line)
    const outcome = outcomeOf(one, events, today)
    const chance = one.open90 ?? one.risk90
    if (outcome === null || chance === null || (before !== undefined && daysBetween(before, one.date) < APART)) return []
    last.set(one.line, one.date)
    const about = one.open90 === null ? 'risk' as const : 'open' as const
    const came = outcome.what === 'back' || outcome.what === 'restricted' ? 1 : 0
    return [{ line: one.line, date: one.date, about, chance, came }]
  })
  if (known.length === 0) return null
  const mean = (value: (one: (typeof known)[number]) => number): number => known.reduce((sum, one) => sum + value(one), 0) / known.length
  return {
    said: known.length, expected: mean(({ chance }) => chance) * known.length, came: mean(({ came }) => came) * known.length,
    brier: mean(({ chance, came }) => (chance - came) ** 2), entries: known,
  }
}
