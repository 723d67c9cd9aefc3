import { addDays, isDay, type Day } from '../../events/day.ts'
import { toldFrom, type ToldBefore } from '../own-words/told-before.ts'
import { entries, MOST_QUESTIONS, questions, ways, type Entry, type QuestionId } from './questions.ts'

/** What was said to one question: ids of chips by row, a day, or words (a `note` where they are not to count); or `none`, or `unknown`. */
export type Answer =
  | Readonly<{ said: 'none' | 'unknown' }>
  | Readonly<{ said: 'some'; chosen: Readonly<Record<string, readonly string[]>>; day?: Day; typed?: string; note?: true }>

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/**
 * A first run half done: it survives the popup's closing. `asked` are the questions so far, the last of them on the screen; an answer given
 * before one went back is kept with the others. `told`: what was said in the person's own words before the questions.
 */
export type FirstRun = Readonly<{ entry: Entry; asked: readonly QuestionId[]; answers: Answers; told?: ToldBefore }>

/** A day as it was said, ready to be put into an event. */
export type SaidDay = Readonly<{ date: Day; sure?: 'about' | 'no' }>

const away: Readonly<Record<string, readonly [days: number, sure?: 'about']>> = {
  'today': [0], 'yesterday': [1],
  'last-week': [7, 'about'], 'last-month': [30, 'about'], 'three-months': [90, 'about'], 'half-year': [200, 'about'],
}

/** What was chosen in a row of chips; empty where the answer was none, unknown or not given. */
export function chosen(answer: Answer | undefined, row: string): readonly string[] {
  return answer?.said === 'some' ? answer.chosen[row] ?? [] : []
}

/** The day that was said; where it is not known, a month ago and not sure. */
export function saidDay(answer: Answer | undefined, today: Day): SaidDay {
  if (answer?.said === 'some' && answer.day !== undefined) return { date: answer.day < today ? answer.day : today }
  const said = away[chosen(answer, 'day')[0] ?? '']
  if (said === undefined) return { date: addDays(today, -30), sure: 'no' }
  const [days, sure] = said
  return { date: addDays(today, -days), ...(sure && { sure }) }
}

/** Reads a kept draft; null where it is none, or of a way that no longer exists. */
export function firstRunFrom(value: unknown): FirstRun | null {
  if (!isRecord(value)) return null
  const entry = entries.find((known) => known === value['entry'])
  const asked = entry === undefined ? null : askedFrom(entry, value['asked'])
  if (entry === undefined || asked === null) return null
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const kept = isRecord(value['answers']) ? value['answers'] : {}
  for (const id of questionsOf(entry)) {
    const answer = answerFrom(id, kept[id])
    if (answer !== null) answers[id] = answer
  }
  const told = toldFrom(value['told'], questionsOf(entry))
  return { entry, asked, answers, ...(told !== null && { told }) }
}

/** Null where these are not questions of this entry, each asked once. */
function askedFrom(entry: Entry, value: unknown): readonly QuestionId[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_QUESTIONS) return null
  const known = value.flatMap((id) => questionsOf(entry).find((one) => one === id) ?? [])
  return known.length === value.length && new Set(known).size === known.length ? known : null
}

/** All that an entry may ask. */
function questionsOf(entry: Entry): readonly QuestionId[] {
  return [...ways[entry].first, ...ways[entry].then]
}

function answerFrom(id: QuestionId, value: unknown): Answer | null {
  if (!isRecord(value)) return null
  if (value['said'] === 'none' || value['said'] === 'unknown') return { said: value['said'] }
  if (value['said'] !== 'some' || !isRecord(value['chosen'])) return null
  const rows: Readonly<Record<string, readonly string[]>> = questions[id].rows
  const picked: Record<string, readonly string[]> = {}
  for (const [row, options] of Object.entries(rows)) {
    const ids = value['chosen'][row]
    if (Array.isArray(ids)) picked[row] = options.filter((option) => ids.includes(option))
  }
  const { day, typed, note } = value
  return {
    said: 'some', chosen: picked, ...(isDay(day) && { day }), ...(typeof typed === 'string' && { typed: typed.slice(0, 200) }),
    ...(note === true && { note }),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
