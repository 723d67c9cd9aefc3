import { FORMAT, VERSION } from './case-file.ts'
import type { Day } from './day.ts'
import { MAX_DEPTH, MAX_EVENTS, MAX_LINES } from './limits.ts'
import { eventProblems, isCreditEvent } from './parse-event.ts'
import { isCreditLine, lineProblems } from './parse-line.ts'
import { emptyCase, type ParsedCase } from './parsed-case.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { readRecords } from './read-records.ts'
import { isDeeperThan, isRecord } from './record.ts'

/**
 * Raise it whenever something becomes readable that was not, or the other way round: a stored case that was found readable by other
 * rules is read anew.
 */
export const RULES = 1

type Fields = Readonly<Record<string, unknown>>

function refused(field: string, problem: ProblemCode): Problem {
  return { path: field, field, problem, severity: 'refused' }
}

function versionProblem(version: unknown): ProblemCode | null {
  if (version === undefined) return 'missing'
  if (typeof version !== 'number' || !Number.isInteger(version)) return 'wrong-type'
  if (version < 1) return 'out-of-range'
  return version > VERSION ? 'newer-version' : null
}

function listProblem(list: unknown, most: number): ProblemCode | null {
  if (list === undefined) return 'missing'
  if (!Array.isArray(list)) return 'wrong-type'
  return list.length > most ? 'too-many' : null
}

/** Why the file as a whole cannot be used. A foreign format is the only thing said about itself. */
function fileProblems(file: Fields): readonly Problem[] {
  if (file['format'] !== FORMAT) return [refused('format', 'wrong-format')]
  const checks = {
    version: versionProblem(file['version']),
    lines: listProblem(file['lines'], MAX_LINES),
    events: listProblem(file['events'], MAX_EVENTS),
  }
  return Object.entries(checks).flatMap(([field, problem]) => problem === null ? [] : [refused(field, problem)])
}

/**
 * Reads a case file. What is unusable as a whole gives an empty case with problems of severity `refused`; a record that cannot be
 * read is kept as it is, with problems of severity `ignored`. Never throws.
 * `today`: the last day that is not in the future.
 */
export function parseCaseFile(value: unknown, today: Day): ParsedCase {
  if (!isRecord(value)) return { ...emptyCase, problems: [refused('', 'not-an-object')] }
  if (isDeeperThan(MAX_DEPTH, value)) return { ...emptyCase, problems: [refused('', 'too-deep')] }
  const { format: _format, version: _version, lines: rawLines, events: rawEvents, ...rest } = value
  const problems = fileProblems(value)
  if (problems.length > 0 || !Array.isArray(rawLines) || !Array.isArray(rawEvents)) return { ...emptyCase, problems }

  const lines = readRecords('lines', rawLines, line => isCreditLine(line, today) ? line : lineProblems(line, today))
  const context = { today, lines: new Set(lines.read.map(({ id }) => id)) }
  const events = readRecords('events', rawEvents, event => isCreditEvent(event, context) ? event : eventProblems(event, context))
  return {
    lines: lines.read, events: events.read, unreadable: events.unreadable, unreadableLines: lines.unreadable, rest,
    problems: [...lines.problems, ...events.problems],
  }
}
