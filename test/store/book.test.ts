import { beforeEach, describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../src/cash/book.ts'
import { readBook, updateBook } from '../../src/store/book.ts'
import { mergeBook } from '../../src/store/merge-book.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const rent = { id: 'p', kind: 'home', amount: 220_000, day: '2026-12-01', rhythm: 'monthly' } as const
const ours: Book = { ...emptyBook, cash: 100, payments: [rent], draws: [{ id: 'd', line: 'a', amount: 5, day: '2026-12-03', rhythm: 'once' }], owed: { a: 7 } }

test('what was typed is there again', async () => {
  await updateBook(() => ours)
  expect(await readBook()).toEqual(ours)
})

describe('two books', () => {
  test('are one with each thing once, ours where they differ, under the line ids of here', () => {
    const theirs: Book = {
      ...emptyBook, cash: 999, payments: [{ ...rent, id: 'x' }, { ...rent, amount: 1 }], draws: [{ id: 'd', line: 'b', amount: 5, day: '2026-12-03', rhythm: 'once' }],
      owed: { b: 8, c: 9 },
    }
    const both = mergeBook(ours, theirs, new Map([['b', 'a']]))
    expect(both).toMatchObject({ cash: 100, draws: ours.draws, owed: { a: 7, c: 9 } })
    expect(both.payments.map(({ amount }) => amount)).toEqual([220_000, 1])
    expect(new Set(both.payments.map(({ id }) => id)).size).toBe(2)
  })

  test('merged twice are what they were merged once', () => {
    const theirs: Book = { ...emptyBook, payments: [{ ...rent, amount: 3 }], owed: { c: 9 } }
    const once = mergeBook(ours, theirs, new Map())
    expect(mergeBook(once, theirs, new Map())).toEqual(once)
  })
})
