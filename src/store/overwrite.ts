import { storeErrorFrom } from './store-error.ts'

/**
 * What a browser removes or replaces it leaves on the disk, in files that it tidies when it has written enough: Chromium (LevelDB) keeps
 * every old value in its log and in files of three levels, Firefox (SQLite) in what it counts as free. These figures were found by
 * searching the files of closed profiles: three rounds leave nothing in either browser, where one round of twice the size does. On a
 * busy machine, where the tidying comes late, three were sometimes too few.
 */
const ROUNDS = 5
/** Where what is free is simply used again, one was enough, on a busy machine too. */
const ROUNDS_IN_PLACE = 3
/** Writes of a round: five megabytes, as LevelDB puts four into a file. */
const WRITES = 20
/**
 * Looks for what is not there: LevelDB merges a file that was searched in vain often enough, for files of this size 276 times. It writes
 * them while one looks already, so that there are more looks, and more rounds, than were needed at best.
 */
const LOOKS = 1_000
/** Sizes of the small values that take the room of small values; SQLite fills gaps with what fits into them. */
const SMALL = Array.from({ length: 20 }, (_, step) => 150 + 37 * step)
/** More names than are ever in use at a time. */
const MOST_NAMES = 100

/** Names before and after all others, so that every file that is written reaches over all names, and is merged with every other. */
const [FIRST, LAST] = ['!', '~']
/** The large values: chunks of no generation, which the next write of the case removes if this is cut short. */
const LARGE = Array.from({ length: 60 }, (_, part) => `d:0:${part}`)
/** So many of them are written at a time: one after the other, so that they fill three megabytes of room together. */
const AT_ONCE = 5

/** In ms; a round is written in about a second. */
const LONGEST_WAIT = 2_000

/**
 * A store that can be written over: several keys in one call each, whatever the names; each rejects where it cannot. `look` only where
 * looking makes the browser tidy.
 */
export type Overwritable = Readonly<{
  write: (values: Readonly<Record<string, unknown>>) => Promise<void>
  look?: (keys: readonly string[]) => Promise<unknown>
  remove: (keys: readonly string[]) => Promise<unknown>
}>

/** A text that cannot be made shorter, of 65,536 letters: a compressing store must take all the room that it asks for. */
function noise(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(49_152))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

async function round({ write, look }: Overwritable, block: string, number: number, names: readonly string[]): Promise<void> {
  const begun = performance.now()
  for (let at = 0; at < WRITES; at += 1) {
    const mark = number * WRITES + at
    const first = mark * AT_ONCE % names.length
    // Below 64 KB Chromium keeps a value of IndexedDB in the file itself, and so has to tidy it.
    const large = names.slice(first, first + AT_ONCE).map((name) => [name, block.slice(0, 52_000) + mark])
    await write({ [FIRST]: mark, [LAST]: mark, ...Object.fromEntries(large) })
  }
  if (look === undefined) return
  // The browser tidies behind our back, and on a busy machine late: it is given about as long as the writing took.
  const took = Math.min(performance.now() - begun, LONGEST_WAIT)
  for (let half = 0; half < 2; half += 1) {
    await new Promise((done) => setTimeout(done, took / 2))
    await look(Array.from({ length: LOOKS }, (_, at) => `h:!${at}`))
  }
}

/** One round with all the room that it takes, or with less where the browser gives less. */
async function roundInTheRoom(store: Overwritable, block: string, number: number): Promise<void> {
  try {
    await round(store, block, number, LARGE)
  } catch (error) {
    if (storeErrorFrom(error).reason === 'timeout') throw error
    await store.remove(LARGE)
    await round(store, block, number, LARGE.slice(0, AT_ONCE))
  }
}

/**
 * Writes over what removed and replaced values have left on the disk, so that a search of the profile's files finds nothing of it once
 * the browser is closed; takes some seconds. What is stored stays as it is. `names`: the keys that something was under. Call it after
 * the removal, under all locks. True when all of it was done, false where the store would not.
 */
export async function overwriteRemains(store: Overwritable, names: readonly string[]): Promise<boolean> {
  const block = noise()
  const beside = (name: string) => SMALL.map((length) => [`${name} ${length}`, block.slice(0, length)])
  const small = Object.fromEntries(names.slice(0, MOST_NAMES).flatMap(beside))
  try {
    const rounds = store.look === undefined ? ROUNDS_IN_PLACE : ROUNDS
    for (let number = 0; number < rounds; number += 1) await roundInTheRoom(store, block, number)
    await store.write(small)
    return true
  } catch {
    return false
  } finally {
    await store.remove([FIRST, LAST, ...LARGE, ...Object.keys(small)]).catch(() => undefined)
  }
}
