import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import { chronicleOf } from './chronicle.ts'
import { countBefore, pastSum } from './column.ts'
import type { Compiled } from './compile.ts'
import { contributionsOf } from './contributions.ts'
import { coverage, type Interval } from './coverage.ts'
import { concerns, fedOf } from './fed.ts'
import type { Chronicle } from './happened.ts'
import { type Contribution, type Level, quiet, type Viewpoint } from './level.ts'
import { signalLevels } from './signals.ts'
import { eachUnsettled, weighChange } from './unsettled.ts'

/** What the channels sum to, while a look is under way: one array for all looks at a model, as no look begins before another has ended. */
type Sums = Readonly<{ stays: Float64Array; fades: Float64Array }>

const kept = new WeakMap<Compiled, Sums>()

function emptied(compiled: Compiled): Sums {
  const known = kept.get(compiled)
  if (known === undefined) {
    const count = compiled.channels.length
    const sums = { stays: new Float64Array(count), fades: new Float64Array(count) }
    kept.set(compiled, sums)
    return sums
  }
  known.stays.fill(0)
  known.fades.fill(0)
  return known
}

/**
 * All channels of the model as they stood on the day `view.at`. What has settled is looked up as sums, the rest weighed one by one. Which
 * events these are made of is looked up when it is first asked for.
 */
export function levels(compiled: Compiled, events: readonly CreditEvent[], view: Viewpoint): Level[] {
  const chronicle = chronicleOf(events)
  const found = compiled.quiet.slice()
  const { stays, fades } = emptied(compiled)
  weighAll({ stays, fades }, compiled, chronicle, view)
  let named: readonly (readonly Contribution[])[] | null = null
  const name = (channel: number): readonly Contribution[] =>
    (named ??= contributionsOf(compiled, fedOf(compiled, chronicle, view.line), chronicle, view))[channel] ?? []
  for (let channel = 0; channel < found.length; channel += 1) {
    const [staying, fading] = [stays[channel] ?? 0, fades[channel] ?? 0]
    if (staying + fading <= 0) continue
    found[channel] = { stays: staying, fades: fading, covered: 0, direct: null, contributions: () => name(channel), denied: NOBODY }
  }
  if (chronicle.denied.length > 0) denials(found, compiled, chronicle, view)
  signalLevels(found, compiled, chronicle, view)
  return found
}

const NOBODY: readonly string[] = []

/**
 * Adds up the channels: what lies behind as one sum, what is still under way and what is unsure one by one, and what changed since these
 * sums were made.
 */
function weighAll({ stays, fades }: Sums, compiled: Compiled, chronicle: Chronicle, view: Viewpoint): void {
  const { at, line } = view
  for (const fed of fedOf(compiled, chronicle.root ?? chronicle, line)) {
    const { channel, column, entries, others } = fed
    const past = countBefore(column, at)
    fades[channel] = (fades[channel] ?? 0) + pastSum(column, past, at)
    if (past === entries.length && others.length === 0) continue
    eachUnsettled(fed, chronicle, view, (_, staying, fading) => {
      stays[channel] = (stays[channel] ?? 0) + staying
      fades[channel] = (fades[channel] ?? 0) + fading
    })
  }
  for (const change of chronicle.changes) {
    for (const { channel, feed } of compiled.feeds.get(change.dated.event.kind) ?? []) {
      weighChange(change, feed, compiled.channels[channel]?.halfLife ?? 1, chronicle, view, (staying, fading) => {
        stays[channel] = (stays[channel] ?? 0) + staying
        fades[channel] = (fades[channel] ?? 0) + fading
      })
    }
  }
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
