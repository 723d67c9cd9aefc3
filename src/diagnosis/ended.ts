import type { Numbers } from './numbers.ts'
import { weibull } from './weibull.ts'

type Table = Map<number, Float64Array>

const tables = new WeakMap<Numbers, Table>()
let last: Readonly<{ numbers: Numbers; table: Table }> | null = null

/** More days than any look at one line asks for; beyond them nothing more is kept. */
const KEPT = 4_096

/** By cause, the part of what ever ends that has ended after so many days. Worked out once for each day and set of numbers. */
export function endedAfter(numbers: Numbers, days: number): Float64Array {
  const table = last !== null && last.numbers === numbers ? last.table : tableOf(numbers)
  const known = table.get(days)
  if (known !== undefined) return known
  const { scale, shape } = numbers
  const ended = new Float64Array(scale.length)
  for (let cause = 0; cause < ended.length; cause += 1) ended[cause] = weibull(days, scale[cause] ?? 1, shape[cause] ?? 1)
  if (table.size < KEPT) table.set(days, ended)
  return ended
}

function tableOf(numbers: Numbers): Table {
  const table = tables.get(numbers) ?? new Map<number, Float64Array>()
  tables.set(numbers, table)
  last = { numbers, table }
  return table
}
