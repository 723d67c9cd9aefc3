/** What is wrong with a field; `text` turns it into a sentence in the person's language. */
export const problemCodes = [
  'not-json', 'not-an-object', 'wrong-format', 'newer-version', 'missing', 'wrong-type', 'not-a-day', 'in-the-future',
  'before-start', 'unknown-kind', 'unknown-field', 'unknown-value', 'unknown-line', 'not-positive', 'out-of-range', 'too-long', 'too-many',
  'too-deep', 'duplicate-id', 'no-such-line',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/**
 * One finding about data that could not be used as it stands. `path` names the place (`events[3].until`), `event` its id where
 * it has one. `severity` is `ignored` where the rest still counts (the record is kept), `refused` where the file cannot be used.
 */
export type Problem = Readonly<{
  path: string
  field: string
  problem: ProblemCode
  event?: string
  severity: 'ignored' | 'refused'
}>
