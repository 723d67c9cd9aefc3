import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import { type Dated, withChanges } from './dated.ts'

/** One event more than at the root (`times` 1), or one less (-1). */
export type Change = Readonly<{ dated: Dated; times: 1 | -1 }>

/** The events of a case as the equations ask for them: by kind, each kind by day. Made once for each list of events. */
export type Chronicle = Readonly<{
  events: readonly CreditEvent[]
  /** The chronicle from which this one differs by few changes of what happened: that of which sums are kept. Null: it is one itself. */
  root: Chronicle | null
  changes: readonly Change[]
  /** What happened, as far as it has been put together: all of it at the root, else what changes touched and somebody asked for. */
  happened: Map<EventKind, readonly Dated[]>
  /** What the person told not to have happened. */
  denied: readonly Dated[]
  /** What happened and bears words from a screen. */
  worded: readonly Dated[]
  /** A day after which nothing happened or ended. */
  last: number
}>

const NOTHING: readonly Dated[] = []

/** What happened of one kind, by day. */
export function allOf(chronicle: Chronicle, kind: EventKind): readonly Dated[] {
  const { root, happened } = chronicle
  if (root === null) return happened.get(kind) ?? NOTHING
  if (!touches(chronicle, kind)) return root.happened.get(kind) ?? NOTHING
  const known = happened.get(kind)
  if (known !== undefined) return known
  const { gone, come } = changesOf(chronicle, kind)
  const list = withChanges(allOf(root, kind), gone, come)
  happened.set(kind, list)
  return list
}

/** What was taken away of a kind since the root, and what was added. */
export function changesOf({ changes }: Chronicle, kind: EventKind): Readonly<Record<'gone' | 'come', readonly Dated[]>> {
  const [gone, come]: [Dated[], Dated[]] = [[], []]
  for (const { dated, times } of changes) if (dated.event.kind === kind) (times < 0 ? gone : come).push(dated)
  return { gone, come }
}

/** Whether a kind is among those that changes since the root are about. */
export function touches({ changes }: Chronicle, kind: EventKind): boolean {
  for (const { dated } of changes) if (dated.event.kind === kind) return true
  return false
}

/** The kinds of which something may have happened. */
export function kindsOf({ root, changes, happened }: Chronicle): readonly EventKind[] {
  return root === null ? [...happened.keys()] : [...new Set([...root.happened.keys(), ...changes.map(({ dated }) => dated.event.kind)])]
}

/** The events of a kind on or after a day (as a number), by day. */
export function allSince(chronicle: Chronicle, kind: EventKind, from: number): readonly CreditEvent[] {
  const { root } = chronicle
  const list = allOf(root ?? chronicle, kind)
  let at = list.length
  while (at > 0 && (list[at - 1]?.day ?? from) >= from) at -= 1
  const since = at === list.length ? NOTHING : list.slice(at)
  if (root === null || !touches(chronicle, kind)) return since.length === 0 ? NO_EVENTS : since.map(({ event }) => event)
  const { gone, come } = changesOf(chronicle, kind)
  return withChanges(since, gone, come.filter(({ day }) => day >= from)).map(({ event }) => event)
}

const NO_EVENTS: readonly CreditEvent[] = []
