import { lenders } from '../events/line.ts'
import type { Ground } from './letter-types.ts'
import type { SourceId } from './sources.ts'

type Facts = Pick<Ground<SourceId>, 'source' | 'basis' | 'grade' | 'articles' | 'from' | 'until' | 'lenders'>

/** Whom the complaint measures of the financial regulator bind. */
const regulated = ['bank', 'consumer-finance', 'trust'] as const

const measures = { source: 'complaint-measures-2020', basis: 'regulator', from: '2020-03-01', until: null } as const
const pipl = { source: 'pipl', basis: 'law', grade: 'A', from: '2021-11-01', until: null, lenders } as const
const reporting = { source: 'credit-reporting-regulation', basis: 'law', grade: 'A', from: '2013-03-15', until: null, lenders } as const
const civil = { source: 'civil-code', basis: 'law', grade: 'A', from: '2021-01-01', until: null, lenders } as const
// The text of its articles was read; the day from which it is in force only decides from when it may be cited, and is not shown.
const consumer = { source: 'consumer-rights-law', basis: 'law', grade: 'A', from: '2014-03-15', until: null, lenders } as const
const ofRegulator = { basis: 'regulator', grade: 'B', articles: [], until: null } as const

/**
 * What a text may rest on, by day and by lender. Only articles whose text was read, and rules that a credible page states; what is in
 * force no more falls out by itself.
 */
export const grounds = {
  'complaint-days': { ...measures, grade: 'B', articles: [], lenders: regulated },
  'complaint-partners': { ...measures, grade: 'A', articles: [10], lenders: regulated },
  'complaint-review': { ...measures, grade: 'B', articles: [], lenders: ['bank'] },
  'recipients': { ...pipl, articles: [23] },
  'explain': { ...pipl, articles: [24, 73] },
  'limit': { ...pipl, articles: [44] },
  'copy': { ...pipl, articles: [45] },
  'correct': { ...pipl, articles: [46] },
  'delete': { ...pipl, articles: [47] },
  'rules': { ...pipl, articles: [48] },
  'reasons': { ...pipl, articles: [50] },
  'data-authority': { ...pipl, articles: [65] },
  'prompt-data': {
    source: 'network-data-regulation', basis: 'law', grade: 'A', articles: [23], from: '2025-01-01', until: null, lenders,
  },
  'adverse-notice': { ...reporting, articles: [15] },
  'five-years': { ...reporting, articles: [16] },
  'query-consent': { ...reporting, articles: [18] },
  'dispute': { ...reporting, articles: [25] },
  'report-complaint': { ...reporting, articles: [26] },
  'creditworthiness': { ...civil, articles: [1029] },
  'standard-terms': { ...civil, articles: [496] },
  'good-faith': { ...civil, articles: [509] },
  'right-to-know': { ...consumer, articles: [8] },
  'financial-information': { ...consumer, articles: [28] },
  'routes': { ...consumer, articles: [39] },
  'market-days': { ...consumer, articles: [46] },
  'cost-table': { ...ofRegulator, source: 'cost-disclosure-2026', from: '2026-08-01', lenders: [...regulated, 'small-loan'] },
  'remit': { ...ofRegulator, source: 'regulator-division-2024', from: '2024-06-28', lenders: regulated },
  'remit-central-bank': { ...ofRegulator, source: 'regulator-division-2024', from: '2024-06-28', lenders },
  'small-loan-remit': { ...ofRegulator, source: 'small-loan-measures-2024', from: '2024-12-31', lenders: ['small-loan'] },
  'market-complaints': { ...ofRegulator, source: 'market-complaints-2026', from: '2026-04-15', lenders },
  // Known to the month; from its end on it surely stood.
  'mediation': { ...ofRegulator, source: 'mediation-opinion-2025', from: '2025-05-31', lenders },
  // Who had not repaid by the last day of March 2026 does not come under it.
  'one-off-repair': {
    source: 'credit-repair-2025', basis: 'regulator', grade: 'B', articles: [], from: '2025-12-22', until: '2026-03-31', lenders,
  },
} as const satisfies Record<string, Facts>

export type GroundId = keyof typeof grounds

/** Whether a string names one of our grounds. */
export function isGroundId(id: string): id is GroundId {
  return Object.hasOwn(grounds, id)
}
