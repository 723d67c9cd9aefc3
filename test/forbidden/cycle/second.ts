// refused by no-cycle
import type { First } from './first.ts'

export type Second = { next?: First }
