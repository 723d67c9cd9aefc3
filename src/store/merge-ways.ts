import { mergeOnce } from './merge-once.ts'
import type { Ways } from './ways.ts'

/** Both; where limits differ, ours stay. `names`: line ids of theirs, by the ids that they have here. */
export function mergeWays(ours: Ways, theirs: Ways, names: ReadonlyMap<string, string>): Ways {
  return {
    limits: {
      marks: { ...theirs.limits.marks, ...ours.limits.marks }, costs: { ...theirs.limits.costs, ...ours.limits.costs },
      money: ours.limits.money ?? theirs.limits.money, weeks: ours.limits.weeks ?? theirs.limits.weeks,
    },
    planned: mergeOnce(ours.planned, theirs.planned.map((one) => ({ ...one, line: names.get(one.line) ?? one.line }))),
  }
}
