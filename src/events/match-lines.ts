import { contentOf } from './content.ts'
import type { CreditLine, Product } from './line.ts'

/** Products of which one person may hold several; of the others two lines that look alike are the same line. */
const severalPerPerson: ReadonlySet<Product> = new Set<Product>(['credit-card', 'xinyongdai', 'other'])

/** The id itself, or with the first number that is still free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

function contentWithoutId({ id: _id, ...content }: CreditLine): string {
  return contentOf(content)
}

/**
 * For each line of `theirs` the id that it gets among `ours`. Same id and product: the same line, perhaps edited since. Another id
 * but the same in all else, of a product that one has once: the same line, entered twice. A clashing id: a new name.
 */
export function matchLines(ours: readonly CreditLine[], theirs: readonly CreditLine[]): ReadonlyMap<string, string> {
  const byId = new Map(ours.map(line => [line.id, line]))
  const twins = new Map(ours
    .filter(({ id, product }) => !severalPerPerson.has(product) && !theirs.some(line => line.id === id))
    .map(line => [contentWithoutId(line), line.id]))
  const taken = new Set([...ours, ...theirs].map(({ id }) => id))
  const names = new Map<string, string>()
  for (const line of theirs) {
    const clash = byId.get(line.id)
    const twin = twins.get(contentWithoutId(line))
    if (clash === undefined) names.set(line.id, twin ?? line.id)
    else if (clash.product === line.product) names.set(line.id, line.id)
    else names.set(line.id, twin ?? freeId(line.id, taken))
    taken.add(names.get(line.id) ?? line.id)
    if (twin !== undefined) twins.delete(contentWithoutId(line))
  }
  return names
}
