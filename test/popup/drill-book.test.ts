import { describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../src/cash/book.ts'
import type { Day } from '../../src/events/day.ts'
import { withEntry, withoutEntry } from '../../src/popup/drill/entries.ts'
import { scenarioOf, supposedAtFirst } from '../../src/popup/drill/supposed.ts'
import { withDue } from '../../src/popup/drill/with-due.ts'

const TODAY: Day = '2027-02-10'
const filled = { kind: 'home', line: '', name: ' ', recurring: { amount: 100, day: '2027-03-31' as Day, rhythm: 'monthly' as const } }

describe('the entries of a book', () => {
  const book: Book = { ...emptyBook, payments: [{ id: 'rent', kind: 'home', amount: 100, day: '2026-12-31', rhythm: 'monthly' }] }
  const [rent] = book.payments

  test('one that is changed keeps its first day where the next one stayed: the 31st does not become the 28th', () => {
    const same = { ...filled, recurring: { ...filled.recurring, amount: 200, day: '2027-02-28' as Day } }
    expect(withEntry(book, 'payments', same, rent ?? null, TODAY).payments).toMatchObject([{ id: 'rent', amount: 200, day: '2026-12-31' }])
    const moved = { ...filled, recurring: { ...filled.recurring, day: '2027-03-05' as Day } }
    expect(withEntry(book, 'payments', moved, rent ?? null, TODAY).payments).toMatchObject([{ id: 'rent', day: '2027-03-05' }])
  })

  test('a new one is added to its list, and any can be taken away', () => {
    const more = withEntry(book, 'draws', { ...filled, line: 'a' }, null, TODAY)
    expect([more.payments.length, more.draws.length]).toEqual([1, 1])
    expect(withoutEntry(more, 'rent').payments).toEqual([])
  })
})

describe('due days among the reminders', () => {
  const reminder = { id: 'r', line: 'a', day: '2027-02-20' as Day, about: 'repay' as const, amount: 1200.5 }
  test('count once, with their amount in cents', () => {
    expect(withDue(emptyBook, [reminder]).payments).toMatchObject([{ kind: 'credit', line: 'a', amount: 120_050, rhythm: 'once' }])
  })
  test('but not where the book has that repayment, nor without an amount', () => {
    const known: Book = { ...emptyBook, payments: [{ id: 'p', kind: 'credit', line: 'a', amount: 1, day: '2027-01-20', rhythm: 'monthly' }] }
    const { amount: _amount, ...unknown } = reminder
    expect([withDue(known, [reminder]), withDue(emptyBook, [unknown])]).toEqual([known, emptyBook])
  })
})

test('a line that is called in is shut as well', () => {
  expect(scenarioOf({ ...supposedAtFirst('a'), shut: [], recalled: ['b'] }, TODAY)).toMatchObject({ shut: ['b'], recalled: ['b'], recallOn: '2027-02-17' })
})
