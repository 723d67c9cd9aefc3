import {
  ADDRESSES, AMOUNTS, DAYS, HANDLES, INSTITUTIONS, NAMED_INSTITUTIONS, NUMBERED, PERSONS, PRODUCTS, PUBLIC_NAMES, PUBLIC_NUMBERS, RULES,
} from './vocabulary-private.ts'

/**
 * What a piece of text is. `public` says nothing about anybody and stays; `day` and `amount` may stay; all else says who one is or whom one
 * deals with. `reach` is a way to reach somebody: a mail address, a page, a handle.
 */
export type PrivateKind = 'product' | 'institution' | 'person' | 'number' | 'address' | 'reach' | 'day' | 'amount' | 'public'

/** A piece of a text from one place up to another; `key` is the same for different names of the same thing. */
export type Found = Readonly<{ kind: PrivateKind; from: number; to: number; key: string }>

type Pattern = Readonly<{ kind: PrivateKind; pattern: RegExp; holds?: (piece: string) => boolean; key?: (piece: string) => string }>

const escaped = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')

/** Latin names stand alone; Chinese ones wherever they stand. */
function named(kind: PrivateKind, groups: readonly (readonly string[])[]): Pattern {
  const first = new Map(groups.flatMap((group) => group.map((name) => [name, group[0] ?? name])))
  const [latin, han] = [/^[\w ]+$/, /[^\w ]/].map((script) => escaped([...first.keys()].filter((name) => script.test(name))))
  return { kind, pattern: new RegExp(`\\b(?:${latin})\\b|${han}`, 'gi'), key: (piece) => first.get(piece.toLowerCase()) ?? piece }
}

const digitsIn = (piece: string): number => piece.replace(/[^0-9０-９]/g, '').length

/** The first that begins at a place wins, and of those that begin together the first here. */
const patterns: readonly Pattern[] = [
  { kind: 'reach', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[\w./?#&=%:~+-]+|www\.[\w./?#&=%:~+-]+/gi },
  { kind: 'public', pattern: RULES },
  { kind: 'day', pattern: DAYS },
  { kind: 'amount', pattern: AMOUNTS },
  { kind: 'public', pattern: new RegExp(`(?<![\\w-])(?:${escaped(PUBLIC_NUMBERS)})(?![\\w-])|${escaped(PUBLIC_NAMES)}`, 'g') },
  { kind: 'reach', pattern: HANDLES },
  // In groups, as cards and telephones are written, and in one piece, with the letters around it.
  { kind: 'number', pattern: /(?:\+?86[ -])?[0-9０-９]{2,8}(?:[ -][0-9０-９]{2,8})+/g, holds: (piece) => digitsIn(piece) >= 7 },
  { kind: 'number', pattern: NUMBERED },
  { kind: 'number', pattern: /[A-Za-z0-9０-９]+(?:[-_/.#][A-Za-z0-9０-９]+)*/g, holds: (piece) => digitsIn(piece) >= 4 },
  ...ADDRESSES.map((pattern): Pattern => ({ kind: 'address', pattern })),
  named('product', PRODUCTS),
  ...NAMED_INSTITUTIONS.map((pattern): Pattern => ({ kind: 'institution', pattern })),
  named('institution', INSTITUTIONS),
  ...PERSONS.map((pattern): Pattern => ({ kind: 'person', pattern })),
]

/** Everything in a text that says who somebody is, and the days, amounts and public names that do not; in order, none within another. */
export function findPrivate(text: string): readonly Found[] {
  const next = patterns.map((pattern) => after(pattern, text, 0))
  const taken: Found[] = []
  for (let end = 0; ;) {
    next.forEach((found, rank) => {
      const pattern = patterns[rank]
      if (found !== null && pattern !== undefined && found.from < end) next[rank] = after(pattern, text, end)
    })
    const first = next.reduce((best, found) => (found !== null && (best === null || found.from < best.from) ? found : best), null)
    if (first === null) return taken
    taken.push(first)
    end = first.to
  }
}

/** What a pattern finds first from a place on; null without anything. */
function after({ kind, pattern, holds, key }: Pattern, text: string, from: number): Found | null {
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: piece, index } = match
    if (holds?.(piece) !== false) return { kind, from: index, to: index + piece.length, key: key?.(piece) ?? keyOf(kind, piece) }
  }
  return null
}

/** The same number or name, however it is written. */
export function keyOf(kind: string, piece: string): string {
  return (kind === 'number' ? piece.replace(/[^\p{L}\p{N}]/gu, '') : piece.trim()).normalize('NFKC').toLowerCase()
}
