import type { Book } from '../cash/book.ts'
import { mergeOnce } from './merge-once.ts'

/** Both books; where they differ in what is at hand or owed, ours stays. `names`: line ids of theirs, by the ids that they have here. */
export function mergeBook(ours: Book, theirs: Book, names: ReadonlyMap<string, string>): Book {
  const here = (line: string): string => names.get(line) ?? line
  const onLine = <T extends Readonly<{ line?: string }>>(one: T): T => (one.line === undefined ? one : { ...one, line: here(one.line) })
  const owed = Object.fromEntries(Object.entries(theirs.owed).map(([line, sum]) => [here(line), sum]))
  return {
    cash: ours.cash ?? theirs.cash,
    incomes: mergeOnce(ours.incomes, theirs.incomes),
    payments: mergeOnce(ours.payments, theirs.payments.map(onLine)),
    draws: mergeOnce(ours.draws, theirs.draws.map(onLine)),
    owed: { ...owed, ...ours.owed },
  }
}
