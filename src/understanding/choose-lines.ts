import type { EventKind } from '../events/kind.ts'
import type { Product } from '../events/line.ts'
import { isLoss, mayNameLine, staysWithLine } from './kind-families.ts'
import type { Mention } from './products-in.ts'
import type { Said } from './told-phrases.ts'
import { RIGHT_AFTER, USED_FOR } from './vocabulary-products.ts'

/** A product that the text names; `owner` is where the phrase begins of which it is a part, if it is part of one. */
export type Owned = Mention & Readonly<{ owner: number | undefined }>

type Place = Readonly<{ from: number; to: number }>

function placeOf({ scene: { phrase, clause } }: Said): Place {
  return { from: clause.from + phrase.from, to: clause.from + phrase.to }
}

/** The mentions of a text, each with the phrase of which it is a part ("升级网商贷"). */
export function owned(mentions: readonly Mention[], said: readonly Said[]): readonly Owned[] {
  const places = said.filter(({ scene }) => scene.phrase.rule.kind !== null).map(placeOf)
  return mentions.map((mention) => ({ ...mention, owner: places.find(({ from, to }) => mention.from < to && mention.to > from)?.from }))
}

/** All that share the fate of the one that was found. */
function together(found: Owned, usable: readonly Owned[], kind: EventKind): readonly Product[] {
  if (!isLoss(kind) && kind !== 'paid-off' && kind !== 'late-payment') return [found.product]
  const group = usable.filter((other) => other === found || (other.group === found.group && other.owner === undefined))
  return [...new Set(group.map(({ product }) => product))]
}

/** The mention that the clause itself gives the phrase: its own, the nearest before it, or what was done to it, right behind. */
function inClause({ scene: { phrase, clause, near } }: Said, place: Place, usable: readonly Owned[], kind: EventKind): Owned | undefined {
  const here = usable.filter(({ from, to }) => from >= clause.from && to <= clause.from + clause.text.length)
  const free = here.filter(({ owner }) => owner === undefined || owner === place.from)
  const textBefore = ({ from }: Owned): string => clause.text.slice(0, from - clause.from)
  const own = free.find(({ owner }) => owner === place.from)
  const before = free.filter(({ to }) => to <= place.from)
  const nearest = before.findLast((mention) => mention.from >= place.from - near.length && !USED_FOR.test(textBefore(mention)))
  const object = free.find((mention) => mention.from >= place.to && RIGHT_AFTER.test(textBefore(mention).slice(phrase.to)))
  return own ?? nearest ?? object ?? (staysWithLine(kind) ? before.at(-1) : undefined)
}

/** The products that a phrase is about, empty where none is named. `mentions` are those of the whole text. */
export function linesOf(said: Said, mentions: readonly Owned[]): readonly Product[] {
  const { phrase, clause } = said.scene
  const { kind } = phrase.rule
  if (kind === null || !mayNameLine(kind) || mentions.length === 0) return []
  const usable = kind === 'product-upgraded' ? mentions.filter(({ product }) => product !== 'wangshangdai') : mentions
  const found = inClause(said, placeOf(said), usable, kind)
  if (found !== undefined) return together(found, usable, kind)
  if (!staysWithLine(kind)) return []
  const before = usable.findLast(({ to }) => to <= clause.from)
  const only = usable.every(({ product }) => product === usable[0]?.product) ? usable[0] : undefined
  const carried = before ?? only
  return carried === undefined ? [] : together(carried, usable, kind)
}
