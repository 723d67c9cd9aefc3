import type { CaseFile } from '../events/case-file.ts'
import { type Day, daysBetween } from '../events/day.ts'
import type { OwnLimits } from '../events/own-limits.ts'
import type { Move } from '../knowledge/move-types.ts'
import { endedBy } from './moved-case.ts'

/**
 * What a move costs beyond what is owed anyway, in CNY, as the person said or as it follows from what was told; null where neither says it.
 */
export function costOf(move: Move, caseFile: CaseFile, lineId: string, today: Day, { costs }: OwnLimits): number | null {
  const said = costs[move.id]
  if (said !== undefined) return said
  const { cost = 'owed' } = move
  if (cost === 'owed') return 0
  if (cost === 'arrears') return arrearsOf(move, caseFile, today)
  if (cost === 'limit') return partOfLimit(move, caseFile, lineId)
  return cost === 'unknown' ? null : partOfReading(move, caseFile, cost)
}

function arrearsOf(move: Move, caseFile: CaseFile, today: Day): number | null {
  let sum = 0
  for (const { amount } of endedBy(caseFile, [move], today, today).keys()) {
    if (amount === undefined) return null
    sum += amount
  }
  return sum
}

function lastOf({ events }: CaseFile, kind: 'debt' | 'savings' | 'utilisation', has: (event: CaseFile['events'][number]) => boolean) {
  return events.filter((event) => event.kind === kind && event.none === undefined && has(event))
    .reduce<CaseFile['events'][number] | null>((last, event) => (last === null || event.date >= last.date ? event : last), null)
}

function partOfReading({ adds }: Move, caseFile: CaseFile, kind: 'debt' | 'savings'): number | null {
  const times = adds.find((one) => one.kind === kind)?.times
  const amount = lastOf(caseFile, kind, (event) => event.amount !== undefined)?.amount
  return times === undefined || amount === undefined ? null : Math.abs(1 - times) * amount
}

function partOfLimit({ adds }: Move, caseFile: CaseFile, lineId: string): number | null {
  const target = adds.find(({ kind }) => kind === 'utilisation')?.ratio
  const limit = caseFile.lines.find(({ id }) => id === lineId)?.limit
  const ratio = lastOf(caseFile, 'utilisation', (event) => event.ratio !== undefined)?.ratio
  return target === undefined || limit === undefined || ratio === undefined ? null : Math.max(0, ratio - target) * limit
}

/** Why a move is beyond what the person can do by a day: `cost` where it is not known what it costs, but money is limited. */
export type Beyond = 'locked' | 'weeks' | 'money' | 'cost'

/** Why a move lies beyond the limits; null where it lies within. */
export function beyond(move: Move, cost: number | null, { marks, money, weeks }: OwnLimits, today: Day, on: Day): Beyond | null {
  if (marks[move.id] === 'locked') return 'locked'
  if (move.weeks > (weeks ?? Number.POSITIVE_INFINITY) || 7 * move.weeks > daysBetween(today, on)) return 'weeks'
  if (money === null || cost === 0) return null
  if (cost === null) return 'cost'
  return cost > money ? 'money' : null
}

const BURDENS = { hard: 2, easy: 0.5, locked: Number.POSITIVE_INFINITY } as const

/** How much of a burden moves are together: one each, more where one is hard and less where it is easy. */
export function burdenOf(moves: readonly Move[], { marks }: OwnLimits): number {
  return moves.reduce((sum, { id }) => {
    const mark = marks[id]
    return sum + (mark === undefined ? 1 : BURDENS[mark])
  }, 0)
}
