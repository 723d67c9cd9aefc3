import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** One law: what it says, and where a case breaks it, null where it holds. `breaks` may be asked again of a smaller case. */
export type Law<Case> = Readonly<{ name: string; breaks: (one: Case) => string | null }>

/** The laws are tried on so many random cases each; always the same ones, so that a failure can be looked at again. */
const CASES = 10_000
const SEED = 20_261_121
const A_WHILE = 100

type Broken<Case> = Readonly<{ at: number; where: string; smallest: Case }>

/**
 * Tries all laws on the same random cases, one test for each law. `seen` is made once for each case and shared by its laws (what is
 * common to them need not be worked out anew); `smaller` lists the cases that lack one thing of a case, to make a broken one easy to read.
 */
export function hold<Given, Case>(
  title: string, given: fc.Arbitrary<Given>, seen: (one: Given) => Case, smaller: (one: Given) => readonly Given[],
  laws: readonly Law<Case>[],
): void {
  describe(`${title}, over ${CASES} random histories each`, { timeout: 300_000 }, () => {
    let broken: Promise<ReadonlyMap<string, Broken<Given>>> | null = null
    for (const { name } of laws) {
      it(name, async () => {
        broken ??= tried(fc.sample(given, { numRuns: CASES, seed: SEED }), seen, smaller, laws)
        expect((await broken).get(name) ?? null).toBeNull()
      })
    }
  })
}

/** The first case that breaks each law. Pauses now and then: the runner has to hear that this is still under way. */
async function tried<Given, Case>(
  cases: readonly Given[], seen: (one: Given) => Case, smaller: (one: Given) => readonly Given[], laws: readonly Law<Case>[],
): Promise<ReadonlyMap<string, Broken<Given>>> {
  const broken = new Map<string, Broken<Given>>()
  for (const [at, one] of cases.entries()) {
    if (at % A_WHILE === 0) await new Promise(setImmediate)
    const shared = seen(one)
    for (const { name, breaks } of laws) {
      if (broken.has(name) || breaks(shared) === null) continue
      const smallest = shrunk(one, (other) => breaks(seen(other)) !== null, smaller)
      broken.set(name, { at, where: breaks(seen(smallest)) ?? '', smallest })
    }
  }
  return broken
}

/** Leaves out one thing after the other for as long as the law stays broken. */
function shrunk<Given>(one: Given, isBroken: (one: Given) => boolean, smaller: (one: Given) => readonly Given[]): Given {
  const next = smaller(one).find(isBroken)
  return next === undefined ? one : shrunk(next, isBroken, smaller)
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: Readonly<{ value: T }> | null = null
  return () => (made ??= { value: make() }).value
}
