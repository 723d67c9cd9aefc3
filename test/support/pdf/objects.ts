import { inflateSync } from 'node:zlib'

/** The objects of a PDF as Chromium writes it, by number: the dictionary as text, and the stream, unpacked, where there is one. */
export type Objects = ReadonlyMap<number, Readonly<{ head: string; stream: string | null }>>

/** Reads a PDF whose objects stand one after the other, none of them in a stream of objects. */
export function objectsOf(pdf: Uint8Array): Objects {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const objects = new Map<number, { head: string; stream: string | null }>()
  for (const { 1: number, index, 0: start } of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\s/g)) {
    const from = index + start.length
    const end = text.indexOf('endobj', from)
    const opening = text.slice(from, end).match(/>>\s*stream\r?\n/)
    const head = opening?.index === undefined ? text.slice(from, end) : text.slice(from, from + opening.index + 2)
    const length = Number(head.match(/\/Length (\d+)/)?.[1] ?? 0)
    const at = from + (opening?.index ?? 0) + (opening?.[0].length ?? 0)
    const packed = bytes.subarray(at, at + length)
    const stream = opening === null ? null : head.includes('/FlateDecode') ? inflateSync(packed) : packed
    objects.set(Number(number), { head, stream: stream?.toString('latin1') ?? null })
  }
  return objects
}

/** The object that a dictionary names under a key. */
export function named(objects: Objects, head: string, key: string): number | null {
  const found = head.match(new RegExp(`/${key} (\\d+) 0 R`))
  return found === null || !objects.has(Number(found[1])) ? null : Number(found[1])
}
