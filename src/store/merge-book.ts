import type { Book } from '../cash/book.ts'
import { contentOf } from '../events/content.ts'
import { freeId } from '../events/match-lines.ts'

type Entry = Readonly<{ id: string; line?: string }>

/** Both lists, each thing once, under the line ids of `names`. */
function mergeEntries<T extends Entry>(ours: readonly T[], theirs: readonly T[], names: ReadonlyMap<string, string>): readonly T[] {
  const contentWithoutId = ({ id: _id, ...content }: T): string => contentOf(content)
  const known = new Set(ours.map(contentWithoutId))
  const taken = new Set(ours.map(({ id }) => id))
  const added = theirs
    .map((entry) => (entry.line === undefined ? entry : { ...entry, line: names.get(entry.line) ?? entry.line }))
    .filter((entry) => !known.has(contentWithoutId(entry)))
    .map((entry) => {
      const id = freeId(entry.id, taken)
      taken.add(id)
      return { ...entry, id }
    })
  return [...ours, ...added]
}

/** Both books; where they differ in what is at hand or owed, ours stays. */
export function mergeBook(ours: Book, theirs: Book, names: ReadonlyMap<string, string>): Book {
  const owed = Object.fromEntries(Object.entries(theirs.owed).map(([line, sum]) => [names.get(line) ?? line, sum]))
  return {
    cash: ours.cash ?? theirs.cash,
    incomes: mergeEntries(ours.incomes, theirs.incomes, names),
    payments: mergeEntries(ours.payments, theirs.payments, names),
    draws: mergeEntries(ours.draws, theirs.draws, names),
    owed: { ...owed, ...ours.owed },
  }
}
