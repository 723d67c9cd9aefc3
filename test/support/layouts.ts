import type { Day } from '../../src/events/day.ts'
import layout1 from '../store/stored/layout-1.json' with { type: 'json' }
import layout2 from '../store/stored/layout-2.json' with { type: 'json' }
import layout3 from '../store/stored/layout-3.json' with { type: 'json' }
import layout4 from '../store/stored/layout-4.json' with { type: 'json' }
import layout5 from '../store/stored/layout-5.json' with { type: 'json' }

/** Everything that an extension of that layout left behind in both stores, written by its own code. */
export type Layout = Readonly<{ stored: Readonly<Record<string, unknown>>; copied: Readonly<Record<string, unknown>> }>

/** Every layout that was ever released, oldest first, and what came with it. */
export const layouts: readonly (readonly [what: string, left: Layout])[] = [
  ['1, the first', layout1],
  ['2, which notes that all was readable', layout2],
  ['3, with the range of a check-up', layout3],
  ['4, with repayments among the reminders', layout4],
  ['5, with casework, texts and the book', layout5],
]

/** The day on which the cases of the layouts are looked at. */
export const LOOKED_AT: Day = '2026-11-22'

/** What was entered in each of them. */
export const entered = {
  lines: [
    { id: 'jb', product: 'jiebei', lender: 'consumer-finance', name: '我的借呗' },
    { id: 'hb', product: 'huabei', lender: 'bank', opened: '2021-03-01' },
  ],
  events: [
    { id: 'a', kind: 'late-payment', line: 'hb', date: '2026-02-10', days: 3 },
    { id: 'b', kind: 'utilisation', line: 'jb', date: '2026-07-01', ratio: 0.9 },
    { id: 'c', kind: 'credit-inquiry', date: '2026-09-20', reason: 'loan', institution: 'a bank' },
    { id: 'd', kind: 'paid-off', line: 'jb', date: '2026-11-17', amount: 12000 },
    { id: 'e', kind: 'line-closed', line: 'jb', date: '2026-11-18', wording: '经综合评估暂未通过' },
    { id: 'f', kind: 'contacted', line: 'jb', date: '2026-11-19', institution: '客服' },
  ],
}

/** What some of them hold besides: an event of a kind that nobody knows yet. */
export const unknownKind = { id: 'g', kind: 'of-a-later-time', date: '2026-11-20', more: [1, { deep: true }] }
