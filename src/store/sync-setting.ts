import { isRecord } from '../events/record.ts'
import { isKeyText } from './base64.ts'
import { defineItem } from './item.ts'
import { parseWrapped, type Wrapped } from './lock-header.ts'

/**
 * Whether this device takes part: under which name, and with which key, both as it is and as it was wrapped under the passphrase when
 * the first device began. It lies sealed like everything else, as there is no sync without a lock.
 * `seen`: what was taken in last, by device.
 */
export type SyncSetting = Readonly<{
  device: string
  key: string
  wrapped: Wrapped
  at: string | null
  seen: Readonly<Record<string, string>>
}> | null

function parseSeen(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(isRecord(value) ? value : {})
  return Object.fromEntries(entries.flatMap(([device, at]) => typeof at === 'string' ? [[device, at]] : []))
}

export function parseSyncSetting(value: unknown): SyncSetting {
  if (!isRecord(value)) return null
  const { device, key, at } = value
  const wrapped = parseWrapped(value['wrapped'])
  if (typeof device !== 'string' || !isKeyText(key) || wrapped === null) return null
  return { device, key, wrapped, at: typeof at === 'string' ? at : null, seen: parseSeen(value['seen']) }
}

export const syncItem = defineItem({ key: 'sync', version: 1, parse: parseSyncSetting })
export const { read: readSync, update: updateSync, watch: watchSync } = syncItem
