import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { amounts, forever, seed } from './amounts.ts'
import type { Found } from './run.ts'
import { mutated, structured } from './run.ts'
import { anyBackup } from '../support/arbitrary-backup.ts'
import { anyPaste, anyText, anyValue, goodFiles, goodTexts, goodValues } from './inputs.ts'
import { mutatedText, mutatedValue } from './mutate.ts'
import { fileInto, fileText, pastedText, storedValue, typedText } from './targets.ts'

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

const [here] = fc.sample(anyBackup, { numRuns: 1, seed: 7 }).map(frozen)
if (here === undefined) throw new Error('nothing to import into')
const into = fileInto(here)

/** Each with its share of the whole, in thousandths: reading whole stories takes a thousand times as long as refusing a file. */
const parts: readonly Readonly<{ name: string; share: [number, number]; structured: (count: number) => Found; mutated: (count: number) => Found }>[] = [
  {
    name: 'the text of a file', share: [480, 480],
    structured: (count) => structured(anyText, count, seed, fileText), mutated: (count) => mutated(goodFiles, textOf(goodFiles), count, seed, fileText),
  },
  {
    name: 'a file against what is here', share: [5, 5],
    structured: (count) => structured(anyText, count, seed + 1, into), mutated: (count) => mutated(goodFiles, textOf(goodFiles), count, seed + 1, into),
  },
  {
    name: 'what lies in the storage', share: [470, 470],
    structured: (count) => structured(anyValue, count, seed + 2, storedValue), mutated: (count) => mutated(goodValues, mutatedValue, count, seed + 2, storedValue),
  },
  {
    name: 'short fields', share: [10, 10],
    structured: (count) => structured(anyPaste, count, seed + 3, typedText), mutated: (count) => mutated(goodTexts, textOf(goodTexts), count, seed + 3, typedText),
  },
  {
    name: 'pasted stories and messages', share: [5, 5],
    structured: (count) => structured(anyPaste, count, seed + 4, pastedText), mutated: (count) => mutated(goodTexts, textOf(goodTexts), count, seed + 4, pastedText),
  },
]

function textOf(others: readonly string[]) {
  return (text: string, chance: Parameters<typeof mutatedText>[2]): string => mutatedText(text, others, chance)
}

describe(`hostile input, seed ${seed}`, () => {
  for (const { name, share, ...ways } of parts) {
    for (const [at, way] of (['structured', 'mutated'] as const).entries()) {
      const count = amounts[way](share[at] ?? 0)
      test(`${name}: ${count} ${way} inputs break nothing`, { timeout: forever }, () => {
        const began = Date.now()
        const { inputs, slowest, broken } = ways[way](count)
        console.log(`${name}, ${way}: ${inputs} inputs, ${Math.round(inputs / Math.max(1, Date.now() - began) * 1_000)}/s, slowest ${Math.round(slowest)} ms, seed ${seed}`)
        expect(broken).toEqual([])
      })
    }
  }
})
