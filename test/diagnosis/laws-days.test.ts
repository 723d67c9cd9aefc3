import fc from 'fast-check'
import { examine, type Examination } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, addMonths, type Day, dayNumber, daysBetween, isDay } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { model } from '../../src/knowledge/model.ts'
import { eventOf, harmful, history, openPart, TODAY } from '../support/histories.ts'
import { apart } from '../support/laws/apart.ts'
import { hold, type Law } from '../support/laws/law.ts'

/** A history without entries of the policy calendar on its way, and by how many days all of it is told later or earlier. */
type Moved = Readonly<{ one: CaseFile; by: number }>

const timeless = { ...model, calendar: [] }
const movedDay = (day: Day | undefined, by: number): Day | undefined => (day === undefined ? undefined : addDays(day, by))

function moved({ lines, events }: CaseFile, by: number): CaseFile {
  const without = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
  return {
    lines: lines.map((line) => without({ ...line, opened: movedDay(line.opened, by) }) as typeof line),
    events: events.map((event) => without({
      ...event, date: addDays(event.date, by), until: movedDay(event.until, by), since: movedDay(event.since, by),
    }) as typeof event),
  }
}

const said = (one: CaseFile, day: Day): Pick<Examination<string>, 'causes' | 'risk' | 'indicators'> => {
  const { causes, risk, indicators } = examine(one, 'jb', day, timeless, { draws: 0, question: false })
  return { causes, risk, indicators }
}

const sameElsewhere: readonly Law<Moved>[] = [
  {
    name: 'days apart are all that counts: told over leap days and month ends the same history has the same answer',
    breaks: ({ one, by }) => apart(said(one, TODAY), said(moved(one, by), addDays(TODAY, by))),
  },
]

hold('where in the calendar it happened', fc.record({ one: history.map(openPart), by: fc.integer({ min: -3000, max: 3000 }) }), (given) => given,
  ({ one, by }) => one.events.map((_, index) => ({ by, one: { ...one, events: one.events.filter((__, at) => at !== index) } })), sameElsewhere)

/** The length of a month, by the rule as it is read. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const dayText = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day

/** Days since the start of 1960, counted year by year and month by month. */
function counted(year: number, month: number, date: number): number {
  let days = date - 1
  for (let at = 1960; at < year; at += 1) days += lengthOf(at, 2) + 337
  for (let at = 1; at < month; at += 1) days += lengthOf(year, at)
  return days
}

type Written = Readonly<{ year: number; month: number; date: number; months: number }>

const written: fc.Arbitrary<Written> = fc.record({
  year: fc.integer({ min: 1960, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: -60, max: 60 }),
  date: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 27, max: 31 })),
})

const calendar: readonly Law<Written>[] = [
  {
    name: 'a day is one of the calendar or none, leap days and month ends as in the calendar',
    breaks: ({ year, month, date }) => (isDay(dayText(year, month, date)) === date <= lengthOf(year, month) ? null : dayText(year, month, date)),
  },
  {
    name: 'days are counted as the calendar counts them',
    breaks: ({ year, month, date }) => {
      if (date > lengthOf(year, month)) return null
      const days = dayNumber(dayText(year, month, date)) - dayNumber('1960-01-01')
      return days === counted(year, month, date) ? null : `${days}`
    },
  },
  {
    name: 'the same day of another month, or its last one',
    breaks: ({ year, month, date, months }) => {
      if (date > lengthOf(year, month)) return null
      const at = year * 12 + month - 1 + months
      const [other, then] = [Math.floor(at / 12), (at % 12) + 1]
      const found = addMonths(dayText(year, month, date), months)
      return found === dayText(other, then, Math.min(date, lengthOf(other, then))) ? null : found
    },
  },
]

hold('days of the calendar', written, (given) => given, () => [], calendar)

/** An event that is right, and by how many days a field of it is wrong. */
type Told = Readonly<{ event: CreditEvent; by: number }>

/** What is said of an event with these fields, and whether it counts as told. */
function refused(event: CreditEvent, fields: Readonly<Record<string, unknown>>, field: string, ...wrong: readonly string[]): string | null {
  const lines = [{ id: 'jb', product: 'jiebei', lender: 'bank' }]
  const { events, problems, unreadable } = parseCaseFile(
    { format: 'credit-line-checkup', version: 1, lines, events: [{ ...event, ...fields }] }, TODAY,
  )
  if (events.length > 0 || unreadable.length !== 1) return 'not refused'
  return problems.some((one) => one.field === field && wrong.includes(one.problem)) ? null : JSON.stringify(problems)
}

const refusals: readonly Law<Told>[] = [
  {
    name: 'an until before its date is refused, with the field named',
    breaks: ({ event, by }) => refused(event, { until: addDays(event.date, -by) }, 'until', 'before-start'),
  },
  {
    name: 'a future date is refused, with the field named',
    breaks: ({ event, by }) => refused(event, { date: addDays(TODAY, by), until: undefined }, 'date', 'in-the-future'),
  },
  {
    name: 'a future until is refused, with the field named',
    breaks: ({ event, by }) => refused(event, { until: addDays(TODAY, by) }, 'until', 'in-the-future'),
  },
  {
    name: 'a since after its date is refused, with the field named',
    breaks: ({ event, by }) => refused(event, { since: addDays(event.date, by) }, 'since', 'before-start', 'in-the-future'),
  },
  {
    name: 'the right event is read whole',
    breaks: ({ event }) => {
      const { events, problems } = parseCaseFile(
        { format: 'credit-line-checkup', version: 1, lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: [event] }, TODAY,
      )
      return problems.length > 0 || daysBetween(event.date, TODAY) < 0 ? JSON.stringify(problems) : apart(events, [event], 0)
    },
  },
]

hold('an event told', fc.record({ event: eventOf(harmful, 'e'), by: fc.integer({ min: 1, max: 1500 }) }), (given) => given, () => [], refusals)
