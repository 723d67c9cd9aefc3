import { isDay } from '../events/day.ts'
import { MAX_NUMBER, MAX_STRING } from '../events/limits.ts'
import { isRecord } from '../events/record.ts'
import {
  emptyBook, incomeKinds, paymentKinds, rhythms, type Book, type Cents, type Draw, type Income, type Payment, type Recurring,
  type Season,
} from './book.ts'

/** More entries than anyone types in. */
const MOST = 500

function isCents(value: unknown): value is Cents {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_NUMBER
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_STRING
}

function recurringOf(value: Readonly<Record<string, unknown>>): Recurring | null {
  const { amount, day, times } = value
  const rhythm = rhythms.find((each) => each === value['rhythm'])
  if (!isCents(amount) || !isDay(day) || rhythm === undefined) return null
  return { amount, day, rhythm, ...typeof times === 'number' && Number.isInteger(times) && times > 0 && { times } }
}

/** Twelve whole percents, or no season at all. More than ten times the usual is a slip. */
function seasonOf(value: unknown): { season?: Season } {
  const isPercent = (one: unknown): one is number => isCents(one) && one <= 1000
  return Array.isArray(value) && value.length === 12 && value.every(isPercent) ? { season: value } : {}
}

type Read<T> = (entry: Readonly<Record<string, unknown>>, id: string, recurring: Recurring) => T | null

function each<T>(value: unknown, read: Read<T>): readonly T[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MOST).flatMap((entry: unknown) => {
    const recurring = isRecord(entry) ? recurringOf(entry) : null
    if (!isRecord(entry) || recurring === null || !isText(entry['id'])) return []
    const found = read(entry, entry['id'], recurring)
    return found === null ? [] : [found]
  })
}

/** Reads a book from whatever was stored; an entry that is unusable is left out. */
export function parseBook(value: unknown): Book {
  if (!isRecord(value)) return emptyBook
  const { cash, incomes, payments, draws, owed } = value
  const named = (name: unknown) => (isText(name) && name !== '' ? { name } : {})
  return {
    cash: isCents(cash) ? cash : null,
    incomes: each(incomes, (entry, id, recurring): Income | null => {
      const kind = incomeKinds.find((one) => one === entry['kind'])
      return kind === undefined ? null : { ...recurring, id, kind, ...named(entry['name']), ...seasonOf(entry['season']) }
    }),
    payments: each(payments, (entry, id, recurring): Payment | null => {
      const kind = paymentKinds.find((one) => one === entry['kind'])
      const line = entry['line']
      return kind === undefined ? null : { ...recurring, id, kind, ...named(entry['name']), ...isText(line) && { line } }
    }),
    draws: each(draws, (entry, id, recurring): Draw | null => (isText(entry['line']) ? { ...recurring, id, line: entry['line'] } : null)),
    owed: Object.fromEntries(Object.entries(isRecord(owed) ? owed : {}).filter((pair): pair is [string, Cents] => isCents(pair[1]))),
  }
}
