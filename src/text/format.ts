import type { Day } from '../events/day.ts'
import { chineseWords } from './zh_CN/numbers.ts'
import { englishWords } from './en/numbers.ts'
import type { Language, Spoken } from './types.ts'

/** Numbers, days and lists as the language says them. Days are civil days: no zone is involved. */
export function formatFor(language: Language) {
  const words = language === 'en' ? englishWords : chineseWords
  const number = once(() => new Intl.NumberFormat(words.locale))
  const whole = once(() => new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }))
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', ...options }))
    return (day: Day) => format().format(time(day))
  }
  const dayOfYear = written({ month: 'short', day: 'numeric' })
  const shortDay = written({ year: 'numeric', month: 'short', day: 'numeric' })
  const month = written({ month: words.month })
  const fullMonth = written({ year: 'numeric', month: 'long' })
  const fullDay = written({ year: 'numeric', month: 'long', day: 'numeric' })
  const items = once(() => new Intl.ListFormat(words.locale, { type: 'conjunction' }))

  const percent = (p: number) => (p > 0 && p < 0.01 ? words.lessThanOnePercent : whole().format(p))
  /** The month; with `today`, the year is said only where it is another one. */
  const monthWords = (day: Day, today?: Day) => (today !== undefined && year(day) === year(today) ? month(day) : fullMonth(day))

  return {
    /** A share, 0 to 1, as people say it; a null range is drawn from the middle alone. */
    shareWords: (p: number, low: number | null, high: number | null) => spoken(words.share, p, low, high),
    /** A chance, 0 to 1, as so many times in ten. */
    chanceWords: (p: number, low: number | null, high: number | null) => spoken(words.chance, p, low, high),
    percent,
    /** For reasons, where exact numbers have their place. */
    percentRange: (p: number, low: number | null, high: number | null) =>
      low === null || high === null || percent(low) === percent(high) ? percent(p) : words.percentRange(percent(low), percent(high)),
    /** A day as it is said today: near ones by name, this year's without the year, older than 400 days by month. */
    dayWords: (day: Day, today: Day) => {
      const away = Math.round((time(day) - time(today)) / DAY)
      const near = words.near[String(away) as keyof typeof words.near]
      if (near !== undefined) return near
      if (year(day) === year(today)) return dayOfYear(day)
      return away < -400 ? fullMonth(day) : shortDay(day)
    },
    /** A day for letters: always whole. */
    fullDay,
    monthWords,
    /** A day known to within a month. */
    aroundDay: (day: Day, today: Day) => words.around(monthWords(day, today)),
    /** A rough length of time. Legal clocks use `days`, which does not round. */
    span: (days: number) => {
      if (days <= 2) return words.hours(Math.round(days * 24))
      if (days < 14) return words.days(Math.round(days))
      if (days < 60) return words.weeks(Math.round(days / 7))
      if (days < 730) return words.months(Math.round(days / 30.4))
      return words.years(Math.round(days / 365))
    },
    days: words.days,
    /** Money in CNY, whole units. */
    amount: (cny: number) => words.amount(number().format(Math.round(cny))),
    number: (value: number) => number().format(value),
    list: (parts: readonly string[]) => items().format(parts),
  }
}

/** Made when first asked for: each of these takes the browser a millisecond or more, and a screen needs few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const DAY = 86_400_000

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function year(day: Day): string {
  return day.slice(0, 4)
}

/** Tenths are wide on purpose: the model does not know more, so it does not say more. */
function spoken(words: Spoken, p: number, low: number | null, high: number | null): string {
  const from = Math.round((low ?? p) * 10)
  const to = Math.round((high ?? p) * 10)
  if ((high ?? p) < 0.1) return words.under
  if (from >= 9 || (to === 10 && from > 0)) return words.over(Math.min(from, 9))
  if (from === 0) return to === 0 ? words.under : words.upTo(to)
  return from === to ? words.about(from) : words.between(from, to)
}
