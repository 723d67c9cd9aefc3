import { createInterface } from 'node:readline'
import { readMessage } from '../messages/read-message.ts'
import { type Io, send } from './streams.ts'

const REFUSED = 2
const USAGE = 'npm run --silent read-message < texts.txt'

/** What was read from a text, as one line of JSON. */
function lineOf(text: string): string {
  const { scam, reply } = readMessage(text)
  return `${JSON.stringify({ scam: scam.level, patterns: scam.patterns, reply })}\n`
}

/** Reads one text per line from standard input and writes one JSON object per line. Exit code 0, or 2 for a wrong command line. */
export async function run({ argv, stdin, stdout, stderr }: Io): Promise<number> {
  if (argv.length > 2) {
    await send(stderr, `${USAGE}\n`)
    return REFUSED
  }
  for await (const text of createInterface({ input: stdin, crlfDelay: Infinity })) await send(stdout, lineOf(text))
  return 0
}
