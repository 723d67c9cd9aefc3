import type { Product } from '../events/line.ts'
import { BETWEEN_PRODUCTS, PRODUCT_NAMES } from './vocabulary-products.ts'

/** A product that the text names. Those of one `group` stand side by side and share what is said of them. */
export type Mention = Readonly<{ product: Product; from: number; to: number; group: number }>

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
    const joined = last !== undefined && BETWEEN_PRODUCTS.test(text.slice(last.to, next.from))
    mentions.push({ ...next, group: last === undefined ? 0 : last.group + (joined ? 0 : 1) })
  }
  return mentions
}
