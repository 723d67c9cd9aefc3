import { channels, type Channel } from '../../events/channel.ts'
import type { Day } from '../../events/day.ts'
import { readDayAhead } from '../../events/day-ahead.ts'
import { readDay } from '../../events/day-input.ts'
import { isRecord } from '../../events/record.ts'
import type { Details } from '../../store/casework.ts'
import { dayWords } from '../../text/day-words.ts'
import { isEntry, type Entry } from '../form/entry.ts'

/** The details of a contact as they are typed: nothing is lost because it cannot be read yet. */
export type DetailsEntry = Readonly<{
  channel: Channel | null
  ticket: string
  agent: string
  promise: string
  promised: string
  sent: readonly string[]
}>

export const blankDetails: DetailsEntry = { channel: null, ticket: '', agent: '', promise: '', promised: '', sent: [] }

/** The form of details that were noted before. */
export function detailsEntryOf({ channel, ticket, agent, promise, promised, sent }: Details = {}): DetailsEntry {
  return {
    channel: channel ?? null, ticket: ticket ?? '', agent: agent ?? '', promise: promise ?? '', promised: promised ?? '', sent: sent ?? [],
  }
}

/** The day of a promise, which mostly lies ahead; null where it cannot be read. */
export function readPromised(typed: string, today: Day): Day | null {
  const ahead = readDayAhead(typed, today, dayWords)
  if (ahead !== null) return ahead
  const reading = readDay(typed, today, dayWords)
  return reading === null || 'since' in reading || reading.sure !== 'yes' ? null : reading.date
}

/** The details that a form tells; null where the day of the promise cannot be read. */
export function readDetails({ channel, ticket, agent, promise, promised, sent }: DetailsEntry, today: Day): Details | null {
  const day = promised.trim() === '' ? undefined : readPromised(promised, today)
  if (day === null) return null
  return {
    ...channel !== null && { channel }, ...ticket.trim() !== '' && { ticket: ticket.trim() },
    ...agent.trim() !== '' && { agent: agent.trim() }, ...promise.trim() !== '' && { promise: promise.trim() },
    ...day !== undefined && { promised: day }, ...sent.length > 0 && { sent },
  }
}

/** A contact that is half noted. `step`: where it was begun, the id of a step, or null in the case file. */
export type ContactDraft = Readonly<{ id: string; step: string | null; about: string; entry: Entry; details: DetailsEntry }>

/** Reads a kept draft; null where it is none. */
export function contactDraftFrom(value: unknown): ContactDraft | null {
  if (!isRecord(value)) return null
  const { id, step, about, entry, details } = value
  if (typeof id !== 'string' || (step !== null && typeof step !== 'string') || typeof about !== 'string' || !isEntry(entry)) return null
  const given = isRecord(details) ? details : {}
  const said = (name: string): string => (typeof given[name] === 'string' ? given[name] : '')
  return {
    id, step, about, entry,
    details: {
      channel: channels.find((each) => each === given['channel']) ?? null, ticket: said('ticket'), agent: said('agent'),
      promise: said('promise'), promised: said('promised'),
      sent: (Array.isArray(given['sent']) ? given['sent'] : []).filter((paper) => typeof paper === 'string'),
    },
  }
}
