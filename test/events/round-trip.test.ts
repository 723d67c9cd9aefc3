import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/events/content.ts'
import { jsonErrorPlace } from '../../src/events/json-place.ts'
import { parseCaseText } from '../../src/events/parse-text.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import type { ParsedCase } from '../../src/events/parsed-case.ts'
import { caseFileJson } from '../../src/events/serialise.ts'
import { anyFile } from '../support/arbitrary-case.ts'

const TODAY = '2026-11-21'
const withoutPaths = ({ problems, ...rest }: ParsedCase): unknown => ({ ...rest, problems: problems.map(({ path: _path, ...problem }) => problem) })

const records = (file: unknown, list: string): readonly string[] => {
  const value: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, list) : []
  return (Array.isArray(value) ? value : []).map(contentOf).sort()
}

describe('parsing and writing', () => {
  it('drop nothing: what is written holds every record and field that was read', () => {
    fc.assert(fc.property(anyFile, file => {
      const written: unknown = JSON.parse(caseFileJson(parseCaseFile(file, TODAY)))
      for (const list of ['lines', 'events']) expect(records(written, list)).toEqual(records(file, list))
      expect(contentOf({ ...Object(written), lines: 0, events: 0 })).toBe(contentOf({ ...Object(file), lines: 0, events: 0 }))
    }), { numRuns: 2_000 })
  })

  it('are inverse', () => {
    fc.assert(fc.property(anyFile, file => {
      const parsed = parseCaseFile(file, TODAY)
      expect(withoutPaths(parseCaseText(caseFileJson(parsed), TODAY))).toEqual(withoutPaths(parsed))
    }), { numRuns: 2_000 })
  })

  it('leave the input and every object in the world as they were', () => {
    fc.assert(fc.property(anyFile, file => {
      const before = JSON.stringify(file)
      parseCaseFile(file, TODAY)
      expect(JSON.stringify(file)).toBe(before)
      expect(Object.keys(Object.prototype)).toEqual([])
    }), { numRuns: 500 })
  })
})

describe('hostile input', () => {
  it('never throws, whatever the value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), value => {
      parseCaseFile(value, TODAY)
      parseCaseFile({ format: 'credit-line-checkup', version: 1, lines: [value], events: [value], rest: value }, TODAY)
    }), { numRuns: 2_000 })
  })

  it('never throws, whatever the text', () => {
    const broken = fc.tuple(anyFile, fc.nat(), fc.nat(), fc.string({ maxLength: 3 })).map(([file, from, length, patch]) => {
      const text = JSON.stringify(file)
      const start = from % text.length
      return text.slice(0, start) + patch + text.slice(start + length % 5)
    })
    fc.assert(fc.property(broken, text => {
      parseCaseText(text, TODAY)
    }), { numRuns: 3_000 })
  })

  it('is refused before it costs anything: deep, long and repeated', () => {
    for (const text of ['['.repeat(1_000_000), '{"a":'.repeat(500_000), `"${'\\u0041'.repeat(800_000)}`, `"${'a'.repeat(4_900_000)}`, '-'.repeat(4_900_000)]) {
      expect(parseCaseText(text, TODAY).problems).toMatchObject([{ severity: 'refused' }])
    }
    expect(parseCaseText('['.repeat(1_000_000) + ']'.repeat(1_000_000), TODAY).problems).toMatchObject([{ problem: 'not-an-object' }])
  })
})

describe('the place where JSON ends', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '0', '.5', 'e9', 'true', 'nul', ' ', '\n', '\u0000', '\u00a0', '"\\u00', '额']

  it('is found exactly in texts that are none', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), parts => {
      const text = parts.join('')
      expect(jsonErrorPlace(text) === null).toBe(isJson(text))
    }), { numRuns: 20_000 })
  })

  it('is nowhere in JSON', () => {
    fc.assert(fc.property(fc.json(), text => {
      expect(jsonErrorPlace(text)).toBeNull()
    }), { numRuns: 2_000 })
  })
})
