/**
 * Why the browser did not store or give something: `quota` its limit for extensions, `too-many` ours, `disk-full`, `newer` a later
 * version of this extension wrote it, `timeout` no answer (the write may have happened all the same),
 * `locked` it is sealed, and the lock is shut, `unavailable` anything else.
 */
export type StoreErrorReason = 'quota' | 'too-many' | 'disk-full' | 'newer' | 'unavailable' | 'timeout' | 'locked'

export class StoreError extends Error {
  readonly reason: StoreErrorReason

  constructor(reason: StoreErrorReason, cause?: unknown) {
    super(`store: ${reason}`, { cause })
    this.name = 'StoreError'
    this.reason = reason
  }
}

/** The browser's error as ours. Browsers tell causes apart by words only; these are theirs. */
export function storeErrorFrom(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  if (/kQuotaBytes|QUOTA_BYTES/.test(words)) return new StoreError('quota', error)
  if (/NO_SPACE|QuotaExceeded|disk.{0,9}full/i.test(words)) return new StoreError('disk-full', error)
  return new StoreError('unavailable', error)
}
