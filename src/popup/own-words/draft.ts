import { isDay, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { isRecord } from '../../events/record.ts'
import { LONGEST_TEXT } from '../../understanding/understand.ts'

/** A day as it was typed, and the day on which: "yesterday" stays the same day. */
export type SaidDay = Readonly<{ words: string; on: Day }>

/**
 * What the person said about one proposed event. `event`: as they changed it. `still`: the state lasts. `read`: the words on the
 * screen were read rightly; `plain`: wrongly, and are kept as a note.
 */
export type Choice = Readonly<{
  state: 'open' | 'kept' | 'left'
  day?: SaidDay
  still?: true
  read?: true
  plain?: true
  event?: CreditEvent
}>

/**
 * A text being told. `place`: the first run, or the line whose records are open. `on`: the day on which it was read, null while it is
 * typed. `shape`: the kinds that were read, so that choices made for another reading are not taken for this one.
 */
export type OwnWordsDraft = Readonly<{
  place: string
  text: string
  on: Day | null
  shape: string
  entry: string | null
  choices: Readonly<Record<string, Choice>>
}>

export function blankWords(place: string): OwnWordsDraft {
  return { place, text: '', on: null, shape: '', entry: null, choices: {} }
}

/** Reads a kept draft; null where it is none, or was typed in another place. */
export function ownWordsFrom(value: unknown, place: string): OwnWordsDraft | null {
  if (!isRecord(value) || value['place'] !== place || typeof value['text'] !== 'string') return null
  const { text, on, shape, entry, choices } = value
  return {
    place, text: text.slice(0, LONGEST_TEXT), on: isDay(on) ? on : null, shape: typeof shape === 'string' ? shape : '',
    entry: typeof entry === 'string' ? entry : null,
    choices: Object.fromEntries(Object.entries(isRecord(choices) ? choices : {}).map(([at, choice]) => [at, choiceFrom(choice)])),
  }
}

function choiceFrom(value: unknown): Choice {
  if (!isRecord(value)) return { state: 'open' }
  const { state, day, still, read, plain, event } = value
  return {
    state: state === 'kept' || state === 'left' ? state : 'open',
    ...(isRecord(day) && typeof day['words'] === 'string' && isDay(day['on']) && { day: { words: day['words'], on: day['on'] } }),
    ...(still === true && { still }),
    ...(read === true && { read }),
    ...(plain === true && { plain }),
    ...(isChanged(event) && { event }),
  }
}

/** It is held against the rules of events once more before it is stored. */
function isChanged(value: unknown): value is CreditEvent {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['kind'] === 'string' && isDay(value['date'])
}
