/** The most that is unpacked, in bytes: more than any case file may have. */
const MOST = 32 * 1024 * 1024

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    length += read.value.length
    if (length > MOST) throw new Error('more than was ever packed')
  }
  const all = new Uint8Array(length)
  parts.reduce((at, part) => {
    all.set(part, at)
    return at + part.length
  }, 0)
  return all
}

/** A text made as short as the browser can. */
export function squeezed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
}

/** The text again. Rejects what is none, or would be far longer than anything that is stored. */
export async function unsqueezed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
}
