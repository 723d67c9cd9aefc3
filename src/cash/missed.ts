import type { Book, Cents } from './book.ts'
import type { Course } from './course.ts'
import { dueByNeed, type Due } from './pay-first.ts'

/** A payment that cannot be made whole, and what there is for it. */
export type Missed = Due & Readonly<{ there: Cents }>

/**
 * The first payment that is missed: on the first day that ends short, the one for which the money of that day no longer reaches when
 * what is needed most is paid before it. Null where no day ends short, or where there was less than nothing from the start.
 */
export function firstMissed(book: Book, { days, start, shortfall }: Course): Missed | null {
  const at = days.findIndex(({ day }) => day === shortfall?.day)
  const short = days[at]
  if (short === undefined) return null
  const came = short.moves.reduce((sum, { amount }) => sum + Math.max(0, amount), 0)
  let there = (days[at - 1]?.balance ?? start) + came
  for (const due of dueByNeed(book, short.moves)) {
    if (due.amount > there) return { ...due, there: Math.max(0, there) }
    there -= due.amount
  }
  return null
}
