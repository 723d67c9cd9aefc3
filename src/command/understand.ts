import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { isDay, type Day } from '../events/day.ts'
import { understand } from '../understanding/understand.ts'
import type { ProposedEvent, Understood } from '../understanding/understood.ts'
import { localDay } from './local-day.ts'
import { type Io, send } from './streams.ts'

const REFUSED = 2
const USAGE = 'npm run --silent understand -- [--date YYYY-MM-DD] < texts.txt'

/** Every field that a reader can rely on, whether the words gave it or not. */
function eventOf({ until, days, none, ...event }: ProposedEvent): Readonly<Record<string, unknown>> {
  return { ...event, until: until ?? null, days: days ?? null, none: none === true }
}

/** What was understood, as one line of JSON. */
function lineOf({ events, entry, wording, leftover, unknowns, unread }: Understood): string {
  return `${JSON.stringify({ events: events.map(eventOf), entry, wording, leftover, unknowns, unread })}\n`
}

/** The day that `--date` names, `today` without it; null where the command line is not understood. */
function dayOf(args: readonly string[], today: Day): Day | null {
  try {
    const { date } = parseArgs({ args: [...args], options: { date: { type: 'string' } } }).values
    return date === undefined ? today : isDay(date) ? date : null
  } catch {
    return null
  }
}

/** Reads one text per line from standard input and writes one JSON object per line. Exit code 0, or 2 for a wrong command line. */
export async function run({ argv, stdin, stdout, stderr }: Io): Promise<number> {
  const day = dayOf(argv.slice(2), localDay(new Date()))
  if (day === null) {
    await send(stderr, `${USAGE}\n`)
    return REFUSED
  }
  for await (const text of createInterface({ input: stdin, crlfDelay: Infinity })) await send(stdout, lineOf(understand(text, day)))
  return 0
}
