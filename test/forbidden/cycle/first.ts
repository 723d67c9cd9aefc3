// refused by no-cycle
import type { Second } from './second.ts'

export type First = { next?: Second }
