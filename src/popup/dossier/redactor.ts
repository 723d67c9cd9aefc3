import { findPrivate, keyOf, type Found } from '../../messages/find-private.ts'
import type { DossierText } from '../../text/zh_CN/dossier.ts'
import { coarserAmount, coarserDay } from '../../messages/coarser.ts'

/** What a replaced thing is; each kind has labels of its own. */
export type HiddenKind = 'product' | 'institution' | 'person' | 'number' | 'address' | 'reach' | 'file' | 'word'

/** Something that the person entered and that may not be seen, in one or several spellings of the same. */
export type Known = Readonly<{ kind: HiddenKind; values: readonly string[] }>

export type Coarser = Readonly<{ amounts: boolean; days: boolean }>

export type Redactor = Readonly<{
  /** A text without anything that says who somebody is, by what is known and by what it looks like. */
  text: (said: string) => string
  /** A text with what is known replaced, for words that are our own. */
  known: (said: string) => string
  /** A field that is nothing but a name or a number: all of it. */
  whole: (kind: HiddenKind, said: string) => string
  /** Every label that was given so far. */
  labels: () => readonly string[]
}>

/** Shorter ones stand in every text; they are only replaced where they are the whole of a field. */
const SHORTEST = 2
/** So many labels of a kind are tried before a plain one is taken: what the person wrote may hold the word of the kind itself. */
const TRIES = 50
/** So many digits in a row tell a number from its like. */
const TELLING = 4

/**
 * Replaces what is known, and what looks as if it told somebody apart, each thing by the same label wherever it stands. `originals` are all
 * texts that will be replaced: no label is used that stands in one of them. What was replaced stays as it is when it is replaced again.
 */
export function redactorFor(
  known: readonly Known[], originals: readonly string[], coarser: Coarser, words: DossierText['labels'],
): Redactor {
  const given = new Map<string, string>()
  const counts = new Map<HiddenKind, number>()
  const values = known.flatMap(({ kind, values: [first = '', ...others] }) =>
    [first, ...others].map((value) => ({ kind, value: value.trim(), of: keyOf(kind, first) }))).filter(({ value }) => value !== '')
  const secrets = values.filter(({ value }) => value.length >= SHORTEST).map(({ value }) => value.toLowerCase())
  const digits = values.flatMap(({ value }) => value.replace(/[\s-]/g, '').match(/\d{4,}/g) ?? [])
  const ofKnown = new Map(values.map(({ kind, value, of }) => [keyOf(kind, value), { kind, of }]))
  const all = patternOf(values.map(({ value }) => value).filter((value) => value.length >= SHORTEST))

  function labelOf(kind: HiddenKind, key: string): string {
    const name = `${kind} ${key}`
    const before = given.get(name)
    if (before !== undefined) return before
    const from = (counts.get(kind) ?? 0) + 1
    const own = firstFree(words[kind], from, from + TRIES)
    const [nth, label] = own ?? firstFree(words.plain, from, Infinity) ?? [from, '']
    counts.set(kind, nth)
    given.set(name, label)
    return label
  }
  function firstFree(label: (nth: number) => string, from: number, before: number): readonly [number, string] | null {
    for (let nth = from; nth < before; nth += 1) if (isFree(label(nth))) return [nth, label(nth)]
    return null
  }
  function isFree(label: string): boolean {
    return !originals.some((text) => text.includes(label)) && !secrets.some((secret) => label.toLowerCase().includes(secret))
      && ![...given.values()].includes(label)
  }
  const knownLabel = (piece: string, otherwise: HiddenKind): string => {
    const found = ofKnown.get(keyOf(otherwise, piece)) ?? ofKnown.get(keyOf('word', piece))
    return found === undefined ? labelOf(otherwise, keyOf(otherwise, piece)) : labelOf(found.kind, found.of)
  }
  const byValue = (said: string): string =>
    apart(said, (gap) => (all === null ? gap : gap.replace(all, (piece) => knownLabel(piece, 'number'))))
  const byLooks = (said: string): string => apart(said, (gap) => {
    let [shown, at] = ['', 0]
    for (const found of findPrivate(gap)) {
      shown += gap.slice(at, found.from) + instead(found, gap.slice(found.from, found.to))
      at = found.to
    }
    return shown + gap.slice(at)
  })
  function instead({ kind, key }: Found, piece: string): string {
    switch (kind) {
      case 'public': return piece
      case 'day': return coarser.days ? coarserDay(piece) : piece
      case 'amount': return sharesDigits(piece) ? labelOf('number', keyOf('number', piece)) : coarser.amounts ? coarserAmount(piece) : piece
      default: {
        const found = ofKnown.get(keyOf(kind, piece)) ?? ofKnown.get(keyOf(kind, key))
        return found === undefined ? labelOf(kind, keyOf(kind, key)) : labelOf(found.kind, found.of)
      }
    }
  }
  /** Whether an amount would give away part of a number. */
  function sharesDigits(piece: string): boolean {
    const run = piece.replace(/[^\d]/g, '')
    return digits.some((number) => {
      for (let at = 0; at + TELLING <= number.length; at += 1) if (run.includes(number.slice(at, at + TELLING))) return true
      return false
    })
  }
  /** Changes what stands between labels. */
  function apart(said: string, change: (gap: string) => string): string {
    const labels = [...given.values()].toSorted((a, b) => b.length - a.length)
    if (labels.length === 0) return change(said)
    const pattern = new RegExp(`(${labels.map(escape).join('|')})`)
    return said.split(pattern).map((part, at) => (at % 2 === 1 ? part : change(part))).join('')
  }
  function settled(said: string, change: (text: string) => string): string {
    const next = change(said)
    return next === said ? said : settled(next, change)
  }
  return {
    text: (said) => settled(said, (text) => byLooks(byValue(text))),
    known: (said) => settled(said, byValue),
    whole: (kind, said) => (said.trim() === '' ? said : knownLabel(said, kind)),
    labels: () => [...given.values()],
  }
}

/** Any of the values, the longest first; short Latin ones only where they stand alone. Null without any. */
function patternOf(values: readonly string[]): RegExp | null {
  if (values.length === 0) return null
  const parts = values.toSorted((a, b) => b.length - a.length).map((value) => {
    const spaced = /^[\d\s-]{4,}$/.test(value) ? [...value.replace(/[\s-]/g, '')].join('[\\s-]?') : escape(value)
    return /^\w{1,3}$/.test(value) ? `(?<!\\w)${spaced}(?!\\w)` : spaced
  })
  return new RegExp(parts.join('|'), 'gi')
}

function escape(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
