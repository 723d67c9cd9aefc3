import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import { chronicleOf } from './chronicle.ts'
import type { Dated } from './dated.ts'
import { allOf, type Chronicle, kindsOf } from './happened.ts'
import type { LineState } from './diagnosis.ts'

/** What each kind of event does to the state of its line. */
export const stateAfter: Partial<Record<EventKind, LineState>> = {
  'line-opened': 'open',
  'limit-raised': 'open',
  'drawdown': 'open',
  'limit-cut': 'cut',
  'draw-refused': 'refused',
  'entry-gone': 'refused',
  'services-limited': 'frozen',
  'line-frozen': 'frozen',
  'line-paused': 'paused',
  'early-recall': 'closed',
  'line-closed': 'closed',
  'line-reopened': 'reopened',
}

/** From mild to severe: on one day the most severe restriction counts. */
const severity: Record<LineState, number> = {
  unknown: 0, open: 1, reopened: 2, cut: 3, refused: 4, frozen: 5, paused: 6, closed: 7,
}

export type Episode = Readonly<{
  state: LineState
  restricted: boolean
  /** The event that restricted the line, and its day number; null when it never was. */
  cause: CreditEvent | null
  since: number | null
  /** The day on which the line came back. */
  until: number | null
  ownWish: boolean
}>

const none: Episode = { state: 'unknown', restricted: false, cause: null, since: null, until: null, ownWish: false }

export const isRestricted = (state: LineState): boolean => severity[state] >= severity.cut

/**
 * All restrictions of a line from its own events up to the day number `today`, oldest first; the last one is how it stands now. A
 * restriction that got worse while it lasted is one with the worse one; a restriction told with an end day came back on it; a second
 * refusal does not restart the first. A line that never was restricted has one episode without a cause, or none when nothing was told
 * about its state.
 */
export function episodesOf(events: readonly CreditEvent[], line: string, today: number): readonly Episode[] {
  const found: Episode[] = []
  for (const { event, day } of doneTo(chronicleOf(events), line)) {
    if (day > today) break
    const before = found.at(-1) ?? none
    const after = step(before, event, today)
    const another = before.cause !== null && !before.restricted && after.cause !== before.cause
    if (!another) found.pop()
    found.push(after)
  }
  return found
}

const done = new WeakMap<Chronicle, Map<string, readonly Dated[]>>()

/** What changed the state of a line, in order: on one day the mildest first. Of many uses of the line only those that may change it. */
function doneTo(chronicle: Chronicle, line: string): readonly Dated[] {
  const { root, changes } = chronicle
  if (root !== null && !changes.some(({ dated }) => stateAfter[dated.event.kind] !== undefined)) return doneTo(root, line)
  const lines = done.get(chronicle) ?? new Map<string, readonly Dated[]>()
  done.set(chronicle, lines)
  const known = lines.get(line)
  if (known !== undefined) return known
  const own = kindsOf(chronicle).flatMap((kind) => (
    stateAfter[kind] === undefined || kind === 'drawdown' ? [] : allOf(chronicle, kind).filter(({ event }) => event.line === line)
  ))
  const found = [...own, ...uses(allOf(chronicle, 'drawdown'), own, line)]
    .sort((a, b) => a.day - b.day || rank(a.event) - rank(b.event) || ahead(a.event, b.event))
  lines.set(line, found)
  return found
}

/** Of equals on one day the kind decides, so that an id, which says nothing, does not say which of them closed the line. */
function ahead(a: CreditEvent, b: CreditEvent): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Of the uses of a line the first, and the first after each thing else that was done to it: a second one in a row says nothing new. */
function uses(all: readonly Dated[], own: readonly Dated[], line: string): readonly Dated[] {
  const mine = all.filter(({ event }) => event.line === line)
  const found = new Set<Dated>()
  for (const after of [Number.NEGATIVE_INFINITY, ...own.map(({ day }) => day)]) {
    const use = mine[placeAfter(mine, after)]
    if (use !== undefined) found.add(use)
  }
  return [...found]
}

/** The place of the first that lies after a day. */
function placeAfter(list: readonly Dated[], day: number): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle]?.day ?? 0) <= day) from = middle + 1
    else to = middle
  }
  return from
}

/** The line's present state and its last restriction. */
export function episodeOf(events: readonly CreditEvent[], line: string, today: number): Episode {
  return episodesOf(events, line, today).at(-1) ?? none
}

/** Whether it was the person who closed the line. */
export function byOwnWish({ kind, reason }: CreditEvent): boolean {
  return kind === 'line-closed' && reason === 'self'
}

/** On one day what came back came back last. */
function rank(event: CreditEvent): number {
  return event.kind === 'line-reopened' ? severity.closed + 1 : severity[stateAfter[event.kind] ?? 'unknown']
}

/** A use of the line lifts no restriction, except that a raised limit undoes a cut. */
function opened(before: Episode, event: CreditEvent, date: number): Episode {
  if (before.restricted && !(before.state === 'cut' && event.kind === 'limit-raised')) return before
  if (!before.restricted && before.state !== 'unknown') return before
  const state = before.state === 'reopened' ? 'reopened' : 'open'
  return { ...before, state, restricted: false, until: before.restricted ? date : before.until }
}

function step(before: Episode, event: CreditEvent, today: number): Episode {
  const state = stateAfter[event.kind] ?? 'unknown'
  const date = dayNumber(event.date)
  // Told twice that it is back, it came back the first time.
  if (state === 'reopened') return { ...before, state, restricted: false, until: before.restricted ? date : before.until, ownWish: false }
  if (state === 'open') return opened(before, event, date)
  if (before.restricted && severity[state] <= severity[before.state]) return before
  const until = event.until === undefined || dayNumber(event.until) > today ? null : dayNumber(event.until)
  return {
    state: until === null ? state : 'reopened',
    restricted: until === null,
    cause: event,
    since: date,
    until,
    ownWish: byOwnWish(event),
  }
}
