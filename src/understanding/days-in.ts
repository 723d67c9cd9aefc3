import type { Day } from '../events/day.ts'
import { readDay } from '../events/day-input.ts'
import { DAY_WORDS, EDGE_WORDS, FROM_TO, NOT_AFTER_DAY } from './vocabulary-days.ts'

/** A day that a clause names, with its place in it. A stretch has `since`; with `whole` all of it is meant, else a day in it. */
export type NamedDay = Readonly<{ from: number; to: number; date: Day; since?: Day; whole?: boolean; sure: 'yes' | 'about' }>

type Token = { from: number; to: number; edge: boolean }

const known = new Set(DAY_WORDS.map(([word]) => word))
const longest = Math.max(...DAY_WORDS.map(([word]) => word.length))
const edges = new Set(EDGE_WORDS)
/** No day is said in more words. */
const MOST_TOKENS = 9
const LATIN = /[a-z]/

function tokenAt(text: string, at: number): Token | null {
  const number = /^\d{1,8}/.exec(text.slice(at, at + 8))?.[0]
  if (number !== undefined) return { from: at, to: at + number.length, edge: false }
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length)
    const cutsWord = LATIN.test(word) && (LATIN.test(text.charAt(at - 1)) || LATIN.test(text.charAt(at + length)))
    if (known.has(word) && !cutsWord) return { from: at, to: at + length, edge: edges.has(word) }
  }
  const between = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
  if (/[-/.]/.test(text.charAt(at)) && between) return { from: at, to: at + 1, edge: true }
  return text.charAt(at) === ' ' ? { from: at, to: at + 1, edge: true } : null
}

/** Runs of neighbouring tokens. */
function runsIn(text: string): Token[][] {
  const runs: Token[][] = [[]]
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    if (token === null) {
      if (runs.at(-1)?.length !== 0) runs.push([])
      at += 1
    } else {
      runs.at(-1)?.push(token)
      at = token.to
    }
  }
  return runs.filter((run) => run.length > 0)
}

/** Numbers that only look like a day: an amount, a rate, a number of years. */
function isNumberOnly(said: string, after: string, before: string): boolean {
  if (!/^[\d\s./-]+$/.test(said)) return false
  const written = /^(?:\d{1,2}[./-]\d{1,2}|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|20\d{6})$/
  return NOT_AFTER_DAY.test(after) || /[\d.:]$/.test(before) || !written.test(said)
}

function namedDay(text: string, from: number, to: number, today: Day): NamedDay | 'ahead' | null {
  const said = text.slice(from, to)
  if (said.length < 2 || isNumberOnly(said, text.slice(to), text.slice(0, from))) return null
  const reading = readDay(said, today, DAY_WORDS)
  if (reading === null) return null
  if (reading.date > today) return 'ahead'
  // "Three years" is no year of the calendar, and nobody here tells of the year 1998.
  if (('since' in reading ? reading.since : reading.date) < '2008-01-01') return null
  if (!('since' in reading)) return { from, to, ...reading }
  return { from, to, date: reading.date, since: reading.since, whole: FROM_TO.test(said), sure: 'about' }
}

function longestDay(text: string, run: readonly Token[], start: number, today: Day): { day: NamedDay | 'ahead'; tokens: number } | null {
  const first = run[start]
  if (first === undefined || first.edge) return null
  for (let tokens = Math.min(MOST_TOKENS, run.length - start); tokens > 0; tokens -= 1) {
    const last = run[start + tokens - 1]
    if (last === undefined || last.edge) continue
    const day = namedDay(text, first.from, last.to, today)
    if (day !== null) return { day, tokens }
  }
  return null
}

/** The days that a clause names, in order. Days ahead are left out. */
export function daysIn(text: string, today: Day): readonly NamedDay[] {
  return runsIn(text).flatMap((run) => {
    const days: NamedDay[] = []
    for (let at = 0; at < run.length;) {
      const found = longestDay(text, run, at, today)
      if (found !== null && found.day !== 'ahead') days.push(found.day)
      at += found?.tokens ?? 1
    }
    return days
  })
}
