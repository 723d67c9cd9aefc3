import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

/** What was filled in, by slot; null: the person does not know it. */
export type LetterSlots = Readonly<Record<string, string | null>>

/**
 * One text, half written or ready. `requests`: those that were chosen; null: the usual ones. `edited`: the person's own version, and the
 * one that it was made `of`. `taken`: what was last copied, printed or saved, and on which day.
 */
export type StoredLetter = Readonly<{
  line: string
  kind: string
  subject: string
  body: string | null
  slots: LetterSlots
  requests: readonly string[] | null
  edited: Readonly<{ text: string; of: string }> | null
  taken: Readonly<{ day: Day; text: string }> | null
}>

/** All texts; what is the same in each stands once: for the person, and by line id for a line of theirs. */
export type Letters = Readonly<{
  person: LetterSlots
  lines: Readonly<Record<string, LetterSlots>>
  list: readonly StoredLetter[]
}>

export const noLetters: Letters = { person: {}, lines: {}, list: [] }

/** Longest slot and longest text, in UTF-16 units. */
export const MAX_SLOT = 1_000
export const MAX_LETTER = 20_000

function parseSlots(value: unknown): LetterSlots {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([slot, said]) =>
    said === null || typeof said === 'string' ? [[slot, said === null ? null : said.slice(0, MAX_SLOT)]] : []))
}

function parseEdited(value: unknown): StoredLetter['edited'] {
  if (!isRecord(value) || typeof value['text'] !== 'string' || typeof value['of'] !== 'string') return null
  return { text: value['text'].slice(0, MAX_LETTER), of: value['of'].slice(0, MAX_LETTER) }
}

function parseTaken(value: unknown): StoredLetter['taken'] {
  if (!isRecord(value) || typeof value['text'] !== 'string' || !isDay(value['day'])) return null
  return { day: value['day'], text: value['text'].slice(0, MAX_LETTER) }
}

function parseLetter(value: unknown): readonly StoredLetter[] {
  if (!isRecord(value)) return []
  const { line, kind, subject, body, slots, requests, edited, taken } = value
  if (typeof line !== 'string' || typeof kind !== 'string' || typeof subject !== 'string') return []
  return [{
    line, kind, subject, body: typeof body === 'string' ? body : null, slots: parseSlots(slots),
    requests: Array.isArray(requests) ? requests.filter((id): id is string => typeof id === 'string') : null,
    edited: parseEdited(edited), taken: parseTaken(taken),
  }]
}

/** Reads texts; what is unusable is left out, each by itself. */
export function parseLetters(value: unknown): Letters {
  const stored = isRecord(value) ? value : {}
  const lines = isRecord(stored['lines']) ? stored['lines'] : {}
  return {
    person: parseSlots(stored['person']),
    lines: Object.fromEntries(Object.entries(lines).map(([line, slots]) => [line, parseSlots(slots)])),
    list: (Array.isArray(stored['list']) ? stored['list'] : []).flatMap(parseLetter),
  }
}

/** Whether two are the same text: of one kind, to one body, about one subject of one line. */
export function isSameLetter(a: Omit<StoredLetter, 'slots' | 'requests' | 'edited' | 'taken'>, b: typeof a): boolean {
  return a.line === b.line && a.kind === b.kind && a.subject === b.subject && a.body === b.body
}

/** Both, each text once; where they differ, ours stays. `names`: line ids of theirs, by the ids that they have here. */
export function mergeLetters(ours: Letters, theirs: Letters, names: ReadonlyMap<string, string>): Letters {
  const rename = (line: string): string => names.get(line) ?? line
  const added = theirs.list.map((letter) => ({ ...letter, line: rename(letter.line) }))
    .filter((letter) => !ours.list.some((one) => isSameLetter(one, letter)))
  const lines = Object.entries(theirs.lines).map(([line, slots]) =>
    [rename(line), { ...slots, ...Object.hasOwn(ours.lines, rename(line)) ? ours.lines[rename(line)] : {} }] as const)
  return {
    person: { ...theirs.person, ...ours.person },
    lines: { ...ours.lines, ...Object.fromEntries(lines) },
    list: [...ours.list, ...added],
  }
}

export const lettersItem = defineItem({ key: 'letters', version: 1, parse: parseLetters })
export const { read: readLetters, update: updateLetters, watch: watchLetters } = lettersItem
