import { StoreError, storeErrorFrom } from './store-error.ts'

/** How long any one call to the browser may take, in ms: beyond it a person sees a message, not a spinner, and within three seconds. */
export const TIME_LIMIT = 2_500

/** The answer of a browser call, or a `StoreError`: its own as ours, `timeout` when it does not settle in time. Never throws at once. */
export function withinTime<T>(call: () => PromiseLike<T>, limit = TIME_LIMIT): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('timeout')), limit)
    const settle = (finish: () => void): void => {
      clearTimeout(timer)
      finish()
    }
    Promise.resolve().then(call).then(
      value => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(storeErrorFrom(error))),
    )
  })
}
