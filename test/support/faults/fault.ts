import type { Browser, Launch } from '../drive/page.ts'

export const browsers = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browsers)[number]

/** One browser with the test build in it, and what the faults that are injected into it share. */
export type Stage = Readonly<{
  name: BrowserName
  /** Starts the browser; without a profile on one of its own, which goes with it. */
  launch: (given?: Launch) => Promise<Browser>
  /** A number from 0 up to 1: the same ones in each run of the same seed. */
  random: () => number
  /** How often a fault is injected that is a matter of the moment: kills, and pages that are closed. */
  times: number
  /** The longest that anybody may look at a page that is still waiting, in ms. */
  patience: number
  /** Profiles of a browser that is closed, by what lies in them; each is made once. */
  wholes: Map<string, Promise<Readonly<{ profile: string; base: string }>>>
  /** With a passphrase on: nothing is stored but sealed. */
  sealed?: boolean
}>

/** Counts one injection: `check` says in a few words how it ended, and throws where that is not how it has to end. */
export type Tally = (check: () => Promise<string>) => Promise<void>

/**
 * One of the faults that a browser's storage was seen to have, by its number in docs/faults.md. `outcome`: what has to come of it;
 * `cannot`: why a browser does not have it; `needs`: what this machine lacks to inject it, or null; `often`: it is a matter of the moment,
 * and injected `times` times.
 */
export type Fault = Readonly<{
  number: number
  what: string
  outcome: string
  cannot?: Readonly<Partial<Record<BrowserName, string>>>
  needs?: () => string | null
  often?: boolean
  inject: (stage: Stage, tally: Tally) => Promise<void>
}>

/** Throws what is wrong unless it holds. */
export function demand(holds: boolean, wrong: string): asserts holds {
  if (!holds) throw new Error(wrong)
}
