import { addDays, type Day } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { EventKind } from '../../events/kind.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import type { ProposedEvent, Understood } from '../../understanding/understood.ts'
import { blankEntry } from '../form/entry.ts'
import type { Choice } from './draft.ts'
import type { Home } from './home.ts'

/**
 * An event to be confirmed. Its id is its place in the reading. `lacks`: what has to be said first; the day of the event then stands
 * for nothing. `asks`: what the words left open, also once it is answered.
 * `after`: it came so many days after another of which the day is not known either, and waits for that.
 */
export type Proposal = Readonly<{
  at: number
  event: CreditEvent
  state: Choice['state']
  /** Whether the person confirmed how the words on the screen are read; keeping the event does so too. */
  read: boolean
  lacks: 'day' | 'still' | null
  asks: Readonly<{ day: boolean; still: boolean }>
  after: Readonly<{ kind: EventKind; days: number }> | null
}>

type When = Pick<CreditEvent, 'date' | 'since' | 'sure'>
type Choices = Readonly<Record<string, Choice>>
const untouched: Choice = { state: 'open' }

/** The day of a proposal, as it was read, as the person said it, or counted from the one it came after; null where nobody knows it. */
function whenOf({ events }: Pick<Understood, 'events'>, at: number, choices: Choices, today: Day, depth = 0): When | null {
  const event = events[at]
  const choice = choices[at]
  if (event === undefined || depth > events.length) return null
  if (choice?.event !== undefined) return choice.event
  if (choice?.day !== undefined) return saidWhen(choice.day.words, choice.day.on, today)
  if (event.date !== null) {
    const { date, since, sure } = event
    return { date, ...(since !== undefined ? { since } : sure === 'about' && { sure }) }
  }
  if (event.after === undefined) return null
  const before = whenOf({ events }, event.after.event, choices, today, depth + 1)
  if (before === null || before.since !== undefined) return null
  const date = addDays(before.date, event.after.days)
  const sure = before.sure ?? (event.sure === 'about' ? 'about' : undefined)
  return { date: date < today ? date : today, ...(sure && { sure }) }
}

function saidWhen(words: string, on: Day, today: Day): When | null {
  const reading = readDay(words, on, dayWords)
  if (reading === null || reading.date > today) return null
  if ('since' in reading) return reading
  return { date: reading.date, ...(reading.sure === 'about' && { sure: 'about' }) }
}

/** The line that an event belongs to. Where none was named it is the one told about, unless the text tells of several. */
function lineOf({ kind, line, none }: ProposedEvent, { line: home, lines }: Home): string | undefined {
  if (kindFacts[kind].line === 'never') return undefined
  if (line !== null) return home.product === line ? home.id : lines.find(({ product }) => product === line)?.id
  return none === true ? undefined : blankEntry(kind, home.id).line || undefined
}

/** What is proposed, with what the person has said to it so far. */
export function proposalsOf(understood: Understood, choices: Choices, home: Home, today: Day, text: Text): readonly Proposal[] {
  return understood.events.map((proposed, at) => {
    const choice = choices[at] ?? untouched
    const { line: product, date: _date, sure: _sure, after, span: _span, since, wording, ...told } = proposed
    const when = whenOf(understood, at, choices, today)
    const line = lineOf(proposed, home)
    const { fields, group, state } = kindFacts[proposed.kind]
    const elsewhere = fields.includes('institution') ? 'institution' : 'note'
    const named = product !== null && line === undefined ? { [elsewhere]: text.products[product] } : {}
    const said = wording === undefined ? {} : choice.plain ? { note: wording } : { wording }
    const event: CreditEvent = choice.event ?? {
      ...told, ...named, ...said, id: String(at), ...(line !== undefined && { line }),
      ...(told.none ? { date: today, ...(since !== undefined && { since }) } : when ?? { date: today }),
    }
    const open = told.none !== true && choice.event === undefined
    const still = open && state && group !== 'platform' && event.until === undefined
    const base = after === undefined ? undefined : understood.events[after.event]
    const waits = when === null && base !== undefined && after !== undefined && choices[after.event]?.state !== 'left'
    return {
      at, event, state: choice.state, read: choice.read === true || choice.state === 'kept',
      after: waits ? { kind: base.kind, days: after.days } : null,
      lacks: open && when === null ? 'day' : still && choice.still !== true ? 'still' : null,
      asks: { day: open && !waits && proposed.date === null && (when === null || choice.day !== undefined), still },
    }
  })
}
