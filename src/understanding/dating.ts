import { addDays, addMonths, type Day } from '../events/day.ts'
import type { NamedDay } from './days-in.ts'
import { durationsIn } from './measures-in.ts'
import { numberOf } from './numbers.ts'
import type { Said } from './told-phrases.ts'
import {
  AT_ONCE, DAY_BEHIND, JUST, LATER, NEXT_DAY, NOT_LATIN, ORDINAL_DAY, SAME_DAY, SOON, WITHIN, YEARS,
} from './vocabulary-days.ts'

/** So many days after what was told before; `from` is where the words for it begin, counted from the beginning of what was looked at. */
type Later = Readonly<{ later: number; sure: 'yes' | 'about'; from: number }>

/** When something happened: a day, or so many days after what was told before it. */
export type When = Readonly<{ date: Day; since?: Day; sure: 'yes' | 'about'; named?: NamedDay }> | Later | null

/** How many days after what was told before, as the words between say; null where they say nothing of it. */
export function daysLater(between: string): Later | null {
  const counted = (found: RegExpExecArray | null, later: number | null | undefined, sure: 'yes' | 'about'): Later | null =>
    found === null || later === null || later === undefined ? null : { later, sure, from: found.index }
  const ordinal = ORDINAL_DAY.exec(between)
  const length = LATER.exec(between)
  const days = durationsIn(`${length?.[1] ?? length?.[2] ?? length?.[3] ?? ''} `)[0]?.value
  return counted(SAME_DAY.exec(between), 0, 'yes') ?? counted(NEXT_DAY.exec(between), 1, 'yes')
    ?? counted(ordinal, (numberOf(ordinal?.[1] ?? '') ?? 1) - 1, 'yes') ?? counted(SOON.exec(between), 3, 'about')
    ?? counted(length, days, days !== undefined && days <= 7 ? 'yes' : 'about') ?? counted(AT_ONCE.exec(between), 0, 'about')
}

/** "近半年…": some day of the time until today. */
function withinWindow(clause: string, until: number, today: Day): When {
  const found = WITHIN.exec(clause.slice(0, until))
  const count = numberOf(found?.[1] ?? found?.[3] ?? found?.[5] ?? (found?.[6] === undefined ? '' : 'one'))
  if (found === null || count === null) return null
  const months = Math.max(1, Math.round(count * (YEARS.test(found[2] ?? found[4] ?? found[6] ?? '') ? 12 : 1)))
  return { since: addMonths(today, -months), date: today, sure: 'about' }
}

/** The day before it in the clause, else one right behind it that belongs to nothing else. */
function namedFor({ scene, figures }: Said): NamedDay | undefined {
  const { phrase, after, last } = scene
  const inside = figures.days.find((day) => day.from >= phrase.from && day.to <= phrase.to)
  const before = figures.days.findLast((day) => day.to <= phrase.from + 1)
  const end = phrase.to + (last ? Infinity : after.length)
  const behind = figures.days.find((day) => day.from >= phrase.to && day.from - phrase.to <= 16 && day.to <= end)
  const close = behind !== undefined && DAY_BEHIND.test(after.slice(0, behind.from - phrase.to))
  return inside ?? before ?? (close ? behind : undefined)
}

/** When it happened, as far as its clause, or a clause before that names nothing but the day, says so. */
export function whenOf(said: Said, carried: NamedDay | undefined, today: Day): When {
  const { near, phrase, clause, after } = said.scene
  const words = clause.text.slice(phrase.from, phrase.to)
  const later = daysLater(near + words) ?? daysLater(after.replace(NOT_LATIN, ''))
  const named = namedFor(said)
  if (later !== null && (named === undefined || named.to <= phrase.from - near.length)) return later
  const { date, since, sure } = named ?? carried ?? { date: null, since: undefined, sure: 'about' as const }
  if (date !== null) {
    const shared = named !== undefined && named.to < phrase.from - near.length
    return { date, ...(since !== undefined && { since }), sure: shared ? 'about' : sure, ...(named !== undefined && { named }) }
  }
  if (JUST.test(near.slice(-3) + words.slice(0, 2))) return { date: today, sure: 'about' }
  return withinWindow(clause.text, phrase.to, today)
}

/** The day so many days later, unless that is still to come. */
export function dayLater(day: Day, days: number, today: Day): Day | null {
  const later = addDays(day, days)
  return later > today ? null : later
}
