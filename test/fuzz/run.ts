import fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { chanceFrom, type Chance } from './chance.ts'

/** CPU time that one input may take, in ms; more is a hang. */
const HANG = 1_000

/** What a run found: how many inputs, the slowest of them in ms, and each one that broke something, cut to what can be read. */
export type Found = { inputs: number; slowest: number; broken: string[] }

const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

function shown(input: unknown): string {
  return JSON.stringify(input)?.slice(0, 2_000) ?? ''
}

function broke(found: Found, error: unknown, input: unknown): void {
  if (found.broken.length < 5) found.broken.push(`${String(error)} at ${shown(input)}`)
}

/** Whether it is slow by the processor's own clock too, in which others have no part. */
function hung(clock: NodeJS.CpuUsage): boolean {
  const { user, system } = process.cpuUsage(clock)
  return (user + system) / 1_000 > HANG
}

function tried<T>(input: T, run: (input: T) => void, found: Found): void {
  found.inputs += 1
  const began = performance.now()
  try {
    run(input)
  } catch (error) {
    broke(found, error, input)
  }
  const took = performance.now() - began
  found.slowest = Math.max(found.slowest, took)
  if (took <= HANG) return
  // Others may have had the processor meanwhile: what was slow has to be slow again.
  const clock = process.cpuUsage()
  try {
    run(input)
  } catch {
    // Said above.
  }
  if (hung(clock)) found.broken.push(`hangs at ${shown(input)}`)
}

async function triedLater<T>(input: T, run: (input: T) => Promise<void>, found: Found): Promise<void> {
  found.inputs += 1
  const began = performance.now()
  await run(input).catch((error: unknown) => broke(found, error, input))
  const took = performance.now() - began
  found.slowest = Math.max(found.slowest, took)
  if (took <= HANG) return
  const clock = process.cpuUsage()
  await run(input).catch(() => undefined)
  if (hung(clock)) found.broken.push(`hangs at ${shown(input)}`)
}

/** Says what is wrong with every object of the program now, where an input has changed what all of them inherit. */
function polluted(): readonly string[] {
  const now = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
  return now === before && Reflect.get({}, 'polluted') === undefined ? [] : ['what all objects inherit was changed']
}

/** Runs as many inputs that are made by a structure, from a seed. */
export function structured<T>(inputs: fc.Arbitrary<T>, count: number, seed: number, run: (input: T) => void): Found {
  const found: Found = { inputs: 0, slowest: 0, broken: [] }
  fc.assert(fc.property(inputs, (input) => tried(input, run, found)), { numRuns: count, seed, endOnFailure: true })
  return { ...found, broken: [...found.broken, ...polluted()] }
}

/** Runs as many inputs that are changed from good ones, from a seed; what was just made is often changed further. */
export function mutated<T>(good: readonly T[], change: (input: T, chance: Chance) => T, count: number, seed: number, run: (input: T) => void): Found {
  const found: Found = { inputs: 0, slowest: 0, broken: [] }
  const chance = chanceFrom(seed)
  let last = chance.of(good)
  while (found.inputs < count) {
    last = change(chance.odds(3) ? last : chance.of(good), chance)
    tried(last, run, found)
  }
  return { ...found, broken: [...found.broken, ...polluted()] }
}

/** As `structured`, for what takes its time. */
export async function structuredLater<T>(inputs: fc.Arbitrary<T>, count: number, seed: number, run: (input: T) => Promise<void>): Promise<Found> {
  const found: Found = { inputs: 0, slowest: 0, broken: [] }
  await fc.assert(fc.asyncProperty(inputs, (input) => triedLater(input, run, found)), { numRuns: count, seed, endOnFailure: true })
  return { ...found, broken: [...found.broken, ...polluted()] }
}

/** As `mutated`, for what takes its time. */
export async function mutatedLater<T>(
  good: readonly T[], change: (input: T, chance: Chance) => T, count: number, seed: number, run: (input: T) => Promise<void>,
): Promise<Found> {
  const found: Found = { inputs: 0, slowest: 0, broken: [] }
  const chance = chanceFrom(seed)
  let last = chance.of(good)
  while (found.inputs < count) {
    last = change(chance.odds(3) ? last : chance.of(good), chance)
    await triedLater(last, run, found)
  }
  return { ...found, broken: [...found.broken, ...polluted()] }
}
