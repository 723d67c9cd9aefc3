import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Dated } from './dated.ts'

const NUMERIC = ['days', 'amount', 'ratio', 'value', 'count'] as const
type Numeric = (typeof NUMERIC)[number]

/** Few texts that occur in many events, and for each event which of them it is; -1 for none. */
export type Texts = Readonly<{ words: readonly string[]; at: Int16Array }>

/**
 * The fields of events of one kind, field by field, in the order of the list: what the sums need to know of each without looking at it
 * again. A number that an event does not have is NaN; null where no event has it.
 */
export type Fields = Readonly<{
  count: number
  days: Float64Array
  lines: Texts
  reasons: Texts | null
  /** The day on which each ended. */
  until: Float64Array | null
  /** 1 where the day is not sure; null where all are. */
  unsure: Uint8Array | null
  numbers: Readonly<Record<Numeric, Float64Array | null>>
}>

const made = new WeakMap<readonly Dated[], Fields>()

/** The fields of a list, read once. */
export function fieldsOf(list: readonly Dated[]): Fields {
  const known = made.get(list)
  if (known !== undefined) return known
  const fields = read(list)
  made.set(list, fields)
  return fields
}

function read(list: readonly Dated[]): Fields {
  const count = list.length
  const days = new Float64Array(count)
  const [lines, reasons] = [textsOf(count), textsOf(count)]
  let [until, unsure]: [Float64Array | null, Uint8Array | null] = [null, null]
  const numbers: Record<Numeric, Float64Array | null> = { days: null, amount: null, ratio: null, value: null, count: null }
  const note = (field: Numeric, at: number, value: number | undefined): void => {
    if (value !== undefined) (numbers[field] ??= lacking(count))[at] = value
  }
  for (let at = 0; at < count; at += 1) {
    const dated = list[at]
    if (dated === undefined) continue
    const event: CreditEvent = dated.event
    days[at] = dated.day
    // Most events have few fields: asking for those that are there is quicker than asking for each.
    for (const field in event) {
      switch (field) {
        case 'line': lines.note(at, event.line); break
        case 'reason': reasons.note(at, event.reason); break
        case 'until': if (event.until !== undefined) (until ??= lacking(count))[at] = dayNumber(event.until); break
        case 'sure': if ((event.sure ?? 'yes') !== 'yes') (unsure ??= new Uint8Array(count))[at] = 1; break
        case 'since': if (event.since !== undefined) (unsure ??= new Uint8Array(count))[at] = 1; break
        case 'days': case 'amount': case 'ratio': case 'value': case 'count': note(field, at, event[field])
      }
    }
  }
  return { count, days, lines, reasons: reasons.words.length > 0 ? reasons : null, until, unsure, numbers }
}

const lacking = (count: number): Float64Array => new Float64Array(count).fill(Number.NaN)

/** Texts to be noted one by one: most are the same as the one before, or one of few. */
function textsOf(count: number): Texts & Readonly<{ note: (at: number, text: string | undefined) => void }> {
  const words: string[] = []
  const places = new Int16Array(count).fill(-1)
  const known = new Map<string, number>()
  let last = -1
  const note = (at: number, text: string | undefined): void => {
    if (text === undefined) return
    if (last < 0 || words[last] !== text) {
      last = known.get(text) ?? words.push(text) - 1
      known.set(text, last)
    }
    places[at] = last
  }
  return { words, at: places, note }
}
