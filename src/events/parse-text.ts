import type { Day } from './day.ts'
import { jsonErrorPlace } from './json-place.ts'
import { MAX_TEXT } from './limits.ts'
import { parseCaseFile } from './parse.ts'
import { emptyCase, type ParsedCase } from './parsed-case.ts'
import type { ProblemCode } from './problem.ts'

function refused(path: string, problem: ProblemCode): ParsedCase {
  return { ...emptyCase, problems: [{ path, field: '', problem, severity: 'refused' }] }
}

/** As `parseCaseFile`, from text. Where it is not JSON, the problem's path is `line:column`. */
export function parseCaseText(text: string, today: Day): ParsedCase {
  if (text.length > MAX_TEXT) return refused('', 'too-long')
  // Editors on Windows put a byte order mark before JSON; it is no part of it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const place = jsonErrorPlace(json)
    return refused(place === null ? '' : `${place.line}:${place.column}`, 'not-json')
  }
  return parseCaseFile(value, today)
}
