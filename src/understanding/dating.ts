import { addDays, type Day } from '../events/day.ts'
import type { NamedDay } from './days-in.ts'
import { durationsIn } from './measures-in.ts'
import type { Said } from './told-phrases.ts'
import { DIGITS } from './vocabulary-numbers.ts'
import { AT_ONCE, DAY_BEHIND, JUST, LATER, NEXT_DAY, ORDINAL_DAY, SAME_DAY, SOON } from './vocabulary-days.ts'

/** When something happened: a day, or so many days after what was told before it. */
export type When =
  | Readonly<{ date: Day; since?: Day; sure: 'yes' | 'about'; named?: NamedDay }>
  | Readonly<{ later: number; sure: 'yes' | 'about' }>
  | null

/** How many days after what was told before, as the words between say; null where they say nothing of it. */
export function daysLater(between: string): { later: number; sure: 'yes' | 'about' } | null {
  if (SAME_DAY.test(between)) return { later: 0, sure: 'yes' }
  if (NEXT_DAY.test(between)) return { later: 1, sure: 'yes' }
  const ordinal = ORDINAL_DAY.exec(between)?.[1]
  if (ordinal !== undefined) return { later: (DIGITS[ordinal] ?? Number(ordinal)) - 1, sure: 'yes' }
  if (SOON.test(between)) return { later: 3, sure: 'about' }
  const length = LATER.exec(between)?.[1]
  const days = length === undefined ? undefined : durationsIn(length)[0]?.value
  if (days !== undefined) return { later: days, sure: days <= 7 ? 'yes' : 'about' }
  return AT_ONCE.test(between) ? { later: 0, sure: 'about' } : null
}

/** The day before it in the clause, else one right behind it that belongs to nothing else. */
function namedFor({ scene, figures }: Said): NamedDay | undefined {
  const { phrase, after, last } = scene
  const inside = figures.days.find((day) => day.from >= phrase.from && day.to <= phrase.to)
  const before = figures.days.findLast((day) => day.to <= phrase.from + 1)
  const end = phrase.to + (last ? Infinity : after.length)
  const behind = figures.days.find((day) => day.from >= phrase.to && day.from - phrase.to <= 5 && day.to <= end)
  const close = behind !== undefined && DAY_BEHIND.test(after.slice(0, behind.from - phrase.to))
  return inside ?? before ?? (close ? behind : undefined)
}

/** When it happened, as far as its clause, or a clause before that names nothing but the day, says so. */
export function whenOf(said: Said, carried: NamedDay | undefined, today: Day): When {
  const { near, phrase, clause } = said.scene
  const later = daysLater(near + clause.text.slice(phrase.from, phrase.to))
  const named = namedFor(said) ?? carried
  const between = named === undefined ? false : later !== null && named.to <= phrase.from - near.length
  if (later !== null && (named === undefined || between)) return later
  if (named !== undefined) {
    const shared = named.to < phrase.from - near.length
    return { date: named.date, ...(named.since !== undefined && { since: named.since }), sure: shared ? 'about' : named.sure, named }
  }
  return JUST.test(near.slice(-3) + clause.text.slice(phrase.from, phrase.from + 2)) ? { date: today, sure: 'about' } : null
}

/** The day so many days later, unless that is still to come. */
export function dayLater(day: Day, days: number, today: Day): Day | null {
  const later = addDays(day, days)
  return later > today ? null : later
}
