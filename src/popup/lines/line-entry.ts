import type { Day } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import { lenders, products, type CreditLine } from '../../events/line.ts'
import { isCreditLine, lineProblems } from '../../events/parse-line.ts'
import { isRecord } from '../../events/record.ts'
import { dayWords } from '../../text/day-words.ts'
import type { EntryError } from '../form/read-entry.ts'
import { readAmount } from '../form/read-amount.ts'

/** A line's form just as it was typed. */
export type LineEntry = Pick<CreditLine, 'id' | 'product' | 'lender'> & Readonly<{ name: string; opened: string; limit: string }>
export type LineErrors = Partial<Record<'name' | 'opened' | 'limit', EntryError>>

export function lineEntryOf({ id, product, lender, name, opened, limit }: CreditLine): LineEntry {
  return { id, product, lender, name: name ?? '', opened: opened ?? '', limit: limit === undefined ? '' : String(limit) }
}

/** A kept draft, if it is one of this line. */
export function lineDraft(value: unknown, id: string): LineEntry | null {
  if (!isRecord(value) || value['id'] !== id) return null
  const { name, opened, limit } = value
  const product = products.find((known) => known === value['product'])
  const lender = lenders.find((known) => known === value['lender'])
  if (product === undefined || lender === undefined) return null
  return typeof name === 'string' && typeof opened === 'string' && typeof limit === 'string'
    ? { id, product, lender, name, opened, limit }
    : null
}

/** The line that a form describes, with whatever else was stored about it, or what is wrong with it. */
export function readLine(
  entry: LineEntry,
  before: CreditLine,
  today: Day,
): Readonly<{ line: CreditLine; errors: null } | { line: null; errors: LineErrors }> {
  const { name: _name, opened: _opened, limit: _limit, ...kept } = before
  const errors: LineErrors = {}
  const opened = readDay(entry.opened, today, dayWords)
  const limit = readAmount(entry.limit)
  if (entry.opened.trim() !== '' && opened === null) errors.opened = 'not-a-day'
  if (entry.limit.trim() !== '' && limit === null) errors.limit = 'not-an-amount'
  if (Object.keys(errors).length > 0) return { line: null, errors }
  const line: Record<string, unknown> = {
    ...kept,
    product: entry.product,
    lender: entry.lender,
    ...(entry.name.trim() !== '' && { name: entry.name.trim() }),
    ...(opened !== null && { opened: opened.date }),
    ...(limit !== null && { limit }),
  }
  if (isCreditLine(line, today)) return { line, errors: null }
  return { line: null, errors: Object.fromEntries(lineProblems(line, today).map(({ field, problem }) => [field, problem])) }
}
