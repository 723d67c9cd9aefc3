import { isRecord } from '../../src/events/record.ts'
import type { Chance } from './chance.ts'
import { hostileTexts, hostileValues } from './hostile.ts'

const SIGNS = [...'{}[]":,\\0123456789-+.eE nulltruefs\n\t=@ \u202e额借逾期。，？']

/** A text that was changed in one to four places: signs turned, cut, doubled, swapped, or something hostile put in. */
export function mutatedText(text: string, others: readonly string[], chance: Chance): string {
  let made = text
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    const at = chance.below(made.length + 1)
    const length = chance.below(chance.odds(4) ? 60 : 4)
    const [head, piece, tail] = [made.slice(0, at), made.slice(at, at + length), made.slice(at + length)]
    switch (chance.below(9)) {
      case 0: made = head + chance.of(SIGNS) + tail; break
      case 1: made = head + chance.of(hostileTexts) + piece + tail; break
      case 2: made = head + tail; break
      case 3: made = head + piece + piece + tail; break
      case 4: made = head; break
      case 5: made = head + String.fromCharCode(chance.below(0x10000)) + tail; break
      case 6: made = tail + head; break
      case 7: made = head + chance.of(others).slice(chance.below(40)) ; break
      default: made = head + String.fromCharCode(made.charCodeAt(at) ^ (1 << chance.below(8))) + made.slice(at + 1)
    }
  }
  return made.slice(0, 20_000)
}

function withOne(value: unknown, chance: Chance, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null || chance.odds(12)) return chance.of(hostileValues)
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.odds(6)) return [...value, chance.of(hostileValues)]
    const at = chance.below(value.length)
    if (chance.odds(8)) return [...value, value[at]]
    return value.map((one: unknown, index) => (index === at ? withOne(one, chance, depth - 1) : one))
  }
  if (!isRecord(value)) return value
  const fields = Object.keys(value)
  if (fields.length === 0 || chance.odds(6)) return Object.fromEntries([...Object.entries(value), [chance.of(hostileTexts), chance.of(hostileValues)]])
  const field = chance.of(fields)
  if (chance.odds(8)) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === field ? withOne(inner, chance, depth - 1) : inner]))
}

/** A JSON value in which one to three places hold something that does not belong there. */
export function mutatedValue(value: unknown, chance: Chance): unknown {
  let made = value
  for (let left = 1 + chance.below(3); left > 0; left -= 1) made = withOne(made, chance, 8)
  return made
}
