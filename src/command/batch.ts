import type { Day } from '../events/day.ts'
import { textFor } from '../text/index.ts'
import { problemSentence } from './bad-input.ts'
import { checkUp } from './check-up.ts'
import { commandText } from './command-text.ts'
import { linesOf } from './json-lines.ts'
import type { Options } from './options.ts'
import { readCase } from './read-case.ts'
import { type Io, send } from './streams.ts'

/** The result with only the named fields, in the order in which they were named. */
export function keep(result: Readonly<Record<string, unknown>>, fields: readonly string[] | undefined): Readonly<Record<string, unknown>> {
  return fields === undefined ? result : Object.fromEntries(fields.map((name) => [name, result[name]]))
}

function resultOf(json: string, number: number, options: Options, today: Day): Readonly<Record<string, unknown>> {
  const { language, line, date, fields, seed } = options
  const text = textFor(language)
  const words = commandText(language)
  const read = readCase(json, { line, date, today, own: 'first' })
  if ('bad' in read) {
    const sentences = read.bad.map((problem) => problemSentence(problem, text, words))
    return { error: `${words.place.line(number)}${words.colon}${sentences.join(' ')}`, problems: read.bad }
  }
  try {
    return keep(checkUp(read, seed), fields)
  } catch (error) {
    return { error: `${words.place.line(number)}${words.colon}${words.failed(error instanceof Error ? error.message : '')}` }
  }
}

/**
 * One result per case read from standard input, in order; a bad case gives an `error` in its place and 2 as the exit code.
 * The next case is read only once the last result has been taken, so memory does not grow with their number.
 */
export async function batch({ stdin, stdout }: Io, options: Options, today: Day): Promise<number> {
  stdin.setEncoding('utf8')
  let number = 0
  let code = 0
  for await (const json of linesOf(stdin)) {
    number += 1
    const result = resultOf(json, number, options, today)
    if (result['error'] !== undefined) code = 2
    await send(stdout, `${JSON.stringify(result)}\n`)
  }
  return code
}
