import { emptyCase, type ParsedCase } from '../events/parsed-case.ts'
import { readCopyHead, readCopyText, type CopyHead } from './case-copy.ts'
import type { Header } from './header.ts'
import type { LoadedCase, StoreNotice } from './loaded-case.ts'
import { readLockHeader } from './lock-header.ts'
import { readMark } from './mark.ts'
import { migrate } from './migrate.ts'
import { readLocal, type LocalReading } from './read-local.ts'
import { isLockSeen } from './sealing.ts'
import { SCHEMA, storedCase } from './stored-text.ts'
import { lastDay, today } from './today.ts'

/**
 * The stored case with what a write needs: `rev` and `top` to count on from, `source`, the generation that it was read from, and
 * `mend`: whether the copy, or a new generation and the copy, should be written although nothing changed.
 */
export type Reading = LoadedCase & Readonly<{
  rev: number
  top: number
  source: number | null
  operations: readonly string[]
  mend: 'none' | 'copy' | 'both'
}>

type Source = Readonly<{ header: Header; text: string; number: number | null }>

function parseStored({ header, text }: Source): ParsedCase | null {
  try {
    return storedCase(migrate(JSON.parse(text), header.schema, SCHEMA), lastDay(new Date()))
  } catch {
    return null
  }
}

async function newestSource(local: LocalReading, copy: CopyHead): Promise<Source & { fromCopy: boolean } | null> {
  const { whole } = local
  if (copy.head !== null && copy.head.header.rev > (whole?.header.rev ?? 0)) {
    const text = await readCopyText(copy.head.header)
    if (text !== null) return { header: copy.head.header, text, number: whole?.number ?? null, fromCopy: true }
  }
  return whole === null ? null : { ...whole, fromCopy: false }
}

function statusWithoutData(local: LocalReading, copy: CopyHead): LoadedCase['status'] {
  if (!local.answered) return 'unavailable'
  if (local.evidence || copy.initialised || copy.failure === 'damaged' || readMark() !== null) return 'damaged'
  // Nobody is told that there is nothing before the one who may have it has answered.
  return copy.failure === 'silent' ? 'unavailable' : 'fresh'
}

/** Of a record that cannot be read: when it was last written, where anything still tells. */
function lastWritten({ writtenAt }: CopyHead): readonly StoreNotice[] {
  const at = writtenAt ?? readMark()
  return at === null || Number.isNaN(Date.parse(at)) ? [] : [{ notice: 'last-written', day: today(new Date(at)) }]
}

/** Of a record that cannot be read: what is known of it, and whether that is because nothing opens its lock. */
async function toldOfLoss(copy: CopyHead): Promise<readonly StoreNotice[]> {
  const lockLost = isLockSeen() && await readLockHeader().catch(() => null) === null
  return [...lockLost ? [{ notice: 'lock-lost' }] as const : [], ...lastWritten(copy)]
}

/** Reads the newest state that either store has whole. Rejects only as `timeout` or `locked`. Call it under the lock. */
export async function readCase(): Promise<Reading> {
  const reading = readCopyHead()
  const copied = reading.then(({ head }) => head?.number ?? null)
  copied.catch(() => undefined)
  const [local, copy] = await Promise.all([readLocal(copied), reading])
  const top = Math.max(local.top, copy.head?.number ?? 0)
  const highestRev = Math.max(local.whole?.header.rev ?? 0, copy.head?.header.rev ?? 0)
  const base = { case: emptyCase, rev: highestRev, top, source: null, operations: [], mend: 'none', mark: null } as const
  const noCopy: readonly StoreNotice[] = copy.available ? [] : [{ notice: 'no-copy' }]
  if (local.newer || copy.newer) return { ...base, status: 'newer', notices: noCopy }

  const source = await newestSource(local, copy)
  if (source?.header.wiped === true) return { ...base, status: 'fresh', notices: noCopy }
  const parsed = source === null ? null : parseStored(source)
  if (source === null || parsed === null) {
    const status = statusWithoutData(local, copy)
    return { ...base, status, notices: status === 'damaged' ? await toldOfLoss(copy) : noCopy }
  }

  const { header, fromCopy, number } = source
  const older = !fromCopy && (local.top > (number ?? 0) || highestRev > header.rev)
  const day = today(new Date(header.writtenAt))
  const found = { ...base, case: parsed, source: number, operations: header.operations, mark: header.sha256.join(' ') }
  if (fromCopy) return { ...found, status: 'restored', notices: [{ notice: 'from-copy', day }], mend: 'both' }
  if (older) return { ...found, status: 'restored', notices: [{ notice: 'older', day }, ...noCopy], mend: 'both' }
  const behind = copy.available && (copy.head === null || copy.head.header.rev < header.rev)
  return { ...found, status: 'loaded', notices: noCopy, mend: header.schema < SCHEMA ? 'both' : behind ? 'copy' : 'none' }
}
