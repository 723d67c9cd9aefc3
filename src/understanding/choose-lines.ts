import type { EventKind } from '../events/kind.ts'
import type { Product } from '../events/line.ts'
import { isLoss, mayNameLine, staysWithLine } from './kind-families.ts'
import type { Mention } from './products-in.ts'
import type { Said } from './told-phrases.ts'
import { USED_FOR, RIGHT_AFTER } from './vocabulary-products.ts'

type Place = Readonly<{ from: number; to: number }>

const inside = (mention: Mention, { from, to }: Place): boolean => mention.from < to && mention.to > from

/** All that share the fate of the one that was found. */
function together(found: Mention, mentions: readonly Mention[], taken: readonly Place[], kind: EventKind): readonly Product[] {
  if (!isLoss(kind) && kind !== 'paid-off' && kind !== 'late-payment') return [found.product]
  const group = mentions.filter((other) => other.group === found.group && (other === found || !taken.some((place) => inside(other, place))))
  return [...new Set(group.map(({ product }) => product))]
}

/**
 * The products that a phrase is about, empty where none is named. `mentions` are those of the whole text; `taken`, the places of the
 * other phrases, hold products that belong to them.
 */
export function linesOf({ scene }: Said, mentions: readonly Mention[], taken: readonly Place[]): readonly Product[] {
  const { phrase, clause, near } = scene
  const { kind } = phrase.rule
  if (kind === null || !mayNameLine(kind)) return []
  const usable = kind === 'product-upgraded' ? mentions.filter(({ product }) => product !== 'wangshangdai') : mentions
  const place = { from: clause.from + phrase.from, to: clause.from + phrase.to }
  const free = usable.filter((mention) => !taken.some((other) => inside(mention, other)))
  const within = (from: number, to: number) => free.filter((mention) => mention.from >= from && mention.to <= to)
  const textBefore = (mention: Mention) => clause.text.slice(0, mention.from - clause.from)
  const own = usable.find((mention) => inside(mention, place))
  const nearest = within(place.from - near.length, place.from).findLast((mention) => !USED_FOR.test(textBefore(mention)))
  const object = within(place.to, clause.from + clause.text.length)
    .find((mention) => RIGHT_AFTER.test(textBefore(mention).slice(phrase.to)))
  const earlier = within(clause.from, place.from).at(-1)
  const found = own ?? nearest ?? object ?? (staysWithLine(kind) ? earlier : undefined)
  if (found !== undefined) return together(found, usable, taken, kind)
  if (!staysWithLine(kind)) return []
  const before = usable.findLast(({ to }) => to <= clause.from)
  const only = new Set(usable.map(({ product }) => product)).size === 1 ? usable[0] : undefined
  const carried = before ?? only
  return carried === undefined ? [] : together(carried, usable, taken, kind)
}
