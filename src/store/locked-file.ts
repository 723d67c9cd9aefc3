import { isRecord } from '../events/record.ts'
import { heldKey } from './held-key.ts'
import { parseWrapped, readLockHeader } from './lock-header.ts'
import { unwrap } from './passphrase.ts'
import { seal, unseal, type DataKey } from './seal.ts'
import { StoreError } from './store-error.ts'

/** What marks an encrypted backup. It bears its own header: whoever knows the passphrase of that time needs nothing else. */
const LOCKED_FILE = 'credit-line-checkup-locked'
const VERSION = 1
const PLACE = 'file'

/** The text of a backup as it may leave the browser: encrypted where there is a lock. Rejects with the `StoreError` `locked`. */
export async function lockedText(text: string): Promise<string> {
  const header = await readLockHeader()
  if (header?.on !== true) return text
  const key = await heldKey()
  if (key === null || key.id !== header.id) throw new StoreError('locked')
  const { id, kdf, iterations, salt, wrapped } = header
  const { data } = await seal(key, PLACE, text)
  return JSON.stringify({ format: LOCKED_FILE, version: VERSION, id, kdf, iterations, salt, wrapped, data }, null, 1)
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  // Any other backup is longer, and is not read twice.
  if (!text.slice(0, 200).includes(LOCKED_FILE)) return null
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) && value['format'] === LOCKED_FILE ? value : null
  } catch {
    return null
  }
}

/** Whether a file is an encrypted backup, whole or not. */
export function isLockedText(text: string): boolean {
  return parse(text) !== null
}

/** `wrong`: not by this passphrase. `broken`: by none, it is damaged or was changed. */
export type Opened = Readonly<{ text: string }> | 'wrong' | 'broken'

async function openedBy(key: DataKey, data: string): Promise<Opened> {
  try {
    const text = await unseal(key, PLACE, { sealed: 1, by: key.id, data })
    return typeof text === 'string' ? { text } : 'broken'
  } catch {
    return 'broken'
  }
}

/** The backup within an encrypted one; `passphrase` null: by the lock that is open here, `wrong` where it is another. */
export async function openLockedText(locked: string, passphrase: string | null): Promise<Opened> {
  const file = parse(locked)
  const wrapped = parseWrapped(file)
  if (file === null || wrapped === null || typeof file['data'] !== 'string') return 'broken'
  if (passphrase === null) {
    const key = await heldKey()
    return key?.id === wrapped.id ? openedBy(key, file['data']) : 'wrong'
  }
  const raw = await unwrap(wrapped, passphrase)
  if (raw === null) return 'wrong'
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
  raw.fill(0)
  return openedBy({ id: wrapped.id, key }, file['data'])
}
