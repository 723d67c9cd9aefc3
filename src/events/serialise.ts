import { FORMAT, VERSION } from './case-file.ts'
import type { ParsedCase } from './parsed-case.ts'

/** The case file as a JSON value: what could be read first, then what could not, then the fields that we do not know. */
export function caseFileValue({ lines, events, unreadable, unreadableLines, rest }: ParsedCase): Readonly<Record<string, unknown>> {
  return {
    ...rest, format: FORMAT, version: VERSION, lines: [...lines, ...unreadableLines], events: [...events, ...unreadable],
  }
}

/** The case file as text. Nothing of the case is dropped: reading the text gives the same case. */
export function caseFileJson(parsed: ParsedCase): string {
  return JSON.stringify(caseFileValue(parsed), null, 2)
}
