import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256, splitText } from '../../src/store/chunks.ts'
import { fromColumns, isColumns, toColumns } from '../../src/store/columns.ts'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function stored(records: readonly unknown[]): readonly unknown[] {
  return fromColumns(JSON.parse(JSON.stringify(toColumns(records))))
}

describe('records as columns', () => {
  it('come back exactly, whatever they are', () => {
    fc.assert(fc.property(fc.array(fc.jsonValue()), records => {
      expect(stored(records)).toEqual(throughJson(records))
    }), { numRuns: 2_000 })
  })

  it('come back exactly where many have the same fields', () => {
    const event = fc.record(
      { id: fc.string(), kind: fc.constantFrom('repaid', 'income'), amount: fc.integer(), note: fc.string({ unit: 'binary' }), line: fc.constant('jb') },
      { requiredKeys: ['id', 'kind'] },
    )
    fc.assert(fc.property(fc.array(event, { maxLength: 40 }), records => {
      expect(stored(records)).toEqual(throughJson(records))
    }), { numRuns: 1_000 })
  })

  it('keep fields named like the innards of an object', () => {
    const hostile: unknown = JSON.parse('[{"__proto__":{"polluted":1},"constructor":2,"toString":3},{"id":"a"}]')
    const [first, second] = stored(Array.isArray(hostile) ? hostile : [])
    expect(JSON.stringify(first)).toBe('{"__proto__":{"polluted":1},"constructor":2,"toString":3}')
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype)
    expect(second).toEqual({ id: 'a' })
    expect('polluted' in {}).toBe(false)
  })

  it('take less room than the records', () => {
    const records = Array.from({ length: 1_000 }, (_, index) => ({ id: `e${index}`, kind: 'repaid', date: '2026-01-01', line: 'jb', amount: index }))
    expect(JSON.stringify(toColumns(records)).length).toBeLessThan(JSON.stringify(records).length / 3)
  })
})

describe('a text in chunks', () => {
  const bytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length

  it('is whole again, each chunk within the limit and no character split', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\\', '<', '\n', '额', '𠮷', 'é'), maxLength: 300 }), fc.integer({ min: 8, max: 60 }), (text, limit) => {
      const chunks = splitText(text, limit)
      expect(chunks.join('')).toBe(text)
      for (const chunk of chunks) {
        // Chromium writes < as six bytes; the two quotes around a chunk are no part of the limit.
        expect(bytes(chunk) - 2 + 5 * (chunk.split('<').length - 1)).toBeLessThanOrEqual(limit)
        expect(chunk).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
      }
    }), { numRuns: 2_000 })
  })

  it('is one empty chunk when it is empty', () => {
    expect(splitText('')).toEqual([''])
  })

  it('is told from every other one by its hash', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('what lies in a store', () => {
  const good = { count: 2, columns: [['id', 0, 0, ['a', 'b']], ['line', [1], ['jb'], [0]]], loose: [] }
  const columnsWith = (column: unknown) => ({ ...good, columns: [...good.columns, column] })

  it('is no columns where a place is none: found by the fuzz, which it made throw', () => {
    expect(isColumns(good, 9)).toBe(true)
    for (const place of [{ toString: 1 }, '0', -1, 1.5, 2, null, [0]]) {
      expect(isColumns(columnsWith(['note', [place], 0, ['x']]), 9)).toBe(false)
      expect(isColumns(columnsWith(['note', [0], ['x', 'y'], [place]]), 9)).toBe(false)
    }
  })
})
