import type { Product } from '../events/line.ts'
import { PAUSE } from './vocabulary-grammar.ts'
import { BETWEEN_PRODUCTS, PRODUCT_NAMES } from './vocabulary-products.ts'

/** A product that the text names. Those of one `group` stand side by side and share what is said of them. */
export type Mention = Readonly<{ product: Product; from: number; to: number; group: number }>

/** "借呗和花呗", and "借呗, 花呗" where nothing was said of the first. */
function sharesFate(text: string, last: Mention, next: number): boolean {
  const between = text.slice(last.to, next)
  if (BETWEEN_PRODUCTS.test(between)) return true
  return /^[,\s]+$/.test(between) && BETWEEN_PRODUCTS.test(text.slice(0, last.from).split(PAUSE).at(-1) ?? '')
}

/** The products that a plain text names, in order. */
export function productsIn(text: string): readonly Mention[] {
  const found = PRODUCT_NAMES.flatMap(([product, names]) =>
    [...text.matchAll(names)].map(({ index, 0: name }) => ({ product, from: index, to: index + name.length })))
  // The longer name wins: "美团生意贷" is not two products.
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to)
  const mentions: Mention[] = []
  for (const next of sorted) {
    const last = mentions.at(-1)
    if (last !== undefined && next.from < last.to) continue
    const joined = last !== undefined && sharesFate(text, last, next.from)
    mentions.push({ ...next, group: last === undefined ? 0 : last.group + (joined ? 0 : 1) })
  }
  return mentions
}
