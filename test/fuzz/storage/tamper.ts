import fc from 'fast-check'
import type { Chance } from '../chance.ts'
import { hostileTexts, hostileValues } from '../hostile.ts'
import { anyValue } from '../inputs.ts'
import { mutatedText, mutatedValue } from '../mutate.ts'
import type { Area, Everything } from './stored-here.ts'

/** One thing that is otherwise than it was left: another value, or, where it is undefined, none. */
export type Tampering = Readonly<{ area: Area; key: string; value?: unknown }>

/** What the lists of keys can say: what is there, and what may stand beside it. */
const odd = [
  'p', 'p~1', 'h:1', 'h:2', 'h:4', 'h:5', 'd:4:0', 'd:5:0', 'h:999999999999999', 'd:999999999999999:0', 'h:9007199254740992', 'h:1e9', 'h:-1', 'h:', 'd::', 'lock', 'lock~1', 'sync',
  'book', 'book~1', 'draft', 'wake', 'case:head', 'case:chunks', 'initialised', 'item:book', 'item:noise', 'item:', 's:0123456789abcdef', 's:0123456789abcdef:0', 'data-key', 'data-key-use', '__proto__', '',
]
const areas = ['local', 'copy', 'sync', 'session'] as const
const numbers = [0, -1, 1, 2, 3, 1.5, 40, 1e9, 2 ** 32, 2 ** 53, 1e15, 1e308, -1e308, Number.MAX_SAFE_INTEGER]

const number = fc.oneof(fc.constantFrom(...numbers), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...hostileValues))
const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('2026-11-21T10:00:00.000Z', '+275760-09-13T00:00:00.001Z'))
const texts = fc.oneof(fc.array(text, { maxLength: 3 }), fc.constantFrom(...hostileValues))
const maybe = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record(fields, { requiredKeys: [] })

const header = maybe({ schema: fc.oneof(fc.constant(1), number), rev: number, count: number, sha256: texts, writtenAt: text, operations: texts, digest: text })
const wrapped = maybe({ id: text, kdf: fc.constant('PBKDF2-SHA256'), iterations: fc.oneof(fc.constant(10), fc.constantFrom(0, -1, 1.5, 1e9)), salt: text, wrapped: text })
const lock = fc.tuple(wrapped, maybe({ version: fc.constantFrom(1, 2, 1e308), rev: number, on: fc.boolean(), minutes: number, unfinished: fc.boolean(), face: fc.constantFrom(...hostileValues), digest: text }))
  .map(([one, two]) => ({ ...one, ...two }))
const sealed = fc.record({ sealed: fc.constantFrom(1, 2), by: text, data: fc.oneof(text, fc.base64String({ maxLength: 80 })) })
const device = maybe({ at: text, count: number, digest: text, wrapped })
const value = fc.oneof(
  anyValue, header, lock, sealed, device, number, text, fc.constant(undefined), fc.record({ header, number }),
  fc.record({ version: number, value: anyValue }), fc.tuple(number, anyValue).map(([version, inner]) => JSON.stringify({ version, file: inner, events: inner })),
)

/** One to three things that are otherwise, made by a structure. */
export function anyTampering(before: Everything): fc.Arbitrary<readonly Tampering[]> {
  const one = fc.constantFrom(...areas).chain((area) => fc.record({ area: fc.constant(area), key: fc.constantFrom(...Object.keys(before[area]), ...odd), value }))
  return fc.array(one, { minLength: 1, maxLength: 3 })
}

function changed(was: unknown, chance: Chance): unknown {
  if (typeof was === 'number') return chance.odds(2) ? chance.of(numbers) : chance.of(hostileValues)
  if (typeof was !== 'string') return mutatedValue(was, chance)
  if (chance.odds(3)) return mutatedText(was, [was], chance)
  // What is stored as text is JSON: some of it is changed within.
  try {
    return JSON.stringify(mutatedValue(JSON.parse(was), chance))
  } catch {
    return mutatedText(was, [was], chance)
  }
}

function one(before: Everything, chance: Chance): Tampering {
  const area = chance.of(areas.filter((name) => Object.keys(before[name]).length > 0))
  const key = chance.of(Object.keys(before[area]))
  const was = before[area][key]
  const way = chance.below(10)
  if (way === 0) return { area, key }
  // A value in the place of another, of this place or of another one.
  if (way === 1) return { area, key: chance.of([...Object.keys(before[area]), ...odd]), value: was }
  if (way === 2) {
    const from = chance.of(areas.filter((name) => Object.keys(before[name]).length > 0))
    return { area, key, value: before[from][chance.of(Object.keys(before[from]))] }
  }
  return { area, key, value: changed(was, chance) }
}

/** What was otherwise, with one thing more; from the fourth on it begins anew. */
export function moreTampering(before: Everything): (last: readonly Tampering[], chance: Chance) => readonly Tampering[] {
  return (last, chance) => [...(last.length > 3 || chance.odds(2) ? [] : last), one(before, chance)]
}

/** All that lies there with these things otherwise. */
export function tampered(before: Everything, all: readonly Tampering[]): Everything {
  const after: Record<Area, Record<string, unknown>> = { local: { ...before.local }, copy: { ...before.copy }, sync: { ...before.sync }, session: { ...before.session } }
  for (const { area, key, value: now } of all) {
    if (now === undefined) delete after[area][key]
    else Object.defineProperty(after[area], key, { value: now, enumerable: true, configurable: true, writable: true })
  }
  return after
}
