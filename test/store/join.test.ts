import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRecord } from '../../src/events/record.ts'
import { joinBackups, joinable, type Backup } from '../../src/store/join-backups.ts'
import { LONGEST_JOINED_NOTES, LONGEST_NOTES, parseCasework } from '../../src/store/casework.ts'
import { joined, sameForAll, type Choose } from '../../src/store/join.ts'
import { anyBackup, TODAY } from '../support/arbitrary-backup.ts'

const RUNS = { numRuns: 100 }
const join = (one: Backup, other: Backup): Backup => joinBackups(one, other, TODAY)

/** A backup with every list in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inOrder(one))).sort()
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => a < b ? -1 : 1).map(([field, inner]) => [field, inOrder(inner)]))
}
const content = (one: Backup): string => JSON.stringify(inOrder(joinable(one)))

describe('the files of two devices', { timeout: 20_000 }, () => {
  it('give the same in either order', () => {
    fc.assert(fc.property(anyBackup, anyBackup, (a, b) => {
      expect(content(join(a, b))).toBe(content(join(b, a)))
    }), RUNS)
  })

  it('give the same as those of three, whichever two come first', () => {
    fc.assert(fc.property(anyBackup, anyBackup, anyBackup, (a, b, c) => {
      expect(content(join(join(a, b), c))).toBe(content(join(a, join(b, c))))
    }), RUNS)
  })

  it('give nothing more when they are read again', () => {
    fc.assert(fc.property(anyBackup, anyBackup, (a, b) => {
      const both = join(a, b)
      expect(content(join(a, a))).toBe(content(a))
      expect(content(join(both, a))).toBe(content(both))
      expect(content(join(b, both))).toBe(content(both))
    }), RUNS)
  })

  it('lose no entry: each id of either is in what comes of them', () => {
    fc.assert(fc.property(anyBackup, anyBackup, (a, b) => {
      const { case: { events, lines }, items } = join(a, b)
      const ids = (list: readonly Readonly<{ id: string }>[]): string[] => list.map(({ id }) => id).sort()
      for (const one of [a, b]) {
        expect(ids(events)).toEqual(expect.arrayContaining(ids(one.case.events)))
        expect(ids(lines)).toEqual(expect.arrayContaining(ids(one.case.lines)))
        expect(ids(items.reminders)).toEqual(expect.arrayContaining(ids(one.items.reminders)))
        expect(ids(items.book.payments)).toEqual(expect.arrayContaining(ids(one.items.book.payments)))
        expect(Object.keys(items.casework.notes)).toEqual(expect.arrayContaining(Object.keys(one.items.casework.notes)))
      }
    }), RUNS)
  })
})

describe('two values that differ', () => {
  it('are decided by whom the caller asks, once for each place', () => {
    const asked: string[] = []
    const both = joined({ progress: { jb: { step: { answer: 'x' }, same: {} } } }, { progress: { jb: { step: { answer: 'y' }, same: {}, more: {} } } }, ({ place, theirs }) => {
      asked.push(place.join('/'))
      return theirs
    })
    expect([asked, both]).toEqual([['progress/jb/step/answer'], { progress: { jb: { step: { answer: 'y' }, same: {}, more: {} } } }])
  })

  it('both stay where they are notes; one that only goes on replaces what it was', () => {
    const notes = (words: string) => ({ casework: { notes: { jb: words } } })
    expect(joined(notes('b'), notes('a'), sameForAll)).toEqual(notes('a\n---\nb'))
    expect(joined(notes('said'), notes('said, and more'), sameForAll)).toEqual(notes('said, and more'))
  })

  it('are kept whole as notes of two devices that were as long as one can type, and asked about where both are too long', () => {
    const notes = (words: string) => ({ casework: { notes: { jb: words } } })
    const [a, b] = ['a'.repeat(LONGEST_NOTES), 'b'.repeat(LONGEST_NOTES)]
    const both = parseCasework(Reflect.get(Object(joined(notes(a), notes(b), sameForAll)), 'casework'))
    expect(both.notes['jb']).toBe(`${a}\n---\n${b}`)
    const asked: unknown[] = []
    const [most, more] = ['a'.repeat(LONGEST_JOINED_NOTES - 6), 'bb']
    const ask: Choose = ({ ours }) => asked.push(ours) && ours
    expect(joined(notes(most), notes(more.slice(1)), ask)).toEqual(notes(`${most}\n---\nb`))
    expect(asked).toEqual([])
    expect(joined(notes(most), notes(more), ask)).toEqual(notes(most))
    expect(asked).toEqual([most])
  })

  it('named like the innards of an object stay fields', () => {
    const odd = (value: string): unknown => JSON.parse(`{"rest":{"__proto__":{"polluted":"${value}"}}}`)
    expect(JSON.stringify(joined(odd('a'), odd('b'), sameForAll))).toBe(JSON.stringify(odd('b')))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
