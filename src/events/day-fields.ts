import { addMonths } from './day.ts'
import type { Day } from './day.ts'

/** What was said of a calendar day; what was not said is absent. `part` is a third of a month or of a year. */
export type Fields = { year?: number; month?: number; date?: number; part?: string; half?: string }

/** The fields that a notation names, in whatever order; null when it says one twice or holds anything else. */
export function fieldsOf(notation: string, today: Day): Fields | null {
  const words = notation.split(' ')
  const fields: Fields = {}
  let at = 0
  while (at < words.length) {
    const found = relative(words, at, today) ?? numbers(words, at) ?? single(words[at] ?? '')
    if (found === null || Object.keys(found.fields).some((key) => Object.hasOwn(fields, key))) return null
    Object.assign(fields, found.fields)
    at += found.words
  }
  // "3" alone may be anything; "3号" is a day of the month.
  if (fields.date !== undefined && fields.month === undefined && !words.includes('dom')) return null
  const partOfYear = fields.part !== undefined && fields.month === undefined
  return partOfYear && fields.year === undefined && !words.includes('yr') ? null : fields
}

type Found = { fields: Fields; words: number } | null

function relative(words: readonly string[], at: number, today: Day): Found {
  // "月初" on its own is the beginning of this month.
  const found = /^(year|month)([+-]\d+)$/.exec(words[at] === 'mon' ? 'month+0' : words[at] ?? '')
  if (!found) return null
  const by = Number(found[2])
  if (found[1] === 'year') return { fields: { year: Number(today.slice(0, 4)) + by }, words: words[at + 1] === 'yr' ? 2 : 1 }
  const [year = 0, month = 0] = addMonths(today, by).split('-').map(Number)
  return { fields: { year, month }, words: 1 }
}

function numbers(words: readonly string[], at: number): Found {
  const [first = '', next = '', second = '', slash = '', third = ''] = words.slice(at, at + 5)
  if (!/^\d+$/.test(first)) return null
  if (next === '/') {
    if (slash !== '/') return inTwo(first, second)
    return inThree(first, second, third)
  }
  const number = Number(first)
  if (next === 'yr') return { fields: { year: fullYear(first) }, words: 2 }
  if (next === 'mon') return { fields: { month: number }, words: 2 }
  if (next === 'dom') return { fields: { date: number }, words: 2 }
  if (first.length === 4) return { fields: { year: number }, words: 1 }
  if (first.length === 8) return { fields: yearFirst(first.slice(0, 4), first.slice(4, 6), first.slice(6)), words: 1 }
  return first.length <= 2 ? { fields: { date: number }, words: 1 } : null
}

function inTwo(a: string, b: string): Found {
  if (a.length === 4) return { fields: { year: Number(a), month: Number(b) }, words: 3 }
  return { fields: monthAndDate(a, b), words: 3 }
}

function inThree(a: string, b: string, c: string): Found {
  if (c.length === 4) return { fields: { year: Number(c), ...monthAndDate(a, b) }, words: 5 }
  return { fields: yearFirst(a, b, c), words: 5 }
}

function yearFirst(year: string, month: string, date: string): Fields {
  return { year: fullYear(year), month: Number(month), date: Number(date) }
}

/** Month first, as both languages are read here, unless only the reverse can be. */
function monthAndDate(a: string, b: string): Fields {
  const reversed = Number(a) > 12 && Number(b) <= 12
  return { month: Number(reversed ? b : a), date: Number(reversed ? a : b) }
}

function fullYear(digits: string): number {
  return digits.length <= 2 ? 2000 + Number(digits) : Number(digits)
}

function single(word: string): Found {
  if (/^m\d+$/.test(word)) return { fields: { month: Number(word.slice(1)) }, words: 1 }
  if (/^(?:early|mid|end)$/.test(word)) return { fields: { part: word }, words: 1 }
  if (/^half[12]$/.test(word)) return { fields: { half: word }, words: 1 }
  return word === 'yr' ? { fields: {}, words: 1 } : null
}
