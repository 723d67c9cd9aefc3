import type { FieldProblem } from './field-problem.ts'
import type { Problem } from './problem.ts'
import { isRecord } from './record.ts'

type Fields = Readonly<Record<string, unknown>>
type Identified = Readonly<{ id: string }>

export type ReadRecords<T> = Readonly<{ read: readonly T[]; unreadable: readonly unknown[]; problems: readonly Problem[] }>

function isList(result: Identified | readonly FieldProblem[]): result is readonly FieldProblem[] {
  return Array.isArray(result)
}

/**
 * Reads a list of records with `readOne`, which gives the record or what is wrong with it. A second record with the same id
 * cannot be told apart from the first and counts as unreadable. Each record is copied, so that a later change of the
 * input changes nothing here; spreading also keeps a field named `__proto__` an ordinary field.
 */
export function readRecords<T extends Identified>(
  list: 'lines' | 'events', records: readonly unknown[], readOne: (record: Fields) => T | readonly FieldProblem[],
): ReadRecords<T> {
  const read: T[] = []
  const unreadable: unknown[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()

  function report(record: unknown, index: number, found: readonly FieldProblem[]): void {
    const id = isRecord(record) && typeof record['id'] === 'string' ? record['id'] : undefined
    for (const { field, problem } of found) {
      const path = field === '' ? `${list}[${index}]` : `${list}[${index}].${field}`
      problems.push({ path, field, problem, severity: 'ignored', ...list === 'events' && id !== undefined && { event: id } })
    }
    unreadable.push(record)
  }

  records.forEach((record, index) => {
    if (!isRecord(record)) return report(record, index, [{ field: '', problem: 'not-an-object' }])
    const result = readOne({ ...record })
    if (isList(result)) return report(record, index, result)
    if (ids.has(result.id)) return report(record, index, [{ field: 'id', problem: 'duplicate-id' }])
    ids.add(result.id)
    read.push(result)
  })
  return { read, unreadable, problems }
}
