import type { CaseFile } from '../events/case-file.ts'
import { isDay, type Day } from '../events/day.ts'
import { parseCaseFile } from '../events/parse.ts'
import { parseCaseText } from '../events/parse-text.ts'
import { badInput, isRefused } from '../events/parsed-case.ts'
import type { Problem, ProblemCode } from '../events/problem.ts'
import { isRecord } from '../events/record.ts'
import { likelyLine } from './choose-line.ts'
import { unknownFields } from './unknown-fields.ts'

/** What to look at: `own` is what the case says itself. `today` is the day where nobody says one. */
export type Asked = Readonly<{ line: string | undefined; date: Day | undefined; today: Day; own: 'first' | 'last' }>

/** A case that can be diagnosed; `problems` are those of records left aside. */
export type Readable = Readonly<{ caseFile: CaseFile; line: string; date: Day; problems: readonly Problem[] }>
export type Unreadable = Readonly<{ bad: readonly Problem[] }>

function bad(field: string, problem: ProblemCode): Unreadable {
  return { bad: [{ path: field, field, problem, severity: 'refused' }] }
}

function jsonOf(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) }
  } catch {
    return null
  }
}

function readAt(file: unknown, wanted: string | undefined, date: Day): Readable | Unreadable {
  const { lines, events, problems } = parseCaseFile(file, date)
  const wrong = isRefused({ problems }) ? problems : badInput(problems)
  if (wrong.length > 0) return { bad: wrong }
  const line = wanted ?? likelyLine({ lines, events })
  if (line === null) return bad('lines', 'missing')
  if (!lines.some(({ id }) => id === line)) return bad('line', 'no-such-line')
  return { caseFile: { lines, events }, line, date, problems: [...problems, ...unknownFields({ lines, events })] }
}

/**
 * Reads a case file from its text, strictly: an event that cannot be read is an error, except one of a kind that only a later
 * version knows. Beside the case file's own fields, `line` and `date` may say what to look at.
 */
export function readCase(text: string, asked: Asked): Readable | Unreadable {
  const json = jsonOf(text)
  if (json === null) return { bad: parseCaseText(text, asked.today).problems }
  if (!isRecord(json.value)) return bad('', 'not-an-object')
  const { line, date, ...file } = json.value
  if (line !== undefined && typeof line !== 'string') return bad('line', 'wrong-type')
  if (date !== undefined && !isDay(date)) return bad('date', 'not-a-day')
  const [wanted, day] = asked.own === 'first' ? [line ?? asked.line, date ?? asked.date] : [asked.line ?? line, asked.date ?? date]
  return readAt(file, wanted, day ?? asked.today)
}
