import type { CaseFile } from './case-file.ts'
import type { Problem } from './problem.ts'

/**
 * A case file as read. `unreadable` and `unreadableLines` hold the records that this version cannot use, as they were, and
 * `rest` the top-level fields that it does not know: all of them are written back. `problems` says why.
 */
export type ParsedCase = CaseFile & Readonly<{
  unreadable: readonly unknown[]
  unreadableLines: readonly unknown[]
  rest: Readonly<Record<string, unknown>>
  problems: readonly Problem[]
}>

export const emptyCase: ParsedCase = { lines: [], events: [], unreadable: [], unreadableLines: [], rest: {}, problems: [] }

/** Whether the file could not be used at all, so that nothing of it was read. */
export function isRefused({ problems }: Readonly<{ problems: readonly Problem[] }>): boolean {
  return problems.some(({ severity }) => severity === 'refused')
}

/**
 * The problems for which a strict reader gives up: everything but kinds that only a later version knows, which are
 * reported and left aside.
 */
export function badInput(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ problem }) => problem !== 'unknown-kind')
}
