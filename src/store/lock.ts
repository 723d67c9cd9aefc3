import { StoreError } from './store-error.ts'

/** How long to wait for another page's writes, in ms; each of its browser calls has its own limit. */
const WAIT_LIMIT = 10_000

/**
 * Runs the task while nobody else in the browser holds the lock, or, `shared`, while nobody writes. Rejects with a `StoreError`
 * `timeout` when its turn does not come. A page that closes loses its lock.
 */
export async function withLock<T>(
  name: string, task: () => Promise<T>, mode: 'exclusive' | 'shared' = 'exclusive', limit = WAIT_LIMIT,
): Promise<T> {
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(new StoreError('timeout')), limit)
  try {
    return await navigator.locks.request(`line-checkup:${name}`, { mode, signal: waiting.signal }, () => {
      clearTimeout(timer)
      return task()
    })
  } finally {
    clearTimeout(timer)
  }
}
