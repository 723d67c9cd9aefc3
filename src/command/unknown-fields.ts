import type { CaseFile } from '../events/case-file.ts'
import { fieldNames } from '../events/kind-facts.ts'
import type { Problem } from '../events/problem.ts'

const ofEvents: ReadonlySet<string> = new Set([...fieldNames, 'id', 'kind', 'date', 'since', 'none', 'line', 'source'])
const ofLines: ReadonlySet<string> = new Set(['id', 'product', 'lender', 'name', 'opened', 'limit'])

function unknown(list: 'lines' | 'events', record: Readonly<{ id: string }>, known: ReadonlySet<string>): readonly Problem[] {
  return Object.keys(record).filter((field) => !known.has(field)).map((field) => {
    const place = { path: `${list}.${record.id}.${field}`, field, problem: 'unknown-field', severity: 'ignored' } as const
    return list === 'events' ? { ...place, event: record.id } : place
  })
}

/** Fields of records that were read which mean nothing to this version: misspelt ones, or those of a later version. */
export function unknownFields({ lines, events }: CaseFile): readonly Problem[] {
  return [...lines.flatMap((line) => unknown('lines', line, ofLines)), ...events.flatMap((event) => unknown('events', event, ofEvents))]
}
