import { attempt } from './attempt.ts'
import { generationOf, headerKey, isGeneration, MOST_WRITES } from './header.ts'
import { allKeys, readKey } from './local.ts'
import { readGeneration, type Found, type Generation } from './read-generation.ts'
import { readSlot } from './slot.ts'

/** The number of the generation written last: a hint, written after it, which may be one behind or lost. */
export const HINT = 'p'

/** How far around a known number to look when the keys cannot be listed. */
const NEAR = 4

/**
 * The newest whole generation of the first store. `top` is the highest number that occurs, whole or not, 0 for none; `newer`: a later
 * schema is there; `evidence`: something is or was there; `answered`: at least one call was answered.
 */
export type LocalReading = Readonly<{ whole: Generation | null; top: number; newer: boolean; evidence: boolean; answered: boolean }>

/** The generations around a number. */
export function near(number: number | null): readonly number[] {
  return number === null ? [] : Array.from({ length: 2 * NEAR + 1 }, (_, step) => number - NEAR + step).filter(near => near > 0)
}

/** From a known number on to the last one that follows without a gap; a write that was killed early leaves the hint behind. */
async function lastFrom(number: number): Promise<number> {
  for (let last = number; last < number + NEAR; last += 1) {
    const next = await attempt(readKey(headerKey(last + 1)))
    if ('value' in next && next.value === undefined) return last
  }
  return number + NEAR
}

async function newestOf(
  numbers: readonly number[], read: (number: number) => Promise<Found> = readGeneration,
): Promise<Pick<LocalReading, 'whole' | 'top' | 'newer' | 'evidence'>> {
  let [top, evidence] = [0, false]
  for (const number of [...new Set(numbers)].sort((a, b) => b - a)) {
    const found = await read(number)
    if (found === 'none') continue
    evidence = true
    // A number that nothing whole is under, and that no counting leads to, is not counted on from.
    if (found !== 'damaged' || number <= MOST_WRITES) top = Math.max(top, number)
    if (found === 'newer') return { whole: null, top, newer: true, evidence: true }
    if (found !== 'damaged') return { whole: found, top, newer: false, evidence: true }
  }
  return { whole: null, top, newer: false, evidence }
}

/**
 * Finds the newest whole generation: by the hint; where that fails by the list of keys, and, as one damaged key can make listing
 * impossible, by trying the numbers around the hint and around `copied`, the generation of which there is a copy.
 */
export async function readLocal(copied: Promise<number | null>): Promise<LocalReading> {
  const slot = await attempt(readSlot(HINT))
  const hint = 'value' in slot && isGeneration(slot.value.value) ? slot.value.value : null
  if (hint !== null) {
    // The hint is hardly ever behind, so that its generation is read while one looks whether it is.
    const hinted = readGeneration(hint)
    hinted.catch(() => undefined)
    const quick = await newestOf([await lastFrom(hint)], (number) => (number === hint ? hinted : readGeneration(number)))
    if (quick.whole !== null || quick.newer) return { ...quick, answered: true }
  }
  const listed = await attempt(allKeys())
  const keys = 'value' in listed ? listed.value : []
  const numbers = keys.map(generationOf).filter(number => number !== null)
  const found = await newestOf([...numbers, ...near(hint), ...near(await copied)])
  const failed = 'failed' in slot || ('value' in slot && slot.value.damaged)
  const top = Math.max(found.top, hint !== null && hint <= MOST_WRITES ? hint : 0)
  const hinted = 'value' in slot && slot.value.value !== undefined && slot.value.value !== null
  return { ...found, top, evidence: found.evidence || hinted || failed, answered: 'value' in slot || 'value' in listed }
}
