import fc from 'fast-check'
import type { Book, Draw, Income, Payment } from '../../src/cash/book.ts'
import { incomeKinds, paymentKinds, rhythms } from '../../src/cash/book.ts'
import type { Scenario } from '../../src/cash/scenario.ts'
import { addDays, type Day } from '../../src/events/day.ts'

export const FROM: Day = '2026-11-22'
export const lines = ['a', 'b', 'c'] as const

const amount = fc.integer({ min: 0, max: 2_000_000 })
/** Any day near; often one of a few, since bills fall on the same days. */
const day = fc.oneof(fc.integer({ min: -100, max: 120 }), fc.constantFrom(0, 9, 39, 90)).map((ahead) => addDays(FROM, ahead))
const recurring = { amount, day, rhythm: fc.constantFrom(...rhythms), times: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }) }
const line = fc.constantFrom(...lines)
const season = fc.option(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 12, maxLength: 12 }), { nil: undefined })

function listed<T>(shape: fc.Arbitrary<T>, prefix: string): fc.Arbitrary<readonly (T & { id: string })[]> {
  return fc.array(shape, { maxLength: 6 }).map((list) => list.map((each, place) => ({ ...each, id: `${prefix}${place}` })))
}

function told<T extends { times?: number | undefined; season?: readonly number[] | undefined }>({ times, season: months, ...rest }: T) {
  return { ...rest, ...times !== undefined && { times }, ...months !== undefined && { season: months } }
}

/** Any book of a few entries. */
export const books: fc.Arbitrary<Book> = fc.record({
  cash: fc.option(fc.integer({ min: 0, max: 3_000_000 })),
  incomes: listed(fc.record({ ...recurring, kind: fc.constantFrom(...incomeKinds), season }).map(told), 'i') as fc.Arbitrary<readonly Income[]>,
  payments: listed(fc.record({ ...recurring, kind: fc.constantFrom(...paymentKinds), line }).map(told), 'p') as fc.Arbitrary<readonly Payment[]>,
  draws: listed(fc.record({ ...recurring, line }).map(told), 'd') as fc.Arbitrary<readonly Draw[]>,
  owed: fc.dictionary(line, amount),
})

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  shut: fc.subarray([...lines]), recalled: fc.subarray([...lines]), recallOn: fc.option(day),
  wageDown: fc.integer({ min: 0, max: 100 }), turnoverDown: fc.integer({ min: 0, max: 100 }),
})
