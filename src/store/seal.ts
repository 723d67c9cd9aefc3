import { isRecord } from '../events/record.ts'
import { fromBase64, toBase64 } from './base64.ts'

/** The key that everything is sealed with while the lock is on, and its name. It cannot be read out of the browser's memory by a page. */
export type DataKey = Readonly<{ id: string; key: CryptoKey }>

/** A stored value that nobody reads without the key of that name: AES-256-GCM of its JSON, `data` is the nonce and what came of it. */
export type Sealed = Readonly<{ sealed: typeof SEAL; by: string; data: string }>

/** The layout of a sealed value. It is part of what is authenticated. */
const SEAL = 1
export const IV_BYTES = 12

export function isSealed(value: unknown): value is Sealed {
  return isRecord(value) && value['sealed'] === SEAL && typeof value['by'] === 'string' && typeof value['data'] === 'string'
}

/** Where a value belongs is authenticated with it, so that none can be put in the place of another. */
function bound(by: string, place: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['line-checkup', SEAL, by, place]))
}

/** Bytes under a key, with a nonce that was never used before in front; `with_` is authenticated and not stored. */
export async function encrypt(key: CryptoKey, plain: BufferSource, with_: BufferSource): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const made = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: with_ }, key, plain))
  const all = new Uint8Array(IV_BYTES + made.length)
  all.set(iv)
  all.set(made, IV_BYTES)
  return toBase64(all)
}

/** The bytes that `encrypt` was given. Rejects where anything of it differs: the key, a byte, or `with_`. */
export async function decrypt(key: CryptoKey, data: string, with_: BufferSource): Promise<Uint8Array<ArrayBuffer>> {
  const all = fromBase64(data)
  const iv = all.subarray(0, IV_BYTES)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: with_ }, key, all.subarray(IV_BYTES)))
}

/** Seals a JSON value for one place, such as the key under which it will lie. */
export async function seal({ id, key }: DataKey, place: string, value: unknown): Promise<Sealed> {
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { sealed: SEAL, by: id, data: await encrypt(key, plain, bound(id, place)) }
}

/** The value that was sealed for just this place. Rejects where it was sealed by another key or for another place, or was changed. */
export async function unseal({ id, key }: DataKey, place: string, { by, data }: Sealed): Promise<unknown> {
  if (by !== id) throw new Error('sealed by another key')
  return JSON.parse(new TextDecoder().decode(await decrypt(key, data, bound(by, place))))
}
