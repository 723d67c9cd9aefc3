import { isRecord } from '../events/record.ts'
import { isKeyText } from './base64.ts'
import { defineItem } from './item.ts'
import { parseWrapped, type Wrapped } from './lock-header.ts'

/**
 * Whether this device takes part: under which name, and with which key, both as it is and as it was wrapped under the passphrase when
 * the first device began. It lies sealed like everything else, as there is no sync without a lock.
 * `sent`: the digest of what was sent last, which need not be sent again; `settled`: by device, the digest of what it says differently and
 * the person chose to leave so.
 */
export type SyncSetting = Readonly<{
  device: string
  key: string
  wrapped: Wrapped
  at: string | null
  sent: string | null
  settled: Readonly<Record<string, string>>
}> | null

function parseSettled(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(isRecord(value) ? value : {})
  return Object.fromEntries(entries.flatMap(([device, digest]) => typeof digest === 'string' ? [[device, digest]] : []))
}

export function parseSyncSetting(value: unknown): SyncSetting {
  if (!isRecord(value)) return null
  const { device, key, at, sent, settled } = value
  const wrapped = parseWrapped(value['wrapped'])
  if (typeof device !== 'string' || !isKeyText(key) || wrapped === null) return null
  return {
    device, key, wrapped, at: typeof at === 'string' ? at : null, sent: typeof sent === 'string' ? sent : null,
    settled: parseSettled(settled),
  }
}

export const syncItem = defineItem({ key: 'sync', version: 1, parse: parseSyncSetting })
export const { read: readSync, update: updateSync, watch: watchSync } = syncItem
