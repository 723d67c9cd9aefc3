import { isRecord } from '../events/record.ts'
import { readCopies, readCopy, writeCopies } from './copy.ts'
import { isGeneration, parseHeader, type Header } from './header.ts'
import { isNewerHeader, verifiedText } from './read-generation.ts'
import { StoreError, storeErrorFrom } from './store-error.ts'

const HEAD = 'case:head'
const CHUNKS = 'case:chunks'
const INITIALISED = 'initialised'

/**
 * What the second store holds: the header of the copied generation and its number. `initialised`: something was stored here once,
 * so that an empty first store means a loss; `writtenAt`, when that was. `available` false: there is no second store, or, as `failure`
 * says, there is one that cannot be read, or that does not answer.
 */
export type CopyHead = Readonly<{
  available: boolean
  initialised: boolean
  writtenAt: string | null
  failure: 'damaged' | 'silent' | null
  newer: boolean
  head: Readonly<{ number: number; header: Header }> | null
}>

const absent: CopyHead = { available: false, initialised: false, writtenAt: null, failure: null, newer: false, head: null }

/** What browsers say where they keep no second store at all: in private windows, or switched off. */
const nowhere = /^(?:InvalidStateError|SecurityError|NotSupportedError|ReferenceError|TypeError)$/

function failureOf(error: unknown): CopyHead['failure'] {
  const { reason, cause } = storeErrorFrom(error)
  if (reason === 'timeout') return 'silent'
  return reason === 'unavailable' && !(cause instanceof Error && nowhere.test(cause.name)) ? 'damaged' : null
}

/** Reads what is copied, without the copy itself. Rejects only as `locked`: without IndexedDB there simply is no copy. */
export async function readCopyHead(): Promise<CopyHead> {
  try {
    const [stored, initialised] = await readCopies([HEAD, INITIALISED])
    const header = isRecord(stored) ? parseHeader(stored['header']) : null
    const number = isRecord(stored) ? stored['number'] : null
    return {
      available: true,
      initialised: initialised !== undefined,
      writtenAt: typeof initialised === 'string' ? initialised : null,
      failure: null,
      newer: isRecord(stored) && isNewerHeader(stored['header']),
      head: header === null || !isGeneration(number) ? null : { number, header },
    }
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'locked') throw error
    return { ...absent, failure: failureOf(error) }
  }
}

/** The text of the copy that `header` describes, or null when it is not whole or cannot be read. */
export async function readCopyText(header: Header): Promise<string | null> {
  const chunks = await readCopy(CHUNKS).catch(() => null)
  return Array.isArray(chunks) ? verifiedText(header, chunks) : null
}

/** Copies a generation, with the mark that something was stored. False when there is no second store. */
export async function copyCase(number: number, header: Header, chunks: readonly string[]): Promise<boolean> {
  const values = { [HEAD]: { number, header }, [CHUNKS]: chunks, [INITIALISED]: header.writtenAt }
  return writeCopies(values).then(() => true, () => false)
}
