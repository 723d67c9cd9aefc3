import type { Day } from '../events/day.ts'
import { mergeCases } from '../events/merge.ts'
import { parseCaseText } from '../events/parse-text.ts'
import { isRefused } from '../events/parsed-case.ts'
import type { Problem } from '../events/problem.ts'
import { caseFileJson } from '../events/serialise.ts'
import { loadCase, updateCase } from './case-store.ts'

/** What an import did: events added, events that were here already, and what could not be read. */
export type Imported = Readonly<{ added: number; already: number; problems: readonly Problem[] }>

/** Everything stored, as the text of a case file. Rejects with a `StoreError`. */
export async function exportText(): Promise<string> {
  return caseFileJson((await loadCase()).case)
}

/** Adds a case file to what is stored. A refused file changes nothing; `problems` says why. Rejects with a `StoreError`. */
export async function importText(text: string, today: Day): Promise<Imported> {
  const theirs = parseCaseText(text, today)
  if (isRefused(theirs)) return { added: 0, already: 0, problems: theirs.problems }
  let added = 0
  await updateCase(before => {
    const after = mergeCases(before, theirs)
    added = after.events.length - before.events.length
    return after
  })
  return { added, already: theirs.events.length - added, problems: theirs.problems }
}
