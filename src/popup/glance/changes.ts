import type { Checkup } from '../../store/checkups.ts'

/** One thing that is different from the last check-up. */
export type Change =
  | Readonly<{ what: 'state'; from: string; to: string }>
  | Readonly<{ what: 'top'; cause: string }>
  | Readonly<{ what: 'cause'; cause: string; up: boolean }>
  | Readonly<{ what: 'risk' | 'open'; up: boolean }>

/** A share or chance has to move by so much, and by so much of itself, before it is worth a sentence. */
const POINTS = 0.03
const PART = 0.25
const CAUSE_POINTS = 0.08
const MOST = 3

/** The last check-up of a line before a day; undefined before the second. */
export function lastBefore(checkups: readonly Checkup[], line: string, day: string): Checkup | undefined {
  return checkups.filter((one) => one.line === line && one.date < day).at(-1)
}

/** What changed from one check-up to the next, the weightiest first; a new state says all the rest. */
export function changes(before: Checkup, after: Checkup): readonly Change[] {
  if (before.state !== after.state) return [{ what: 'state', from: before.state, to: after.state }]
  const found: Change[] = []
  for (const [what, from, to] of [['risk', before.risk90, after.risk90], ['open', before.open90, after.open90]] as const) {
    if (from !== null && to !== null && marked(from, to)) found.push({ what, up: to > from })
  }
  const first = after.top[0]
  if (first !== undefined && first.cause !== before.top[0]?.cause) found.push({ what: 'top', cause: first.cause })
  for (const { cause, share } of after.top) {
    const earlier = before.top.find((one) => one.cause === cause)?.share ?? 0
    const told = found.some((change) => change.what === 'top' && change.cause === cause)
    if (!told && Math.abs(share - earlier) >= CAUSE_POINTS) found.push({ what: 'cause', cause, up: share > earlier })
  }
  return found.slice(0, MOST)
}

function marked(from: number, to: number): boolean {
  return Math.abs(to - from) >= POINTS && Math.abs(to - from) >= PART * Math.max(from, to)
}
