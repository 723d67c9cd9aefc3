import type { Day } from '../../events/day.ts'
import { addDays, isDay } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import { eventProblems, isCreditEvent } from '../../events/parse-event.ts'
import type { ProblemCode } from '../../events/problem.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Entry, EntryText } from './entry.ts'
import { readAmount, readCount, readRatio } from './read-amount.ts'

/** Why a field cannot stand as it is; `text.form.errors` has the sentence. */
export type EntryError = ProblemCode | 'not-an-amount' | 'not-whole' | 'not-a-ratio' | 'not-a-number'
export type EntryErrors = Partial<Record<EntryText | 'still', EntryError>>

export type EntryContext = Readonly<{
  today: Day
  lines: ReadonlySet<string>
  /** The id that a new event gets. */
  id: string
  /** The event being changed, with whatever fields the form does not show. */
  before: CreditEvent | null
}>

type Read = Readonly<{ event: CreditEvent; errors: null } | { event: null; errors: EntryErrors }>
type Draft = Record<string, unknown>

/** The event that a form tells, or what is wrong with it, field by field. Not for the answer `not-told`, which tells none. */
export function readEntry(entry: Entry, { today, lines, id, before }: EntryContext): Read {
  const errors: EntryErrors = {}
  const event: Draft = { ...kept(before, entry), id: before?.id ?? id, kind: entry.kind }
  if (entry.line !== '' && kindFacts[entry.kind].line !== 'never') event['line'] = entry.line
  if (entry.note.trim() !== '') event['note'] = entry.note.trim()
  if (entry.answer === 'none') noneTold(entry, today, event, errors)
  else happened(entry, today, event, errors)
  if (Object.keys(errors).length > 0) return { event: null, errors }
  const context = { today, lines }
  if (isCreditEvent(event, context)) return { event, errors: null }
  return {
    event: null,
    errors: Object.fromEntries(eventProblems(event, context).map(({ field, problem }) => [field === 'date' ? 'day' : field, problem])),
  }
}

/** Fields of the changed event that no form shows go through untouched. */
function kept(before: CreditEvent | null, entry: Entry): Draft {
  if (before === null || before.kind !== entry.kind) return {}
  const { line: _l, date: _d, since: _s, until: _u, none: _n, sure: _sure, note: _note, ...rest } = before
  const asked = new Set<string>(kindFacts[entry.kind].fields)
  return Object.fromEntries(Object.entries(rest).filter(([field]) => !asked.has(field)))
}

function noneTold(entry: Entry, today: Day, event: Draft, errors: EntryErrors) {
  const reading = readDay(entry.since, today, dayWords)
  if (reading === null) errors.since = entry.since.trim() === '' ? 'missing' : 'not-a-day'
  else Object.assign(event, { none: true, since: 'since' in reading ? reading.since : reading.date, date: today })
}

function happened(entry: Entry, today: Day, event: Draft, errors: EntryErrors) {
  const reading = readDay(entry.day, today, dayWords)
  if (reading === null) errors.day = entry.day.trim() === '' ? 'missing' : 'not-a-day'
  else if ('since' in reading) Object.assign(event, reading)
  else Object.assign(event, { date: reading.date }, entry.about || reading.sure === 'about' ? { sure: 'about' } : {})
  for (const field of kindFacts[entry.kind].fields) {
    if (field === 'until') ended(entry, today, event, errors)
    else if (field !== 'sure' && field !== 'note') told(field, entry[field], event, errors)
  }
}

const numbers = {
  amount: { read: readAmount, error: 'not-an-amount' },
  days: { read: readCount, error: 'not-whole' },
  count: { read: readCount, error: 'not-whole' },
  ratio: { read: readRatio, error: 'not-a-ratio' },
  value: { read: readAmount, error: 'not-a-number' },
} as const

function told(field: keyof typeof numbers | 'reason' | 'wording' | 'institution', text: string, event: Draft, errors: EntryErrors) {
  if (text.trim() === '') return
  if (field === 'reason' || field === 'wording' || field === 'institution') {
    event[field] = text.trim()
    return
  }
  const value = numbers[field].read(text)
  if (value === null) errors[field] = numbers[field].error
  else event[field] = value
}

/** A state that is over needs its last day; being late for so many days says it as well. */
function ended(entry: Entry, today: Day, event: Draft, errors: EntryErrors) {
  if (entry.still === null) errors.still = 'missing'
  if (entry.still !== false) return
  const days = readCount(entry.days)
  const start = event['date']
  if (entry.until.trim() === '' && days !== null && isDay(start)) {
    const last = addDays(start, days)
    event['until'] = last < today ? last : today
    return
  }
  const reading = readDay(entry.until, today, dayWords)
  if (reading === null) errors.until = entry.until.trim() === '' ? 'missing' : 'not-a-day'
  else event['until'] = typeof start === 'string' && reading.date < start && sameMonth(reading, start) ? start : reading.date
}

/** "Last month" for both ends is not an end before its beginning. */
function sameMonth(reading: object & { date: string }, start: string): boolean {
  return 'sure' in reading && reading.sure === 'about' && reading.date.slice(0, 7) === start.slice(0, 7)
}
