import type { ProblemCode } from '../../events/problem.ts'

/** What is wrong with a field; `place` says where, as the person sees it. */
export const problems: Record<ProblemCode, (field: string, place: string) => string> = {
  'not-json': (_, place) => `${place}: it cannot be read from there on; this is no complete backup file.`,
  'not-an-object': (_, place) => `${place}: a set of data was expected here.`,
  'wrong-format': () => 'This file is not a backup of Line Checkup.',
  'newer-version': () => 'This file comes from a newer version. Update the extension first; the file was not touched.',
  'missing': (field, place) => `${place}: “${field}” is missing.`,
  'wrong-type': (field, place) => `${place}: “${field}” has the wrong type.`,
  'not-a-day': (field, place) => `${place}: “${field}” is not a real day; write it like 2026-11-18.`,
  'in-the-future': (field, place) => `${place}: “${field}” lies in the future; only what has happened can be recorded.`,
  'before-start': (field, place) => `${place}: “${field}” is earlier than the day it began.`,
  'unknown-kind': (_, place) => `${place}: this kind of event is not known; it is kept as it is and does not count.`,
  'unknown-field': (field, place) => `${place}: “${field}” is not known; it is kept as it is and does not count.`,
  'unknown-value': (field, place) => `${place}: the value of “${field}” is not known.`,
  'unknown-line': (field, place) => `${place}: “${field}” names a line that is not recorded.`,
  'not-positive': (field, place) => `${place}: “${field}” must be more than zero.`,
  'out-of-range': (field, place) => `${place}: “${field}” is out of range.`,
  'too-long': (field, place) => `${place}: “${field}” is too long.`,
  'too-many': (_, place) => `${place}: too many entries; the rest was not read.`,
  'too-deep': (_, place) => `${place}: the data are nested too deeply; not read.`,
  'duplicate-id': (field, place) => `${place}: “${field}” is used twice.`,
  'no-such-line': (field, place) => `${place}: there is no line “${field}”.`,
}
