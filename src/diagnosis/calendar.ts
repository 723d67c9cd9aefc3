import { dayNumber } from '../events/day.ts'
import type { CreditLine, Lender, Product } from '../events/line.ts'
import type { Policy } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'

export type ActiveFactor = Readonly<{ cause: number; parameter: Parameter; policy: string }>

/** An entry that may bear on a line, with its days as numbers. */
type Entry = Readonly<{ from: number; until: number; factors: readonly ActiveFactor[] }>

const made = new WeakMap<Compiled, Map<string, readonly Entry[]>>()

/** Whether an entry is about this product and lender; a lender not known is none of the named ones. */
function concerns(policy: Policy<string>, product: Product, lender: Lender): boolean {
  if (policy.products !== undefined && !policy.products.includes(product)) return false
  return policy.lenders === undefined || policy.lenders.includes(lender)
}

/** What of the calendar is about a line of this kind: sorted out once for each. */
function entriesFor(compiled: Compiled, { product, lender }: CreditLine): readonly Entry[] {
  const kinds = made.get(compiled) ?? new Map<string, readonly Entry[]>()
  made.set(compiled, kinds)
  const kind = `${product} ${lender}`
  const entries = kinds.get(kind) ?? compiled.model.calendar.filter((policy) => concerns(policy, product, lender)).map((policy) => ({
    from: dayNumber(policy.from),
    until: policy.until === null ? Number.POSITIVE_INFINITY : dayNumber(policy.until),
    factors: compiled.causes.flatMap((cause, index) => {
      const parameter = policy.factors[cause]
      return parameter === undefined ? [] : [{ cause: index, parameter, policy: policy.id }]
    }),
  }))
  kinds.set(kind, entries)
  return entries
}

/** The calendar's factors on a day (day number), for a line. */
export function activeFactors(compiled: Compiled, at: number, line: CreditLine): readonly ActiveFactor[] {
  const day = Math.floor(at)
  const factors: ActiveFactor[] = []
  for (const entry of entriesFor(compiled, line)) if (entry.from <= day && day <= entry.until) factors.push(...entry.factors)
  return factors
}
