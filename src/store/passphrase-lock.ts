import { forgetKey, heldKey, holdKey, prolongKey } from './held-key.ts'
import { readLockHeader, writeLockHeader, type Face, type LockHeader } from './lock-header.ts'
import { withAllLocks } from './locks.ts'
import { ITERATIONS, newDataKey, unwrap, wrap } from './passphrase.ts'
import { asSwitch, everythingOpened, finishStores, finishSwitch, hintName, resumeSwitch } from './reseal.ts'
import { sealAll } from './sealing.ts'
import { StoreError } from './store-error.ts'

/** What `unlock` came to. `damaged`: what is needed to open anything cannot be read in either store. */
export type Opening = 'opened' | 'wrong' | 'damaged'

type Chosen = Readonly<{ minutes: number | null; face: Face }>

/**
 * Seals everything under a passphrase, in one write, and takes what was there before off the disk. Rejects with a `StoreError`; then
 * everything is as it was. Cut short after that write, the rest is done at the next opening.
 */
export async function switchOn(passphrase: string, { minutes, face }: Chosen, iterations = ITERATIONS): Promise<void> {
  const { id, raw } = newDataKey()
  const wrapped = await wrap(id, raw, passphrase, iterations)
  await asSwitch(async () => {
    await withAllLocks(async () => {
      const before = await readLockHeader()
      if (before?.on === true) throw new StoreError('locked')
      const values = await everythingOpened()
      await holdKey(id, raw, minutes)
      raw.fill(0)
      const key = await heldKey()
      if (key === null) throw new StoreError('unavailable')
      const header: LockHeader = { ...wrapped, rev: (before?.rev ?? 0) + 1, on: true, minutes, unfinished: true, face }
      try {
        // The hint is what every page reads first: it is there and sealed from now on, so that every page knows of the lock.
        await writeLockHeader(header, await sealAll(key, 'local', { [await hintName()]: null, ...values }))
      } catch (error) {
        await forgetKey()
        throw error
      }
      await finishStores(header)
    })
    await finishSwitch()
  })
}

/** Takes the lock away: everything is written as it was. False where the passphrase is another; rejects as `switchOn`. */
export async function switchOff(passphrase: string): Promise<boolean> {
  return withRaw(passphrase, async (before, raw) => {
    await holdKey(before.id, raw, before.minutes)
    const header = { ...before, rev: before.rev + 1, on: false, unfinished: true }
    await writeLockHeader(header, await everythingOpened())
    await finishStores(header)
  }, forgetKey)
}

/**
 * Puts another passphrase in the place of this one; what is stored stays as it is. False where the passphrase is another; rejects as
 * `switchOn`.
 */
export async function changePassphrase(passphrase: string, next: string, iterations = ITERATIONS): Promise<boolean> {
  return withRaw(passphrase, async (before, raw) => {
    const wrapped = await wrap(before.id, raw, next, iterations)
    await writeLockHeader({ ...before, ...wrapped, rev: before.rev + 1, unfinished: true })
  })
}

/** Does something with the bytes of the data key under all locks, then what follows every switch. False where the passphrase is another. */
async function withRaw(
  passphrase: string, task: (header: LockHeader, raw: Uint8Array<ArrayBuffer>) => Promise<void>,
  after = async (): Promise<void> => undefined,
): Promise<boolean> {
  return asSwitch(async () => {
    const done = await withAllLocks(async () => {
      const header = await readLockHeader()
      const raw = header?.on === true ? await unwrap(header, passphrase) : null
      if (header === null || raw === null) return false
      await task(header, raw)
      raw.fill(0)
      return true
    })
    if (done) await finishSwitch()
    if (done) await after()
    return done
  })
}

/** Opens the lock for all pages, and finishes what was cut short. Rejects with a `StoreError`. */
export async function unlock(passphrase: string, iterations = ITERATIONS): Promise<Opening> {
  const header = await readLockHeader()
  if (header === null) return 'damaged'
  const raw = await unwrap(header, passphrase)
  if (raw === null) return 'wrong'
  await holdKey(header.id, raw, header.minutes)
  if (header.iterations < iterations) await raise(header, raw, passphrase, iterations).catch(() => undefined)
  raw.fill(0)
  await resumeSwitch().catch(() => undefined)
  return 'opened'
}

/** More rounds than when the passphrase was chosen. What fails here is tried again at the next opening. */
async function raise(header: LockHeader, raw: Uint8Array<ArrayBuffer>, passphrase: string, iterations: number): Promise<void> {
  const wrapped = await wrap(header.id, raw, passphrase, iterations)
  await withAllLocks(async () => {
    const now = await readLockHeader()
    if (now !== null && now.rev === header.rev) await writeLockHeader({ ...now, ...wrapped, rev: now.rev + 1 })
  })
}

/** Shuts the lock in all pages. */
export function lockNow(): Promise<void> {
  return forgetKey()
}

/** Chooses after how many minutes without use the lock shuts by itself, null: only with the browser. */
export async function setMinutes(minutes: number | null): Promise<void> {
  await withAllLocks(async () => {
    const header = await readLockHeader()
    if (header !== null) await writeLockHeader({ ...header, rev: header.rev + 1, minutes })
  })
  await prolongKey(minutes)
}
