import type { CreditEvent } from './event.ts'
import type { CreditLine } from './line.ts'

const START = 0x811c9dc5
const PRIME = 0x01000193

/** A number of 32 bits that differs when the text does, as good as always (FNV-1a). */
function hash(text: string, start: number): number {
  let mixed = start
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), PRIME)
  return mixed >>> 0
}

/** A short text that tells other texts apart from this one. */
export function digestOf(text: string): string {
  return [hash(text, START), hash(text, START ^ text.length)].map((part) => part.toString(36)).join('')
}

/** All that an event says to the model; its id, note and source say nothing. */
function contentOf(event: CreditEvent): string {
  const { kind, date, until, since, none, line, amount, days, count, ratio, value, reason, wording, institution, sure } = event
  return [kind, date, until, since, none, line, amount, days, count, ratio, value, reason, wording, institution, sure].join('\n')
}

/** The same for events in any order, as they speak about a line. */
export function digestOfEvents(events: readonly CreditEvent[], { product, lender, opened }: CreditLine): string {
  let [sum, mixed] = [0, 0]
  for (const event of events) {
    const content = contentOf(event)
    sum = (sum + hash(content, START)) >>> 0
    mixed = (mixed + hash(content, PRIME)) >>> 0
  }
  return digestOf([product, lender, opened, sum, mixed].join(' '))
}
