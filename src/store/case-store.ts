import { parseCaseFile } from '../events/parse.ts'
import { emptyCase, type ParsedCase } from '../events/parsed-case.ts'
import { caseFileValue } from '../events/serialise.ts'
import type { LoadedCase } from './loaded-case.ts'
import { readKey, watchKeys, writeKeys } from './local.ts'
import { withLock } from './lock.ts'
import { today } from './today.ts'

const KEY = 'case'

/** Reads the stored case. Never rejects: `status` says what happened. */
export async function loadCase(): Promise<LoadedCase> {
  try {
    const stored = await readKey(KEY)
    if (stored === undefined) return { status: 'fresh', case: emptyCase, notices: [] }
    return { status: 'loaded', case: parseCaseFile(stored, today(new Date())), notices: [] }
  } catch {
    return { status: 'unavailable', case: emptyCase, notices: [] }
  }
}

/**
 * Reads, changes and writes the case in one turn, so that two pages never lose each other's changes; gives what is stored now.
 * Rejects with a `StoreError`, after which the stored case is as it was, but for `timeout`, after which it may be either: repeat the
 * call with the same `operation`, and the change is made once.
 */
export async function updateCase(change: (before: ParsedCase) => ParsedCase, operation: string = crypto.randomUUID()): Promise<ParsedCase> {
  return withLock('case', async () => {
    const after = change((await loadCase()).case)
    await writeKeys({ [KEY]: { ...caseFileValue(after), operation } })
    return after
  })
}

/** Calls the listener with the case after each change, whoever made it. Returns how to stop. */
export function watchCase(listener: (loaded: LoadedCase) => void): () => void {
  return watchKeys(key => key === KEY, () => void loadCase().then(listener))
}
