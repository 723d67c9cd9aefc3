import { dayNumber } from '../events/day.ts'
import type { CreditLine, Lender, Product } from '../events/line.ts'
import type { Policy } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'

export type ActiveFactor = Readonly<{ cause: number; parameter: Parameter; policy: string }>

/** An entry that may bear on a line, with its days as numbers. */
type Entry = Readonly<{ from: number; until: number; factors: readonly ActiveFactor[] }>

type Entries = Readonly<{ all: readonly Entry[]; onDay: Map<number, readonly ActiveFactor[]> }>

const made = new WeakMap<Compiled, Map<Product, Map<Lender, Entries>>>()

/** Whether an entry is about this product and lender; a lender not known is none of the named ones. */
function concerns(policy: Policy<string>, product: Product, lender: Lender): boolean {
  if (policy.products !== undefined && !policy.products.includes(product)) return false
  return policy.lenders === undefined || policy.lenders.includes(lender)
}

/** What of the calendar is about a line of this kind: sorted out once for each. */
function entriesFor(compiled: Compiled, { product, lender }: CreditLine): Entries {
  const products = made.get(compiled) ?? new Map<Product, Map<Lender, Entries>>()
  made.set(compiled, products)
  const lenders = products.get(product) ?? new Map<Lender, Entries>()
  products.set(product, lenders)
  const known = lenders.get(lender)
  if (known !== undefined) return known
  const all = compiled.model.calendar.filter((policy) => concerns(policy, product, lender)).map((policy) => ({
    from: dayNumber(policy.from),
    until: policy.until === null ? Number.POSITIVE_INFINITY : dayNumber(policy.until),
    factors: compiled.causes.flatMap((cause, index) => {
      const parameter = policy.factors[cause]
      return parameter === undefined ? [] : [{ cause: index, parameter, policy: policy.id }]
    }),
  }))
  const entries: Entries = { all, onDay: new Map() }
  lenders.set(lender, entries)
  return entries
}

/** More days than a look ahead and some looks back ask for; beyond them nothing more is kept. */
const KEPT = 512

/** The calendar's factors on a day (day number), for a line. */
export function activeFactors(compiled: Compiled, at: number, line: CreditLine): readonly ActiveFactor[] {
  const day = Math.floor(at)
  const { all, onDay } = entriesFor(compiled, line)
  const known = onDay.get(day)
  if (known !== undefined) return known
  const factors = all.filter(({ from, until }) => from <= day && day <= until).flatMap((entry) => entry.factors)
  if (onDay.size < KEPT) onDay.set(day, factors)
  return factors
}
