import fc from 'fast-check'
import { addDays, type Day } from '../../src/events/day.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { eventKinds } from '../../src/events/kind.ts'
import { lenders, products } from '../../src/events/line.ts'
import { parseBackupItems, noItems } from '../../src/store/backup-items.ts'
import type { Backup } from '../../src/store/join-backups.ts'

export const TODAY: Day = '2026-11-21'
const day = fc.integer({ min: 0, max: 4 }).map((age) => addDays(TODAY, -age))
const text = fc.oneof(fc.constantFrom('', '好', '好，已记下', 'a\n---\nb', '__proto__', '=1+1'), fc.string({ unit: 'binary', maxLength: 4 }))
const id = fc.constantFrom('a', 'b', 'c', '__proto__')
const line = fc.constantFrom('l1', 'l2', 'l3')
const share = fc.constantFrom(0, 0.25, 1)
const cents = fc.nat(3)
const by = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>) => fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 3 }).map((all) => Object.fromEntries(all))
const list = <T>(one: fc.Arbitrary<T>, key: (value: T) => string = (value) => JSON.stringify(value)) => fc.uniqueArray(one, { selector: key, maxLength: 3 })
const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...requiredKeys: (keyof T)[]) => fc.record(model, { requiredKeys })
const idOf = (one: unknown): string => JSON.stringify((one as { id?: unknown }).id)

const recurring = { id, amount: cents, day, rhythm: fc.constantFrom('once', 'monthly') }
const said = some({ p: share, low: share, high: share }, 'p', 'low', 'high')

/** What is kept beside the case, of every kind. */
const items = fc.record({
  settings: some({
    language: fc.constantFrom('auto', 'zh-CN', 'en'), theme: fc.constantFrom('auto', 'dark'), learn: fc.boolean(), wellSupported: fc.boolean(), lastBackup: day,
    checkup: some({ on: fc.boolean(), dayOfMonth: fc.integer({ min: 1, max: 3 }) }), warn: some({ tenths: fc.integer({ min: 1, max: 3 }), inquiries: fc.nat(2) }),
  }),
  progress: by(line, by(id, some({ done: day, answer: text }))),
  reminders: list(some({ id, line, day, about: fc.constantFrom('recheck', 'repay'), amount: fc.constantFrom(1, 2) }, 'id', 'line', 'day', 'about'), idOf),
  checkups: list(
    some({ line, date: day, state: text, top: list(some({ cause: text, share }, 'cause', 'share')), risk90: share, layers: by(id, share) }, 'line', 'date', 'state'),
    ({ line: of, date }) => `${of} ${date}`,
  ),
  casework: fc.record({
    details: by(id, some({ ticket: text, agent: text, promised: day, sent: list(text) })), notes: by(line, text), hidden: by(line, list(text)),
    papers: list(some({ line, paper: text, day, to: fc.option(text) }, 'line', 'paper', 'day', 'to')),
    attachments: list(some({ id, line, name: text, shows: text, place: text, day }, 'id', 'line', 'name', 'day'), idOf),
  }),
  letters: fc.record({
    person: by(id, fc.option(text)), lines: by(line, by(id, text)),
    list: list(some({ line, kind: id, subject: id, slots: by(id, text), requests: list(id) }, 'line', 'kind', 'subject'), ({ line: of, kind, subject }) => `${of} ${kind} ${subject}`),
  }),
  book: fc.record({
    cash: fc.option(cents), owed: by(line, cents), incomes: list(some({ ...recurring, kind: fc.constantFrom('wage', 'support') }, 'id', 'amount', 'day', 'rhythm', 'kind'), idOf),
    payments: list(some({ ...recurring, kind: fc.constantFrom('home', 'food'), line }, 'id', 'amount', 'day', 'rhythm', 'kind'), idOf),
    draws: list(some({ ...recurring, line }, 'id', 'amount', 'day', 'rhythm', 'line'), idOf),
  }),
  ways: fc.record({
    limits: some({ marks: by(id, fc.constantFrom('locked', 'easy')), costs: by(id, cents), money: cents, weeks: fc.nat(3) }),
    planned: list(fc.record({ id, line, move: id, made: day, by: day, look: day, about: fc.constantFrom('risk', 'return'), before: said, after: said }), idOf),
  }),
})

const lines = list(some({ id: line, product: fc.constantFrom(...products), lender: fc.constantFrom(...lenders), name: text, opened: day, limit: cents }, 'id', 'product', 'lender'), idOf)
const events = list(some({ id, kind: fc.constantFrom(...eventKinds), date: day, line, amount: cents, note: text }, 'id', 'kind', 'date'), idOf)

/** A case file, and what is kept beside it, as a file may hold them. */
export const backupValue = fc.record({ lines, events, rest: by(fc.constantFrom('later', 'more'), fc.oneof(text, cents, list(cents))), items })

/** What one device may hold, of every stored kind. Its ids are few, so that two devices have most of them in common. */
export const anyBackup: fc.Arbitrary<Backup> = backupValue.map(({ rest, lines: told, events: happened, items: beside }) => {
  const known = new Set(told.map(({ id: name }) => name))
  const readable = happened.filter(({ line: of }) => of === undefined || known.has(of))
  const parsed = parseCaseFile({ ...rest, format: 'credit-line-checkup', version: 1, lines: told, events: readable }, TODAY)
  // What cannot be read can become readable by a line of the other device; that is no law of merging.
  return { case: { ...parsed, unreadable: [], unreadableLines: [], problems: [] }, items: parseBackupItems(JSON.parse(JSON.stringify(beside))) ?? noItems }
})
