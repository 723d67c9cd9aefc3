import { StoreError, type StoreErrorReason } from '../../store/store-error.ts'
import type { Actions } from '../actions.ts'
import type { Text } from '../../text/index.ts'

/** What keeps the browser from taking anything for a while, whatever it is. */
export const passing = ['quota', 'disk-full', 'timeout', 'unavailable'] as const satisfies readonly StoreErrorReason[]
export type Refusal = (typeof passing)[number]

/** What the implementation of the actions has to hand. `refused` hears after each write what the browser said to it; null: it took it. */
export type Means = Readonly<{ text: Text; say: Actions['say']; refused: (refusal: Refusal | null) => void }>

/** Waits for a write; when it fails, has the person told why, and gives null. Anything that is not the store's is a fault of ours. */
export async function attempt<T>(write: () => Promise<T>, { text, say, refused }: Means): Promise<T | null> {
  try {
    const result = await write()
    refused(null)
    return result
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const { reason } = error
    const refusal = passing.find((one) => one === reason)
    if (refusal === undefined) say(text.frame.notSaved[reason])
    else refused(refusal)
    return null
  }
}
