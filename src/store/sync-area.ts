import { isRecord } from '../events/record.ts'
import { browser } from './browser.ts'
import { sha256 } from './chunks.ts'
import { parseWrapped, type Wrapped } from './lock-header.ts'
import { withinTime } from './time-limit.ts'

/** Letters of one piece: with its name and quotes it stays under the 8,192 bytes that the browsers take. */
const PIECE = 8_000
/** More pieces than the browsers take items. */
const MOST_PIECES = 512
/** What the browsers take of all devices together. */
export const SYNC_ROOM = 102_400

/**
 * What one device has put there: everything of its own, encrypted. `at` is when, in ISO; `wrapped` the key that it is encrypted with,
 * under the passphrase, so that another device can join; `data` null where the pieces have not all come yet, or are not what they were.
 */
export type DeviceFile = Readonly<{ device: string; at: string; wrapped: Wrapped; data: string | null }>

const headName = (device: string): string => `s:${device}`
const pieceName = (device: string, index: number): string => `s:${device}:${index}`

function all(): Promise<Readonly<Record<string, unknown>>> {
  return withinTime(() => browser.storage.sync.get(null))
}

async function fileIn(items: Readonly<Record<string, unknown>>, name: string): Promise<readonly DeviceFile[]> {
  const device = /^s:([0-9a-f]{16})$/.exec(name)?.[1]
  const head = items[name]
  if (device === undefined || !isRecord(head)) return []
  const { at, count, digest } = head
  const wrapped = parseWrapped(head['wrapped'])
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || wrapped === null) return []
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > MOST_PIECES) return []
  const pieces = Array.from({ length: count }, (_, index) => items[pieceName(device, index)])
  const data = pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : null
  return [{ device, at, wrapped, data: data !== null && await sha256(data) === digest ? data : null }]
}

/** What all devices have put there. Rejects with a `StoreError` where the browser does not say. */
export async function readDeviceFiles(): Promise<readonly DeviceFile[]> {
  const items = await all()
  return (await Promise.all(Object.keys(items).map((name) => fileIn(items, name)))).flat()
}

/** Bytes that a device's file would take, as the browsers count. */
export function roomFor(data: string): number {
  return data.length + Math.ceil(data.length / PIECE) * 30 + 600
}

/**
 * Puts this device's file there in place of the one before, in one call; what of the old one is left over is removed after. Rejects with
 * a `StoreError`: `quota` where the browser takes no more, and then what was there stays.
 */
export async function writeDeviceFile({ device, at, wrapped, data }: DeviceFile & Readonly<{ data: string }>): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(data.length / PIECE) }, (_, index) => data.slice(index * PIECE, (index + 1) * PIECE))
  const head = { at, wrapped, count: pieces.length, digest: await sha256(data) }
  const named = pieces.map((piece, index) => [pieceName(device, index), piece] as const)
  await withinTime(() => browser.storage.sync.set({ [headName(device)]: head, ...Object.fromEntries(named) }))
  const left = Object.keys(await all()).filter((name) => name.startsWith(`s:${device}:`) && Number(name.split(':')[2]) >= pieces.length)
  if (left.length > 0) await withinTime(() => browser.storage.sync.remove(left))
}

/** Takes away what this device has put there. */
export async function removeDeviceFile(device: string): Promise<void> {
  const names = Object.keys(await all()).filter((name) => name === headName(device) || name.startsWith(`${headName(device)}:`))
  if (names.length > 0) await withinTime(() => browser.storage.sync.remove(names))
}

/** Takes away what all devices have put there. */
export function clearSync(): Promise<void> {
  return withinTime(() => browser.storage.sync.clear())
}
