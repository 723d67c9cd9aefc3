import type { Book, IncomeKind, PaymentKind, Recurring, Season } from '../../cash/book.ts'
import { incomeKinds, paymentKinds } from '../../cash/book.ts'
import { occurrences } from '../../cash/occurrences.ts'
import { addDays, type Day } from '../../events/day.ts'
import type { Filled } from './entry-form.tsx'

/** The lists of a book that the same form fills. */
export type ListName = 'incomes' | 'payments' | 'draws'

/** An entry of any of the lists. */
export type Entry = Recurring & Readonly<{ id: string; kind?: string; line?: string; name?: string; season?: Season }>

/** More than a year covers every rhythm. */
const AHEAD = 400

/** The next day on which an entry happens; its first one where that is past and nothing follows. */
export function nextDay(entry: Recurring, today: Day): Day {
  return occurrences(entry, today, addDays(today, AHEAD))[0] ?? entry.day
}

/** The book with an entry added, or changed where `before` is one of the list. The first day stays where its next one was not changed. */
export function withEntry(book: Book, list: ListName, filled: Filled, before: Entry | null, today: Day): Book {
  const id = before?.id ?? crypto.randomUUID()
  const kept = before !== null && before.rhythm === filled.recurring.rhythm && nextDay(before, today) === filled.recurring.day
  const recurring = kept ? { ...filled.recurring, day: before.day } : filled.recurring
  const name = filled.name === '' ? {} : { name: filled.name }
  const line = filled.line === '' ? {} : { line: filled.line }
  switch (list) {
    case 'incomes': {
      const season = filled.season === undefined ? {} : { season: filled.season }
      return { ...book, incomes: put(book.incomes, { ...recurring, id, ...name, ...season, kind: kindIn(incomeKinds, filled.kind) }) }
    }
    case 'draws': return { ...book, draws: put(book.draws, { ...recurring, id, line: filled.line }) }
    default: {
      const payment = { ...recurring, id, ...name, ...line, kind: kindIn(paymentKinds, filled.kind) }
      return { ...book, payments: put(book.payments, payment) }
    }
  }
}

/** The book without an entry. */
export function withoutEntry(book: Book, id: string): Book {
  const left = <T extends { id: string }>(entries: readonly T[]) => entries.filter((one) => one.id !== id)
  return { ...book, incomes: left(book.incomes), payments: left(book.payments), draws: left(book.draws) }
}

function put<T extends { id: string }>(entries: readonly T[], entry: T): readonly T[] {
  const known = entries.some(({ id }) => id === entry.id)
  return known ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry]
}

function kindIn<T extends IncomeKind | PaymentKind>(kinds: readonly T[], kind: string): T {
  const found = kinds.find((one) => one === kind)
  if (found === undefined) throw new RangeError(`No kind "${kind}".`)
  return found
}
