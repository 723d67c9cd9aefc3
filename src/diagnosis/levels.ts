import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { Feed } from '../knowledge/model-types.ts'
import { allOf, type Chronicle, chronicleOf, type Dated } from './chronicle.ts'
import { countBefore, pastSum } from './column.ts'
import type { Compiled } from './compile.ts'
import { coverage, type Interval } from './coverage.ts'
import { decay, meanDecay } from './decay.ts'
import { stateAfter } from './episode.ts'
import { concerns, type Fed, fedOf, sizeOf } from './fed.ts'
import { type Contribution, type Level, quiet, type Viewpoint } from './level.ts'
import { duration, occurrence, type Occurrence } from './occurrence.ts'
import { signalLevels } from './signals.ts'
import { type Strongest, strongest } from './strongest.ts'

type Sum = { stays: number; fades: number; readonly staying: Strongest; readonly fading: Strongest }

/** All channels of the model as they stood on the day `view.at`. What has settled is looked up as sums, the rest weighed one by one. */
export function levels(compiled: Compiled, events: readonly CreditEvent[], view: Viewpoint): Level[] {
  const chronicle = chronicleOf(events)
  const found: Level[] = compiled.channels.map(() => quiet)
  const sums = new Map<number, Sum>()
  for (const fed of fedOf(compiled, chronicle, view.line)) {
    const sum = sums.get(fed.channel) ?? { stays: 0, fades: 0, staying: strongest(), fading: strongest() }
    sums.set(fed.channel, sum)
    weighFed(sum, fed, compiled.channels[fed.channel]?.halfLife ?? 1, chronicle, view)
  }
  for (const [channel, { stays, fades, staying, fading }] of sums) {
    const contributions = [...staying.all(), ...fading.all()].sort((a, b) => a.day - b.day)
    if (contributions.length > 0) found[channel] = { ...quiet, stays, fades, contributions }
  }
  denials(found, compiled, chronicle, view)
  signalLevels(found, compiled, chronicle, view)
  return found
}

/** Adds what one kind of event adds to a channel: what lies behind as one sum, what is still under way and what is unsure one by one. */
function weighFed(
  sum: Sum, { feed, column, entries, longest, others }: Fed, halfLife: number, chronicle: Chronicle, view: Viewpoint,
): void {
  const { at } = view
  const past = countBefore(column, at)
  sum.fades += pastSum(column, past, at)
  for (let index = past - 1; index >= 0; index -= 1) {
    const left = decay(at - (column.days[index] ?? 0), halfLife)
    if ((column.largest[index] ?? 0) * left < sum.fading.least()) break
    offer(sum, entries[index], 0, (column.sizes[index] ?? 0) * left)
  }
  for (let index = past; index < entries.length && (column.days[index] ?? 0) <= at + longest; index += 1) {
    const entry = entries[index]
    if (entry !== undefined && counts(entry, view)) weighOne(sum, entry, feed, null, halfLife, view)
  }
  for (const dated of others) {
    if (counts(dated, view)) weighOne(sum, dated, feed, endedOn(dated, feed, chronicle), halfLife, view)
  }
}

function weighOne(sum: Sum, dated: Dated, feed: Feed, end: number | null, halfLife: number, { at, today }: Viewpoint): void {
  const { event, day } = dated
  const when = occurrence(event, feed.lasts === true, end, today)
  const size = feed.amount.value * sizeAt(event, feed, when, at) * (event.count ?? 1) * when.trust
  const { stays, fades } = weighIn(when, feed, at, halfLife, day)
  sum.stays += size * stays
  sum.fades += size * fades
  offer(sum, dated, size * stays, size * fades)
}

function sizeAt(event: CreditEvent, feed: Feed, when: Occurrence, at: number): number {
  if (feed.size === undefined) return 1
  const value = feed.size.field === 'days' ? duration(event, when, at) : event[feed.size.field]
  return value === undefined ? 1 : sizeOf(value, feed)
}

function offer({ staying, fading }: Sum, dated: Dated | undefined, stays: number, fades: number): void {
  if (dated === undefined || (stays === 0 && fades === 0)) return
  const contribution: Contribution = { event: dated.event.id, day: dated.day, stays, fades }
  if (stays > 0) staying.offer(contribution, stays)
  else fading.offer(contribution, fades)
}

/** The restriction under diagnosis is not its own cause, nor is what the platform did to the line after it. */
function counts({ event, day }: Dated, { line, restrictedOn }: Viewpoint): boolean {
  if (restrictedOn === null || event.line !== line) return true
  return !ofTheLine(event.kind) || day < restrictedOn
}

const ofTheLine = (kind: EventKind): boolean => stateAfter[kind] !== undefined && kind !== 'entry-gone' && kind !== 'services-limited'

/** The day on which a state was ended by an event of another kind, such as an expired document by a verified identity. */
function endedOn({ day }: Dated, { endedBy }: Feed, chronicle: Chronicle): number | null {
  return endedBy === undefined ? null : (allOf(chronicle, endedBy).find((other) => other.day >= day)?.day ?? null)
}

function weighIn(when: Occurrence, feed: Feed, at: number, halfLife: number, start: number): { stays: number; fades: number } {
  if (when.from > at) return { stays: 0, fades: feed.eitherSide === true ? decay(start - at, halfLife) : 0 }
  const ramp = feed.ramp === undefined ? 1 : Math.min(1, Math.max(0, Math.min(when.end ?? at, at) - start) / feed.ramp.value)
  const begun = when.to <= at || when.to === when.from ? 1 : (at - when.from) / (when.to - when.from)
  if (when.end === null || (when.end > at && feed.lasts === true)) return { stays: ramp * begun, fades: 0 }
  const past = when.end > when.to ? decay(at - when.end, halfLife) * begun : meanDecay(when.from, when.to, at, halfLife)
  return { stays: 0, fades: ramp * past }
}

type Denied = { readonly ids: string[]; readonly kinds: Map<EventKind, { readonly share: number; readonly intervals: Interval[] }> }

/** Notes what was told not to have happened, kind by kind: which part of each channel's memory it covers. */
function denials(found: Level[], compiled: Compiled, { denied }: Chronicle, { line, at }: Viewpoint): void {
  const told = new Map<number, Denied>()
  for (const { event, day } of denied) {
    for (const { channel, feed, share } of compiled.feeds.get(event.kind) ?? []) {
      if (!concerns(event, feed, line)) continue
      const { ids, kinds }: Denied = told.get(channel) ?? { ids: [], kinds: new Map() }
      const same = kinds.get(event.kind) ?? { share, intervals: [] }
      same.intervals.push({ from: dayNumber(event.since ?? event.date), to: Math.min(day, at) })
      ids.push(event.id)
      told.set(channel, { ids, kinds: kinds.set(event.kind, same) })
    }
  }
  for (const [channel, { ids, kinds }] of told) {
    const halfLife = compiled.channels[channel]?.halfLife ?? 1
    const covered = [...kinds.values()].reduce((sum, { share, intervals }) => sum + share * coverage(intervals, at, halfLife), 0)
    found[channel] = { ...(found[channel] ?? quiet), covered, denied: ids }
  }
}
