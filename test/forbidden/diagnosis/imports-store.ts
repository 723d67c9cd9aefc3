// refused by no-restricted-imports
import { readEvents } from '../store/events.ts'

export const read = readEvents
