import { isRestricted, stateAfter } from '../diagnosis/episode.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { CreditEvent } from '../events/event.ts'

function restricts({ kind, none, reason }: CreditEvent): boolean {
  return none === undefined && reason !== 'self' && isRestricted(stateAfter[kind] ?? 'open')
}

/** The line that is meant where none is named: the one most recently restricted, else the first; null without any line. */
export function likelyLine({ lines, events }: CaseFile): string | null {
  const known = new Set(lines.map(({ id }) => id))
  const latest = events
    .filter((event) => restricts(event) && event.line !== undefined && known.has(event.line))
    .reduce<CreditEvent | null>((best, event) => (best === null || event.date > best.date ? event : best), null)
  return latest?.line ?? lines[0]?.id ?? null
}
