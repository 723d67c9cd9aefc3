import type { Pattern } from './pattern.ts'

/** Where a pattern stands in a plain message; `to` is the first place after it. */
export type Found = Omit<Pattern, 'ways'> & Readonly<{ from: number; to: number }>
