import type { EventKind } from '../events/kind.ts'
import type { Product } from '../events/line.ts'
import { isLoss, mayNameLine, staysWithLine } from './kind-families.ts'
import { lastBefore, type NamedLines, type Owned, within } from './named-lines.ts'
import { placeOf, type Said } from './told-phrases.ts'
import { RIGHT_AFTER, USED_FOR } from './vocabulary-products.ts'

/** All that share the fate of the one that was found. */
function together(found: Owned, { groups }: NamedLines, kind: EventKind): readonly Product[] {
  if (!isLoss(kind) && kind !== 'paid-off' && kind !== 'late-payment') return [found.product]
  const group = (groups.get(found.group) ?? []).filter((other) => other === found || other.owner === undefined)
  return [...new Set(group.map(({ product }) => product))]
}

/** The mention that the clause itself gives the phrase: its own, the nearest before it, or what was done to it, right behind. */
function inClause(said: Said, usable: NamedLines, kind: EventKind): Owned | undefined {
  const { phrase, clause, near } = said.scene
  const place = placeOf(said)
  const here = within(usable, clause.from, clause.from + clause.text.length)
  const free = here.filter(({ owner }) => owner === undefined || owner === place.from)
  const textBefore = ({ from }: Owned): string => clause.text.slice(0, from - clause.from)
  const own = free.find(({ owner }) => owner === place.from)
  const before = free.filter(({ to }) => to <= place.from)
  const nearest = before.findLast((mention) => mention.from >= place.from - near.length && !USED_FOR.test(textBefore(mention)))
  const object = free.find((mention) => mention.from >= place.to && RIGHT_AFTER.test(textBefore(mention).slice(phrase.to)))
  return own ?? nearest ?? object ?? (staysWithLine(kind) ? before.at(-1) : undefined)
}

/** The products that a phrase is about, empty where none is named. `usable` are those of the whole text that it can be about. */
export function linesOf(said: Said, usable: NamedLines): readonly Product[] {
  const { phrase, clause } = said.scene
  const { kind } = phrase.rule
  if (kind === null || !mayNameLine(kind) || usable.all.length === 0) return []
  const found = inClause(said, usable, kind)
  if (found !== undefined) return together(found, usable, kind)
  if (!staysWithLine(kind)) return []
  const carried = lastBefore(usable, clause.from) ?? usable.only
  return carried === undefined ? [] : together(carried, usable, kind)
}
