/** Bytes that one stored value may take. Firefox moves larger values into files apart, and those are the ones that get lost. */
export const MAX_CHUNK_BYTES = 256 * 1024

/**
 * Bytes that a UTF-16 unit takes at most: Chromium stores JSON in UTF-8, where a quote takes two bytes and what it escapes by number
 * six; Firefox stores two for every unit as soon as one of them is no Latin letter.
 */
function bytesOf(unit: number): number {
  if (unit < 0x20 || unit === 0x3c || unit === 0x3e) return 6
  return unit < 0x800 ? 2 : 3
}

function isFirstOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

/** Splits a text into pieces that each take at most `limit` bytes as stored, never inside a character. */
export function splitText(text: string, limit = MAX_CHUNK_BYTES): readonly string[] {
  const chunks: string[] = []
  let start = 0
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const needed = isFirstOfPair(unit) ? 6 : bytesOf(unit)
    if (bytes + needed > limit) {
      chunks.push(text.slice(start, at))
      start = at
      bytes = 0
    }
    bytes += needed
    if (isFirstOfPair(unit)) at += 1
  }
  return [...chunks, text.slice(start)]
}

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
