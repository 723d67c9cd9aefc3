import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'

/** One card account: six months of status, bills and payments, latest first, and whether the next month was a default. */
export type Account = Readonly<{
  limit: number
  status: readonly number[]
  bills: readonly number[]
  paid: readonly number[]
  defaulted: boolean
}>

/** Which facts of an account are told; all of them unless a mapping leaves one out. */
export type Mapping = Readonly<{ endsOfLateness?: false; use?: false; lowPayments?: false; spending?: false; limit?: false; cleanMonths?: true }>

/** The day of the snapshot. */
export const SNAPSHOT: Day = '2005-09-30'

/** The last day of each month of the data, latest first, and the day on which its bill was due. */
const ENDS: readonly Day[] = [SNAPSHOT, '2005-08-31', '2005-07-31', '2005-06-30', '2005-05-31', '2005-04-30']
const DUE: readonly Day[] = ['2005-09-15', '2005-08-15', '2005-07-15', '2005-06-15', '2005-05-15', '2005-04-15']

const COLUMNS = 24

/** Reads the accounts of the data set (CSV, gzipped or not). Throws where it is another file. */
export function readAccounts(path: string): Account[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head = '', ...rows] = text.trim().split('\n')
  if (!head.startsWith('LIMIT_BAL,SEX,') || head.split(',').length !== COLUMNS) throw new Error(`${path} is not the card data: its first line names other columns`)
  return rows.map((row, index) => {
    const values = row.split(',').map(Number)
    const [limit] = values
    if (limit === undefined || values.length !== COLUMNS || values.some(Number.isNaN)) throw new Error(`${path}: row ${index + 2} is not ${COLUMNS} numbers`)
    return { limit, status: values.slice(5, 11), bills: values.slice(11, 17), paid: values.slice(17, 23), defaulted: values[23] === 1 }
  })
}

const LOW_PAYMENT = 0.1
const LEAST_BILL = 1000
const LARGE_DRAW = 0.3
const WHOLE_LIMIT = 0.8

/** An account as a person would tell it: dated events of one card, nothing about age, sex, schooling or marriage. */
export function caseOf(account: Account, mapping: Mapping = {}): CaseFile {
  const events: CreditEvent[] = []
  const add = (event: Omit<CreditEvent, 'id' | 'line'>): void => void events.push({ id: `e${events.length}`, line: 'card', ...event })
  for (const [month, end] of ENDS.entries()) tellMonth(account, month, end, mapping, add)
  const limit = mapping.limit === false ? {} : { limit: account.limit }
  return { lines: [{ id: 'card', product: 'credit-card', lender: 'bank', ...limit }], events }
}

function tellMonth({ limit, status, bills, paid }: Account, month: number, end: Day, mapping: Mapping, add: (event: Omit<CreditEvent, 'id' | 'line'>) => void): void {
  const [late = 0, bill = 0, before = 0, payment = 0] = [status[month], bills[month], bills[month + 1], paid[month]]
  if (late > 0) {
    const ended = month > 0 && mapping.endsOfLateness !== false ? { until: end } : {}
    add({ kind: 'late-payment', date: DUE[month] ?? end, days: Math.min(3, late) * 30, ...ended })
  } else if (mapping.cleanMonths === true && bill > 0) add({ kind: 'repaid', date: end })
  if (mapping.use !== false) add({ kind: 'utilisation', date: end, ratio: Math.max(0, Math.min(1, bill / limit)) })
  if (month === ENDS.length - 1) return
  if (mapping.lowPayments !== false && before >= LEAST_BILL && payment < LOW_PAYMENT * before) add({ kind: 'extended', date: end })
  const drawn = (bill - before + payment) / limit
  if (mapping.spending !== false && drawn > LARGE_DRAW) add({ kind: drawn > WHOLE_LIMIT ? 'line-emptied' : 'drawdown', date: end, amount: Math.round(drawn * limit) })
}
