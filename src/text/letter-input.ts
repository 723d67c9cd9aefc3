import type { LetterAbout, LetterFacts } from '../diagnosis/letter-facts.ts'
import type { Slots } from '../diagnosis/letter-plan.ts'
import type { Day } from '../events/day.ts'
import type { SlotId } from '../knowledge/letter-types.ts'

/** All that a text is made of; nothing else may stand in it. */
export type LetterInput = Readonly<{
  about: LetterAbout
  facts: LetterFacts
  slots: Slots
  requests: readonly string[]
  grounds: readonly string[]
}>

/** What was filled in, without space around it; undefined where nothing was. */
export function said(slots: Slots, slot: SlotId): string | undefined {
  const words = slots[slot]?.trim()
  return words === undefined || words === '' ? undefined : words
}

/** A day that was filled in; undefined where it is none. */
export function saidDay(slots: Slots, slot: SlotId): Day | undefined {
  const words = said(slots, slot)
  return words !== undefined && isWritten(words) ? words : undefined
}

function isWritten(words: string): words is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(words)
}
