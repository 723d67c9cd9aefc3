import { contentOf } from '../events/content.ts'
import { isRecord } from '../events/record.ts'
import { LONGEST_JOINED_NOTES } from './casework.ts'

/** Two things that stand in one place and differ; `place` is the way there: the kind, then ids and fields. */
export type Conflict = Readonly<{ place: readonly string[]; ours: unknown; theirs: unknown }>

/** Gives the one of both that stays. */
export type Choose = (conflict: Conflict) => unknown

type Fields = Readonly<Record<string, unknown>>

/** By which fields the entries of a list are known; entries of other lists are what they say. */
const known: Readonly<Record<string, readonly string[]>> = {
  lines: ['id'], events: ['id'], reminders: ['id'], attachments: ['id'], incomes: ['id'], payments: ['id'], draws: ['id'], planned: ['id'],
  checkups: ['line', 'date'], list: ['line', 'kind', 'subject', 'body'],
}

/** What stands between notes that two devices wrote about one line; all of them are kept. */
const BETWEEN = '\n---\n'

/** The greater of both in an order of no meaning: whoever merges, and in whatever order, keeps the same one. */
export const sameForAll: Choose = ({ ours, theirs }) => (contentOf(ours) > contentOf(theirs) ? ours : theirs)

/** What an entry of the list is known by: two of the same name are the same thing. */
export function nameOf(list: string | undefined, entry: unknown): string {
  const fields = list !== undefined && Object.hasOwn(known, list) ? known[list] : undefined
  if (fields === undefined || !isRecord(entry)) return contentOf(entry)
  const [only, ...others] = fields.map((field) => entry[field])
  return typeof only === 'string' && others.length === 0 ? only : JSON.stringify([only, ...others])
}

function fieldOf(record: Fields, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined
}

/** Both notes about a line; what one says within the other stands once. */
export function joinedNotes(ours: string, theirs: string): string {
  const all = [...new Set([...ours.split(BETWEEN), ...theirs.split(BETWEEN)])]
  // Notes that were only added to hold what they were before.
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one))).sort().join(BETWEEN)
}

function joinedLists(ours: readonly unknown[], theirs: readonly unknown[], choose: Choose, place: readonly string[]): readonly unknown[] {
  const list = place.at(-1)
  const all = new Map(ours.map((entry) => [nameOf(list, entry), entry]))
  for (const entry of theirs) {
    const name = nameOf(list, entry)
    all.set(name, joined(all.get(name), entry, choose, [...place, name]))
  }
  return [...all.values()]
}

/** Whether the value is one thing that is kept or replaced as a whole: an entry of a list, but for lines, and what nobody here knows. */
function isWhole(place: readonly string[]): boolean {
  const list = place.at(-2)
  return list === 'rest' || (list !== undefined && list !== 'lines' && Object.hasOwn(known, list))
}

/**
 * Both JSON values in one: what only one has is there, what both have alike stands once, and where they differ `choose` decides. With
 * `sameForAll` the order does not matter, nor what was merged with what before, and merging again changes nothing.
 */
export function joined(ours: unknown, theirs: unknown, choose: Choose, place: readonly string[] = []): unknown {
  if (ours === undefined || (ours === null && theirs !== undefined)) return theirs
  if (theirs === undefined || theirs === null || contentOf(ours) === contentOf(theirs)) return ours
  if (Array.isArray(ours) && Array.isArray(theirs)) return joinedLists(ours, theirs, choose, place)
  if (isRecord(ours) && isRecord(theirs) && !isWhole(place)) {
    const fields = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    const both = (field: string) => joined(fieldOf(ours, field), fieldOf(theirs, field), choose, [...place, field])
    return Object.fromEntries(fields.map((field) => [field, both(field)]))
  }
  if (typeof ours === 'string' && typeof theirs === 'string' && place.at(-2) === 'notes') {
    const both = joinedNotes(ours, theirs)
    // What is too long to be kept whole is for the person to decide, and is never cut.
    if (both.length <= LONGEST_JOINED_NOTES) return both
  }
  const conflict = { place, ours, theirs }
  // Nobody has to be asked about a day of which the later one is meant, or about what was worked out.
  return place.at(-1) === 'lastBackup' || place[0] === 'checkups' ? sameForAll(conflict) : choose(conflict)
}
