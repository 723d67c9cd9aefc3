// refused by no-restricted-imports
import { eventKinds } from '../events/kind.ts'

export const kinds = eventKinds
