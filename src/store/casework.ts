import { channels, type Channel } from '../events/channel.ts'
import { isDay, type Day } from '../events/day.ts'
import { MAX_STRING } from '../events/limits.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

/**
 * What was noted beside a contact or an answer, which itself is an event: by what way, under which ticket, with whom, what was promised
 * and until when, and which papers went along.
 */
export type Details = Readonly<{
  channel?: Channel
  ticket?: string
  agent?: string
  promise?: string
  promised?: Day
  sent?: readonly string[]
}>

/** A paper of the checklist that one has since a day, `to` null, or that went to somebody on that day. */
export type PaperMark = Readonly<{ line: string; paper: string; day: Day; to: string | null }>

/** A file that is named here and lies where it lies: what it shows, where it is in the person's own words, and of which day it is. */
export type Attachment = Readonly<{ id: string; line: string; name: string; shows: string; place: string; day: Day }>

/**
 * What was gathered beside the records: details by event id, notes and `hidden` by line id; the latter are further words that the person
 * wants replaced in what is shared. It is flat, because a case file may only be so deep.
 */
export type Casework = Readonly<{
  details: Readonly<Record<string, Details>>
  notes: Readonly<Record<string, string>>
  papers: readonly PaperMark[]
  attachments: readonly Attachment[]
  hidden: Readonly<Record<string, readonly string[]>>
}>

/** The longest notes about a line that are typed, in UTF-16 units. */
export const LONGEST_NOTES = 10_000
/** The longest that several devices' notes may come to when they are put together: more than sync has room for. */
export const LONGEST_JOINED_NOTES = 100_000
export const emptyCasework: Casework = { details: {}, notes: {}, papers: [], attachments: [], hidden: {} }

function text(value: unknown, longest = MAX_STRING): string {
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

function list<T>(value: unknown, parse: (inner: unknown) => readonly T[]): readonly T[] {
  return Array.isArray(value) ? value.flatMap(parse) : []
}

function fields<T>(value: unknown, parse: (inner: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([name, inner]) => [name, parse(inner)]))
}

const filled = (value: unknown): readonly string[] => (text(value) === '' ? [] : [text(value)])

/** Reads the details of an event; what is unusable or empty is left out. */
export function parseDetails(value: unknown): Details {
  const { channel, ticket, agent, promise, promised, sent } = isRecord(value) ? value : {}
  const known = channels.find((each) => each === channel)
  const papers = list(sent, filled)
  return {
    ...known !== undefined && { channel: known }, ...text(ticket) !== '' && { ticket: text(ticket) },
    ...text(agent) !== '' && { agent: text(agent) }, ...text(promise) !== '' && { promise: text(promise) },
    ...isDay(promised) && { promised }, ...papers.length > 0 && { sent: papers },
  }
}

function parseMark(value: unknown): readonly PaperMark[] {
  const { line, paper, day, to } = isRecord(value) ? value : {}
  if (typeof line !== 'string' || typeof paper !== 'string' || !isDay(day)) return []
  return [{ line, paper, day, to: to === null ? null : text(to) }]
}

function parseAttachment(value: unknown): readonly Attachment[] {
  const { id, line, name, shows, place, day } = isRecord(value) ? value : {}
  if (typeof id !== 'string' || typeof line !== 'string' || text(name) === '' || !isDay(day)) return []
  return [{ id, line, name: text(name), shows: text(shows), place: text(place), day }]
}

/** Reads casework; what is unusable is left out. */
export function parseCasework(value: unknown): Casework {
  const { details, notes, papers, attachments, hidden } = isRecord(value) ? value : {}
  return {
    details: fields(details, parseDetails), notes: fields(notes, (one) => text(one, LONGEST_JOINED_NOTES)), papers: list(papers, parseMark),
    attachments: list(attachments, parseAttachment), hidden: fields(hidden, (words) => list(words, filled)),
  }
}

export const caseworkItem = defineItem({ key: 'casework', version: 1, parse: parseCasework })
export const { read: readCasework, update: updateCasework, watch: watchCasework } = caseworkItem
