import type { CreditEvent } from './event.ts'
import type { CreditLine } from './line.ts'

export const FORMAT = 'credit-line-checkup'
export const VERSION = 1

/** The lines and events of one person: what is diagnosed, stored, exported and imported. */
export type CaseFile = Readonly<{ lines: readonly CreditLine[]; events: readonly CreditEvent[] }>
