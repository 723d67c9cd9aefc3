import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Characters of a word that are looked for together: a compressing store may have cut the word, and keeps what it never saw before as it is. */
const PIECE = 8

/** Every piece of the word, as both browsers may write it. */
function piecesOf(word: string): readonly Buffer[] {
  const letters = [...word]
  const pieces = letters.slice(0, letters.length - PIECE + 1).map((_, at) => letters.slice(at, at + PIECE).join(''))
  return pieces.flatMap((piece) => [Buffer.from(piece, 'utf8'), Buffer.from(piece, 'utf16le')])
}

/** A browser that was killed has processes that outlive it by a moment, and may still put one file in the place of another. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (existsSync(file)) throw error
    return Buffer.alloc(0)
  }
}

/** The files under a folder in which any piece of the word is found, as text of eight or sixteen bits, compressed by Snappy or LZ4 or not. */
export function filesWith(word: string, folder: string): readonly string[] {
  const pieces = piecesOf(word)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath, entry.name))
  return files.filter((file) => {
    const bytes = contentOf(file)
    return pieces.some((piece) => bytes.includes(piece))
  }).map((file) => relative(folder, file))
}

/** A word that nobody else writes, of the length given. */
export function rareWord(length = 24): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join('')
}
