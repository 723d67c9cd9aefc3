import { parseCaseFile } from '../events/parse.ts'
import { emptyCase, isRefused, type ParsedCase } from '../events/parsed-case.ts'
import { isRecord } from '../events/record.ts'
import { caseFileValue } from '../events/serialise.ts'
import { isHeaderKey } from './header.ts'
import type { LoadedCase, StoreNotice } from './loaded-case.ts'
import { watchKeys } from './local.ts'
import { withLock } from './lock.ts'
import { mendCase } from './mend-case.ts'
import { readCase } from './read-case.ts'
import { HINT } from './read-local.ts'
import { isSlotOf } from './slot-names.ts'
import { StoreError } from './store-error.ts'
import { TIME_LIMIT } from './time-limit.ts'
import { lastDay } from './today.ts'
import { writeCase } from './write-case.ts'

/** The lock under which the case is read and written, in every page of the extension. */
export const CASE_LOCK = 'case'

/**
 * Reads the stored case, from whichever store has it; what was lost in one is put back from the other. Never rejects:
 * `status` says what happened.
 */
export async function loadCase(): Promise<LoadedCase> {
  try {
    const { status, case: stored, notices, mend, mark } = await withLock(CASE_LOCK, readCase, 'shared', TIME_LIMIT)
    const mended = mend === 'none' || await withLock(CASE_LOCK, mendCase).catch(() => false)
    const unsaved: readonly StoreNotice[] = mended || mend === 'copy' ? [] : [{ notice: 'not-saved' }]
    return { status, case: stored, notices: [...notices, ...unsaved], mark }
  } catch (error) {
    const status = error instanceof StoreError && error.reason === 'locked' ? 'locked' : 'unavailable'
    return { status, case: emptyCase, notices: [], mark: null }
  }
}

/**
 * Reads, changes and writes the case in one turn, so that two pages never lose each other's changes; gives what is stored now.
 * Rejects with a `StoreError`, after which the stored case is as it was, but for `timeout`, after which it may be either: repeat the
 * call with the same `operation`, and the change is made once. More than 20,000 events are refused as `too-many`. The change is read like
 * any case file: an event of it that cannot be read is kept among the unreadable.
 */
export async function updateCase(change: (before: ParsedCase) => ParsedCase, operation: string = crypto.randomUUID()): Promise<ParsedCase> {
  return withLock(CASE_LOCK, async () => {
    const reading = await readCase()
    if (reading.status === 'newer' || reading.status === 'unavailable') throw new StoreError(reading.status)
    if (reading.operations.includes(operation)) return reading.case
    const after = parseCaseFile(caseFileValue(change(reading.case)), lastDay(new Date()))
    if (isRefused(after)) throw new StoreError('too-many')
    await writeCase(reading, after, operation)
    return after
  })
}

/** Calls the listener with the case after each change, whoever made it. Returns how to stop. */
export function watchCase(listener: (loaded: LoadedCase) => void): () => void {
  let loading = false
  let again = false
  async function reload(): Promise<void> {
    again = true
    if (loading) return
    loading = true
    while (again) {
      again = false
      listener(await loadCase())
    }
    loading = false
  }
  const isHint = (key: string): boolean => isSlotOf(HINT, key)
  return watchKeys((key) => isHeaderKey(key) || isHint(key), (key, value) => {
    // Removing an old generation is no change; the browsers report it as one. The hint goes only when everything is deleted.
    if (isHint(key) ? value === undefined : isRecord(value)) void reload()
  })
}
