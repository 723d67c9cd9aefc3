import { type Day, dayOf } from '../events/day.ts'
import type { Lender, Product } from '../events/line.ts'
import type { Policy } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'

export type ActiveFactor = Readonly<{ cause: number; parameter: Parameter; policy: string }>

/** Whether an entry is at work on a day for this product and lender; a lender not known is none of the named ones. */
function inForce(policy: Policy<string>, day: Day, product: Product, lender: Lender): boolean {
  if (policy.from > day || (policy.until !== null && policy.until < day)) return false
  if (policy.products !== undefined && !policy.products.includes(product)) return false
  return policy.lenders === undefined || policy.lenders.includes(lender)
}

/** The calendar's factors on a day (day number), for a line of this product and lender. */
export function activeFactors(compiled: Compiled, at: number, product: Product, lender: Lender): readonly ActiveFactor[] {
  const day = dayOf(at)
  return compiled.model.calendar
    .filter((policy) => inForce(policy, day, product, lender))
    .flatMap((policy) =>
      compiled.causes.flatMap((cause, index) => {
        const parameter = policy.factors[cause]
        return parameter === undefined ? [] : [{ cause: index, parameter, policy: policy.id }]
      }),
    )
}
