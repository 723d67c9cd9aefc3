import type { EventKind } from '../events/kind.ts'

/** A kind of event that is told, or told none. */
export type Matter = Readonly<{ kind: EventKind; none: boolean }>

/**
 * What texts that tell of a matter look like. `weights`: runs of signs, each followed by two letters for every matter that has a weight
 * for it: which one, and the weight, `ZERO` for none and `STEPS` to one.
 */
export type LearnedMatters = Readonly<{ matters: readonly (Matter & Readonly<{ bias: number }>)[]; weights: readonly string[] }>

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-*/=_'
export const ZERO = 30
export const STEPS = 4
