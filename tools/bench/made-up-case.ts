import { addDays, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'

export const LAST_DAY: Day = '2026-11-18'
export const LINE = 'jb'
const YEARS = 5

const recurring = [
  { kind: 'repaid', line: LINE, amount: 800 },
  { kind: 'drawdown', line: LINE, amount: 1200 },
  { kind: 'utilisation', ratio: 0.6 },
  { kind: 'repaid', line: 'hb', amount: 300 },
  { kind: 'credit-inquiry', reason: 'loan', institution: 'a bank' },
  { kind: 'income', amount: 9000 },
  { kind: 'late-payment', line: 'hb', days: 3 },
  { kind: 'debt', amount: 42_000 },
  { kind: 'device-changed', line: LINE },
  { kind: 'monthly-due', amount: 2600 },
] as const satisfies readonly Partial<CreditEvent>[]

/** A case of so many events, spread over five years and ending with a closed line; the same each time. */
export function madeUpCase(count: number): { lines: CreditLine[]; events: CreditEvent[] } {
  const lines: CreditLine[] = [{ id: LINE, product: 'jiebei', lender: 'consumer-finance' }, { id: 'hb', product: 'huabei', lender: 'bank' }]
  const start = addDays(LAST_DAY, -365 * YEARS)
  const events = Array.from({ length: count - 1 }, (_, i): CreditEvent => {
    const what = recurring[(i * 7 + Math.floor(i / 10)) % recurring.length] ?? recurring[0]
    return { id: `e${i}`, date: addDays(start, Math.floor((i * 365 * YEARS) / count)), ...what }
  })
  return { lines, events: [...events, { id: 'closed', kind: 'line-closed', line: LINE, date: LAST_DAY }] }
}
