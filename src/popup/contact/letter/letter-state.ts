import { letterFacts, type LetterAbout, type LetterFacts } from '../../../diagnosis/letter-facts.ts'
import { hasBlank, type LetterPlan, type Slots } from '../../../diagnosis/letter-plan.ts'
import { slotIds } from '../../../knowledge/letter-types.ts'
import type { Letters, LetterSlots, StoredLetter } from '../../../store/letters.ts'
import { isSameLetter } from '../../../store/letters.ts'
import type { LetterText } from '../../../text/letter-of.ts'
import type { ScreenProps } from '../../actions.ts'
import { letterText, planOf, wholeText } from './letter-text.ts'

/** One text as it stands: its facts and slots, how far it is, and the words where they are whole. */
export type LetterState = Readonly<{
  about: LetterAbout
  facts: LetterFacts
  slots: Slots
  letter: StoredLetter
  plan: LetterPlan
  /** The text that the records give; null while something is missing. */
  made: LetterText | null
  /** What would be copied now: the person's own version, else what is made; null where there is none, or a blank in it. */
  ready: string | null
}>

type LetterProps = Pick<ScreenProps, 'line' | 'diagnosis' | 'caseFile' | 'today' | 'letters' | 'casework'>

/** Reads a text from what is stored and from the records. */
export function letterState(props: LetterProps, about: LetterAbout): LetterState {
  const { line, diagnosis, caseFile, today, letters } = props
  const blank: StoredLetter = { line: line.id, ...about, slots: {}, requests: null, edited: null, taken: null }
  const letter = letters.list.find((one) => isSameLetter(one, blank)) ?? blank
  const facts = letterFacts({ about, line, state: diagnosis.state, since: diagnosis.since, events: caseFile.events, today })
  const slots = knownSlots({ ...letters.person, ...letters.lines[line.id], ...notedTicket(props, facts), ...letter.slots })
  const choices = { slots, requests: letter.requests }
  const plan = planOf(about, facts, choices)
  const made = letterText(about, facts, choices)
  const text = made === null ? null : (letter.edited?.text ?? wholeText(about, made))
  return { about, facts, slots, letter, plan, made, ready: text === null || text.trim() === '' || hasBlank(text) ? null : text }
}

/** The number that was noted beside the contact which the text speaks of; the person can still write another. */
function notedTicket({ caseFile, line, casework }: LetterProps, { contacted }: LetterFacts): LetterSlots {
  const details = caseFile.events
    .filter((event) => event.kind === 'contacted' && event.date === contacted && (event.line === undefined || event.line === line.id))
    .map(({ id }) => casework.details[id])
  const ticket = details.map((one) => one?.ticket ?? one?.agent).find((one) => one !== undefined)
  return ticket === undefined ? {} : { ticket }
}

/** Whether anything was done about a text. */
export function isBegun({ letter, plan }: LetterState): boolean {
  const own = plan.asked.some(({ slot, kept }) => kept === 'letter' && (letter.slots[slot] ?? '') !== '')
  return own || letter.edited !== null || letter.taken !== null
}

/** With a slot filled in, where it is kept; an empty one is forgotten. */
export function withSlot(
  letters: Letters, letter: StoredLetter, { slot, kept }: LetterPlan['asked'][number], value: string | null,
): Letters {
  if (kept === 'person') return { ...letters, person: put(letters.person, slot, value) }
  if (kept === 'line') {
    const { [letter.line]: before = {}, ...others } = letters.lines
    return { ...letters, lines: { ...others, [letter.line]: put(before, slot, value) } }
  }
  return withPart(letters, letter, (now) => ({ slots: put(now.slots, slot, value) }))
}

/** With a part of a text changed, as it is stored by then. */
export function withPart(letters: Letters, blank: StoredLetter, change: (now: StoredLetter) => Partial<StoredLetter>): Letters {
  const now = letters.list.find((one) => isSameLetter(one, blank)) ?? { ...blank, slots: {}, requests: null, edited: null, taken: null }
  return { ...letters, list: [...letters.list.filter((one) => !isSameLetter(one, blank)), { ...now, ...change(now) }] }
}

function put(slots: LetterSlots, slot: string, value: string | null): LetterSlots {
  const { [slot]: _before, ...others } = slots
  return value === '' ? others : { ...others, [slot]: value }
}

/** Slots by ids of this version; one that a later version wrote stays stored and is not shown. */
function knownSlots(stored: LetterSlots): Slots {
  return Object.fromEntries(slotIds.flatMap((id) => (stored[id] === undefined ? [] : [[id, stored[id]]])))
}
