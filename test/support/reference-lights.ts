import { dayNumber } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Feed, Signal } from '../../src/knowledge/model-types.ts'
import { fading, type Look, signalled } from './reference-signals.ts'

/** One light with one memory, by its plain numbers. */
export type Light = Readonly<{ signal: Signal; halfLife: number; theta: number; prevalence: number }>

/** What the platform does to a line; the restriction under diagnosis is none of its own causes. */
const doneToTheLine = [
  'line-opened', 'limit-raised', 'drawdown', 'limit-cut', 'draw-refused', 'line-frozen', 'line-paused', 'early-recall', 'line-closed', 'line-reopened',
]

/** How brightly a light burns `ahead` days after the day of the look, when nothing new happens. Between 0 and 1. */
export function response(light: Light, events: readonly CreditEvent[], look: Look, ahead: number): number {
  const { signal, halfLife, theta, prevalence } = light
  const direct = signalled(signal, halfLife, events, look, ahead)
  if (direct !== null) return direct
  if (signal.from !== 'events') return prevalence
  let z = 0
  let covered = 0
  const total = signal.feeds.reduce((sum, feed) => sum + feed.amount.value, 0)
  for (const feed of signal.feeds) {
    for (const event of events) if (feeds(event, feed, look)) z += added(event, feed, events, look, halfLife, ahead)
    covered += (feed.amount.value / total) * coveredPart(events.filter((event) => deniedBy(event, feed, look)), look.at, halfLife)
  }
  if (signal.run !== undefined) z += unusedFor(signal.run, events, look) * fading(look.at - lastReading(signal.run.kind, events, look), halfLife)
  const stillUntold = prevalence * (1 - covered * fading(ahead, halfLife))
  return 1 - Math.exp(-z / theta) * (1 - stillUntold)
}

function rightReason(event: CreditEvent, feed: Feed): boolean {
  return event.kind === feed.kind && (event.reason === undefined || feed.reasons === undefined || feed.reasons.includes(event.reason))
}

function feeds(event: CreditEvent, feed: Feed, { line, restrictedOn }: Look): boolean {
  if (event.none === true || !rightReason(event, feed)) return false
  const own = event.line === line
  if (own && restrictedOn !== null && doneToTheLine.includes(event.kind) && dayNumber(event.date) >= restrictedOn) return false
  return feed.scope === 'any' || (feed.scope === 'line') === own
}

/** Told "none" without a line means nowhere; told "none" of this line says nothing of elsewhere. */
function deniedBy(event: CreditEvent, feed: Feed, { line }: Look): boolean {
  return event.none === true && rightReason(event, feed) && (event.line === undefined || (event.line === line && feed.scope !== 'elsewhere'))
}

/** What one event adds, averaged over the days on which it may have begun. */
function added(event: CreditEvent, feed: Feed, events: readonly CreditEvent[], { at, today }: Look, halfLife: number, ahead: number): number {
  const date = dayNumber(event.date)
  const slack = event.since !== undefined ? 0 : { yes: 0, about: 15, no: 45 }[event.sure ?? 'yes']
  const from = event.since === undefined ? date - slack : dayNumber(event.since)
  const to = Math.min(date + slack, Math.max(today, date))
  const end = endOf(event, feed, events, date, today)
  const most = Math.min(end ?? at, at)
  const ramp = feed.ramp === undefined ? 1 : Math.max(0, Math.min(1, (most - date) / feed.ramp.value))
  const size = sizeOf(event, feed, Math.max(0, most - date)) * (event.count ?? 1) * (event.sure === 'no' ? 0.5 : 1)
  if (from > at) return feed.eitherSide === true ? feed.amount.value * size * fading(date - at, halfLife) * fading(ahead, halfLife) : 0
  const lasting = end === null || (feed.lasts === true && end > at)
  const begunOn = (day: number): number => {
    if (lasting) return ramp
    return ramp * fading(at - (end > to ? end : day), halfLife) * fading(ahead, halfLife)
  }
  return feed.amount.value * size * averageOver(from, to, at, begunOn)
}

function endOf(event: CreditEvent, feed: Feed, events: readonly CreditEvent[], date: number, today: number): number | null {
  if (event.until !== undefined) return dayNumber(event.until)
  if (feed.lasts !== true) return date
  const ended = feed.endedBy === undefined ? [] : endings(feed.endedBy, events, date)
  if (ended.length > 0) return Math.min(...ended)
  return event.days !== undefined && date + event.days < today ? date + event.days : null
}

const endings = (kind: string, events: readonly CreditEvent[], date: number): number[] =>
  events.filter((event) => event.kind === kind && event.none !== true).map((event) => dayNumber(event.date)).filter((day) => day >= date)

function sizeOf(event: CreditEvent, feed: Feed, lasted: number): number {
  if (feed.size === undefined) return 1
  const { field, unit, most, power } = feed.size
  const value = field === 'days' ? (event.days ?? lasted) : event[field]
  return value === undefined ? 1 : Math.min(most.value, value / unit.value) ** (power ?? 1)
}

/** The mean of a value over a window of days, of which only the part up to `at` counts: Simpson's rule by tenths of a day. */
function averageOver(from: number, to: number, at: number, value: (day: number) => number): number {
  if (to === from) return value(from)
  const last = Math.min(to, at)
  if (last <= from) return 0
  const steps = 10 * (last - from) * 2
  const step = (last - from) / steps
  let sum = value(from) + value(last)
  for (let at_ = 1; at_ < steps; at_ += 1) sum += value(from + at_ * step) * (at_ % 2 === 1 ? 4 : 2)
  return (sum * step) / 3 / (to - from)
}

/** The part of the memory, day by day, for which "none" was told. */
function coveredPart(denials: readonly CreditEvent[], at: number, halfLife: number): number {
  const days = new Set<number>()
  for (const { since, date } of denials) {
    for (let day = dayNumber(since ?? date); day < Math.min(dayNumber(date), at); day += 1) days.add(day)
  }
  let sum = 0
  for (const day of days) sum += fading(at - day - 1, halfLife) - fading(at - day, halfLife)
  return sum
}

type RunOf = NonNullable<Extract<Signal, { from: 'events' }>['run']>

function readings(kind: string, events: readonly CreditEvent[], { line, at }: Look): { day: number; value: number }[] {
  return events.flatMap((event) => {
    const value = event.amount ?? event.ratio ?? event.value
    const day = dayNumber(event.date)
    return event.kind !== kind || event.none === true || value === undefined || day > at || (event.line !== undefined && event.line !== line) ? [] : [{ day, value }]
  })
}

function lastReading(kind: string, events: readonly CreditEvent[], look: Look): number {
  return Math.max(...readings(kind, events, look).map(({ day }) => day), Number.NEGATIVE_INFINITY)
}

/** How much of the ramp has passed with readings at or below the mark, up to the last reading. */
function unusedFor({ kind, most, ramp }: RunOf, events: readonly CreditEvent[], look: Look): number {
  const all = readings(kind, events, look)
  const lastHigh = Math.max(...all.filter(({ value }) => value > most.value).map(({ day }) => day), Number.NEGATIVE_INFINITY)
  const low = all.filter(({ day }) => day > lastHigh).map(({ day }) => day)
  if (low.length === 0) return 0
  return Math.min(1, (Math.max(...low) - Math.min(...low)) / ramp.value)
}
