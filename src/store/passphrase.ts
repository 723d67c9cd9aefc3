import { fromBase64, toBase64 } from './base64.ts'
import { KDF, type Wrapped } from './lock-header.ts'
import { decrypt, encrypt } from './seal.ts'

/** Rounds of PBKDF2 with HMAC-SHA-256: what makes each guess dear. Where there were fewer, they are raised at the next opening. */
export const ITERATIONS = 1_000_000
const SALT_BYTES = 16
const KEY_BYTES = 32
const ID_BYTES = 8

/** A passphrase is the same however it was typed in: by whichever keyboard, composed or not. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: KEY_BYTES * 8 }, false, ['encrypt', 'decrypt'])
}

function bound(id: string, iterations: number, salt: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['line-checkup', 'data-key', KDF, id, iterations, salt]))
}

/** A new data key: its bytes, and the name by which what it sealed can be told. */
export function newDataKey(): Readonly<{ id: string; raw: Uint8Array<ArrayBuffer> }> {
  const id = [...crypto.getRandomValues(new Uint8Array(ID_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id, raw: crypto.getRandomValues(new Uint8Array(KEY_BYTES)) }
}

/** The data key under a passphrase. */
export async function wrap(id: string, raw: BufferSource, passphrase: string, iterations = ITERATIONS): Promise<Wrapped> {
  const bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const salt = toBase64(bytes)
  const key = await keyFrom(passphrase, bytes, iterations)
  return { id, kdf: KDF, iterations, salt, wrapped: await encrypt(key, raw, bound(id, iterations, salt)) }
}

/** The bytes of the data key; null where the passphrase is another. */
export async function unwrap({ id, iterations, salt, wrapped }: Wrapped, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const key = await keyFrom(passphrase, fromBase64(salt), iterations)
    return await decrypt(key, wrapped, bound(id, iterations, salt))
  } catch {
    return null
  }
}
