import { storeErrorFrom } from './store-error.ts'

export type Attempt<T> = Readonly<{ value: T }> | Readonly<{ failed: true }>

/**
 * The result of reading one thing, or that it could not be read. A browser that does not answer at all is passed on as the
 * `StoreError` `timeout`: asking for the next thing would only make a person wait again. So is a lock that is shut, as `locked`.
 */
export async function attempt<T>(reading: Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await reading }
  } catch (error) {
    const failure = storeErrorFrom(error)
    if (failure.reason === 'timeout' || failure.reason === 'locked') throw failure
    return { failed: true }
  }
}
