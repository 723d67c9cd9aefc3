import { contentOf } from '../events/content.ts'
import type { Day } from '../events/day.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { exportText, importText, planImport } from './backup.ts'
import { sha256 } from './chunks.ts'
import type { Choices, ImportPlan } from './import-plan.ts'
import type { Wrapped } from './lock-header.ts'
import { readLockState } from './lock-state.ts'
import { newDataKey, unwrap, wrap, ITERATIONS } from './passphrase.ts'
import { decrypt, encrypt } from './seal.ts'
import { squeezed, unsqueezed } from './squeeze.ts'
import { StoreError } from './store-error.ts'
import { readDeviceFiles, removeDeviceFile, roomFor, SYNC_ROOM, writeDeviceFile, type DeviceFile } from './sync-area.ts'
import { readSync, updateSync, type SyncSetting } from './sync-setting.ts'

type On = NonNullable<SyncSetting>

/** A device's file that holds something else than what is here about the same thing: the person has to say what stays. */
export type Differing = Readonly<{ device: string; at: string; text: string; conflicts: number }>

/**
 * What a round came to. `used`: bytes that the others take; where `full`, nothing of this device was sent. `unread`: files that cannot be
 * opened yet.
 */
export type Round = Readonly<{ added: number; differing: readonly Differing[]; unread: number; full: boolean; used: number }>

function bound(device: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['line-checkup', 'sync', 1, device]))
}

async function keyOf({ key }: On): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

type Opened = Readonly<{ raw: Uint8Array<ArrayBuffer>; wrapped: Wrapped }>

/** The key of any of the files that the passphrase opens: two devices that began apart have one each. */
async function openAny(files: readonly DeviceFile[], passphrase: string): Promise<Opened | null> {
  for (const wrapped of new Map(files.map((file) => [file.wrapped.id, file.wrapped])).values()) {
    const raw = await unwrap(wrapped, passphrase)
    if (raw !== null) return { raw, wrapped }
  }
  return null
}

/**
 * Begins, or joins what another device began, which only its passphrase opens: false where it is another. Rejects with a `StoreError`,
 * `locked` where there is no open lock.
 */
export async function beginSync(passphrase: string, iterations = ITERATIONS): Promise<boolean> {
  if ((await readLockState()).is !== 'open') throw new StoreError('locked')
  const files = await readDeviceFiles()
  const { id, raw: made } = newDataKey()
  const opened = files.length > 0 ? await openAny(files, passphrase) : { raw: made, wrapped: await wrap(id, made, passphrase, iterations) }
  if (opened === null) return false
  const { raw, wrapped } = opened
  await updateSync(() => ({ device: newDataKey().id, key: toBase64(raw), wrapped, at: null, sent: null, settled: {} }))
  raw.fill(0)
  return true
}

/** Whether a device has begun. Rejects with a `StoreError`. */
export async function isBegun(): Promise<boolean> {
  return (await readDeviceFiles()).length > 0
}

/** Takes no more part, and takes away what this device has put there. Rejects with a `StoreError`. */
export async function endSync(): Promise<void> {
  const setting = await readSync()
  if (setting !== null) await removeDeviceFile(setting.device)
  await updateSync(() => null)
}

async function textIn(file: DeviceFile, key: CryptoKey): Promise<string | null> {
  if (file.data === null) return null
  try {
    return await unsqueezed(await decrypt(key, file.data, bound(file.device)))
  } catch {
    return null
  }
}

async function send(setting: On, key: CryptoKey, files: readonly DeviceFile[], used: number): Promise<boolean> {
  const text = await exportText()
  const sent = await sha256(text)
  // A copy that says nothing new would only tell when this device was in use.
  if (sent === setting.sent && files.some(({ device, data }) => device === setting.device && data !== null)) return true
  const data = await encrypt(key, await squeezed(text), bound(setting.device))
  if (used + roomFor(data) > SYNC_ROOM) return false
  const at = new Date().toISOString()
  try {
    await writeDeviceFile({ device: setting.device, at, wrapped: setting.wrapped, data })
  } catch (error) {
    if (error instanceof StoreError && (error.reason === 'quota' || error.reason === 'disk-full')) return false
    throw error
  }
  await updateSync((now) => now && { ...now, at, sent })
  return true
}

/** The same for two plans exactly when they ask the same. */
function askedIn({ conflicts }: ImportPlan): Promise<string> {
  return sha256(contentOf(conflicts))
}

/**
 * One round: takes in what other devices have put there, as an import does, and puts what is here in their reach. What differs is left
 * as it is here and told, unless the person has said that it stays. Null where this device takes no part. Rejects with a `StoreError`.
 * `today`: the last day that is not in the future.
 */
export async function syncRound(today: Day): Promise<Round | null> {
  const setting = await readSync()
  if (setting === null) return null
  const key = await keyOf(setting)
  const files = await readDeviceFiles()
  const others = files.filter(({ device }) => device !== setting.device)
  const differing: Differing[] = []
  let [added, unread] = [0, 0]
  for (const file of others) {
    const text = await textIn(file, key)
    if (text === null) {
      unread += 1
      continue
    }
    const plan = await planImport(text, today)
    const open = plan.conflicts.length > 0 && setting.settled[file.device] !== await askedIn(plan)
    if (open) differing.push({ device: file.device, at: file.at, text, conflicts: plan.conflicts.length })
    added += (await importText(text, today)).added
  }
  const used = others.reduce((sum, { data }) => sum + roomFor(data ?? ''), 0)
  const sent = await send(setting, key, files, used)
  return { added, differing, unread, full: !sent, used }
}

/** Settles what differed as the person chose, and sends it. What stays as it is here is not asked again while neither side changes it. */
export async function settleSync({ device, text }: Differing, today: Day, choices: Choices): Promise<Round | null> {
  await importText(text, today, choices)
  const left = await askedIn(await planImport(text, today))
  await updateSync((now) => now && { ...now, settled: { ...now.settled, [device]: left } })
  return syncRound(today)
}
