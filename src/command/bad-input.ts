import type { Problem } from '../events/problem.ts'
import type { Text } from '../text/index.ts'
import type { CommandText } from '../text/zh_CN/command.ts'

/** Where a problem is: the event by its id and its place in the file, else the place alone. */
function placeOf({ path, event, problem }: Problem, words: CommandText): string {
  if (problem === 'not-json') {
    const [line, column] = path.split(':')
    return line === undefined || column === undefined ? words.place.file : words.place.at(line, column)
  }
  const record = path.replace(/\.[^.[\]]*$/, '')
  if (event !== undefined) return words.place.event(event, record)
  return path === '' ? words.place.file : path
}

/** One sentence for a problem: the place with the event, the field and what is wrong. */
export function problemSentence(problem: Problem, text: Text, words: CommandText): string {
  const place = placeOf(problem, words)
  const sentence = text.problems[problem.problem](problem.field, place)
  return sentence.includes(place) ? sentence : `${place}${words.colon}${sentence}`
}
