import { isRecord } from '../events/record.ts'
import { heldKey } from './held-key.ts'
import { LOCK_KEY, readLocalHeader, readLockHeader, type LockHeader } from './lock-header.ts'
import { isStorageThere, watchRaw } from './raw-local.ts'
import { seal, unseal, type DataKey, type Sealed } from './seal.ts'
import { isSlotOf } from './slot-names.ts'
import { StoreError } from './store-error.ts'

/** Which of both stores. A value is sealed for one name in one of them. */
type Area = 'local' | 'copy'

type Values = Readonly<Record<string, unknown>>

/** Whether this page met anything sealed: then a header that cannot be found was lost, and does not mean that there is no lock. */
let sealedSeen = false
/** That the lock is off, as this page last saw it and nobody changed since. */
let knownOff = false
let listening = false

/** Whether this page met anything sealed, which is how it knows of a lock without asking. */
export function isLockSeen(): boolean {
  return sealedSeen
}

/** Nothing sealed is left that could be met. */
export function forgetSeen(): void {
  sealedSeen = false
  knownOff = false
}

const placeOf = (area: Area, name: string): string => `${area}:${name}`

/** What a sealed value holds. Rejects with the `StoreError` `locked` while the lock is shut, `unavailable` where it was not sealed here. */
export async function opened(area: Area, name: string, value: Sealed): Promise<unknown> {
  sealedSeen = true
  listen()
  const key = await heldKey()
  if (key === null) throw new StoreError((await readLockHeader())?.on === true ? 'locked' : 'unavailable')
  return unseal(key, placeOf(area, name), value).catch((error: unknown) => {
    throw new StoreError('unavailable', error)
  })
}

/** The values as they may be stored under a key. */
export async function sealAll(key: DataKey, area: Area, values: Values): Promise<Values> {
  const sealed = Object.entries(values).map(async ([name, value]) => [name, await seal(key, placeOf(area, name), value)] as const)
  return Object.fromEntries(await Promise.all(sealed))
}

/**
 * The header by the first store alone where that is enough: where there is none, and nothing sealed was met, there is no lock. Rejects
 * with the `StoreError` `timeout`.
 */
export async function quickHeader(): Promise<LockHeader | null> {
  const { header, whole } = await readLocalHeader()
  if (header !== null || (whole && !sealedSeen)) return header
  return readLockHeader()
}

/** Follows the lock's being switched on or off, or deleted, by any page. */
function listen(): void {
  if (listening || !isStorageThere()) return
  listening = true
  watchRaw((key) => isSlotOf(LOCK_KEY, key), (_key, value) => {
    knownOff = false
    if (!isRecord(value) || value['on'] === false) sealedSeen = false
  })
}

/**
 * The values as they are to be written: as they are while the lock is off. Rejects with the `StoreError` `locked` while it is shut, and
 * `unavailable` where there is a lock whose header is lost.
 */
export async function sealedForWriting(area: Area, values: Values): Promise<Values> {
  listen()
  const header = await quickHeader()
  if (header === null && sealedSeen) throw new StoreError('unavailable')
  knownOff = header?.on !== true
  if (header?.on !== true) return values
  const key = await heldKey()
  if (key === null || key.id !== header.id) throw new StoreError('locked')
  return sealAll(key, area, values)
}

/**
 * The same for what is written at every key that is pressed, the last time while the page is about to go: nothing is asked where it is
 * known that the lock is off. Who switches it on looks after what was written meanwhile.
 */
export function sealedSoon(area: Area, values: Values): Values | Promise<Values> {
  return knownOff ? values : sealedForWriting(area, values)
}
