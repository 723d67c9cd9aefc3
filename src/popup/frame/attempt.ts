import { StoreError } from '../../store/store-error.ts'
import type { Actions } from '../actions.ts'
import type { Text } from '../../text/index.ts'

/** What the implementation of the actions has to hand. */
export type Means = Readonly<{ text: Text; say: Actions['say'] }>

/** Waits for a write; when it fails, says why in the status line and gives null. Anything that is not the store's is a fault of ours. */
export async function attempt<T>(write: () => Promise<T>, { text, say }: Means): Promise<T | null> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    say(text.frame.notSaved[error.reason])
    return null
  }
}
