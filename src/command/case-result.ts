import type { Day } from '../events/day.ts'
import { textFor } from '../text/index.ts'
import { problemSentence } from './bad-input.ts'
import { checkUp } from './check-up.ts'
import { commandText } from './command-text.ts'
import type { Options } from './options.ts'
import { readCase } from './read-case.ts'

/** What every case of a batch is asked. */
export type BatchQuestion = Readonly<{ options: Options; today: Day }>

/** The answer to one case as a line of JSON, and whether it is an error. */
export type CaseResult = Readonly<{ json: string; bad: boolean }>

/** The result with only the named fields, in the order in which they were named. */
export function keep(result: Readonly<Record<string, unknown>>, fields: readonly string[] | undefined): Readonly<Record<string, unknown>> {
  return fields === undefined ? result : Object.fromEntries(fields.map((name) => [name, result[name]]))
}

/** Answers one line of a batch, the `number`-th; a case that cannot be read or worked out gives an `error`. Never throws. */
export function caseResult(text: string, number: number, { options, today }: BatchQuestion): CaseResult {
  const { language, line, date, fields } = options
  const words = commandText(language)
  const error = (message: string, more: object = {}): CaseResult => (
    { json: JSON.stringify({ error: `${words.place.line(number)}${words.colon}${message}`, ...more }), bad: true }
  )
  try {
    const read = readCase(text, { line, date, today, own: 'first' })
    if (!('bad' in read)) return { json: JSON.stringify(keep(checkUp(read, options), fields)), bad: false }
    return error(read.bad.map((problem) => problemSentence(problem, textFor(language), words)).join(' '), { problems: read.bad })
  } catch (failure) {
    return error(words.failed(failure instanceof Error ? failure.message : ''))
  }
}
