import { contentOf } from '../events/content.ts'
import { isRecord } from '../events/record.ts'
import { nameOf } from './join.ts'

/** The single things in a joinable value, by their place as text: entries of lists, and values that stand in no list. */
export function entriesOf(value: unknown, place: readonly string[] = []): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null) return new Map()
  if (Array.isArray(value)) return new Map(value.map((entry: unknown) => [contentOf([...place, nameOf(place.at(-1), entry)]), entry]))
  if (!isRecord(value) || place[0] === 'rest') return new Map([[contentOf(place), value]])
  return new Map(Object.entries(value).flatMap(([field, inner]) => [...entriesOf(inner, [...place, field])]))
}
