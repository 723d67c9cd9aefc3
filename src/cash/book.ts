import type { Day } from '../events/day.ts'

/** Money in cents, always a whole number. */
export type Cents = number

export const rhythms = ['once', 'weekly', 'fortnightly', 'monthly', 'quarterly'] as const
export type Rhythm = (typeof rhythms)[number]

export const incomeKinds = ['wage', 'turnover', 'support', 'other-income'] as const
export type IncomeKind = (typeof incomeKinds)[number]

/** What money goes out for. `credit` is a repayment, of the line that it names or of any other debt; `premises` the rent of a shop. */
export const paymentKinds = [
  'home', 'food', 'health', 'utilities', 'family', 'credit', 'supplier', 'staff', 'tax', 'premises', 'other',
] as const
export type PaymentKind = (typeof paymentKinds)[number]

/** What happens on a day, and again in its rhythm; `times`: only so often, such as the instalments that are left. */
export type Recurring = Readonly<{ amount: Cents; day: Day; rhythm: Rhythm; times?: number }>

/** How takings run over a year: percent of the amount in each month, January first; always twelve. */
export type Season = readonly number[]

export type Income = Recurring & Readonly<{ id: string; kind: IncomeKind; name?: string; season?: Season }>
export type Payment = Recurring & Readonly<{ id: string; kind: PaymentKind; name?: string; line?: string }>

/** Money that the person counts on drawing from a line; it is what is gone when the line shuts. */
export type Draw = Recurring & Readonly<{ id: string; line: string }>

/** All that is still owed on a line, or on the debt that a payment names. */
export type Owed = Readonly<Record<string, Cents>>

/** A person's own money as they typed it. `cash` is what is at hand on the first day; null until it was told. */
export type Book = Readonly<{
  cash: Cents | null
  incomes: readonly Income[]
  payments: readonly Payment[]
  draws: readonly Draw[]
  owed: Owed
}>

export const emptyBook: Book = { cash: null, incomes: [], payments: [], draws: [], owed: {} }
