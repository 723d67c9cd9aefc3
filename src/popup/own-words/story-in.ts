import type { Day } from '../../events/day.ts'
import { understand } from '../../understanding/understand.ts'

/** Shorter than this it is the name of a kind; from so many on it is a sentence. */
const SHORTEST = 5
const SENTENCE = 14

/**
 * What was typed: `sentence`, several things, or one told at length or with what a screen said; `word`, one with its day or line, which
 * may be meant as the name of a kind; null where it is only that.
 */
export function storyIn(typed: string, today: Day): 'sentence' | 'word' | null {
  if (typed.trim().length < SHORTEST) return null
  const { events, wording } = understand(typed, today)
  if (events.length > 1 || (events.length === 1 && (wording !== null || typed.trim().length >= SENTENCE))) return 'sentence'
  return events.some(({ date, line, none }) => date !== null || line !== null || none === true) ? 'word' : null
}
