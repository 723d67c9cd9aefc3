/** The lines of a stream of text, one at a time and without their ends, blank ones left out. Holds no more than the line at hand. */
export async function* linesOf(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  let begun: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = String(chunk).split('\n')
    begun.push(first)
    for (const next of others) {
      const line = begun.join('')
      begun = [next]
      if (line.trim() !== '') yield line
    }
  }
  const last = begun.join('')
  if (last.trim() !== '') yield last
}
