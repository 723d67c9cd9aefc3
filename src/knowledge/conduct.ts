import type { CauseId } from './causes.ts'
import type { ConductId } from './ids.ts'
import type { Conduct } from './model-types.ts'
import { count, judged } from './parameter.ts'

const times = (value: number) => judged(value, 'ratio')

/** A pause is an observation period: what happens in it moves the odds that it ends. Good conduct never lowers them. */
export const conduct = [
  {
    id: 'paid-on-time', kinds: ['repaid', 'repaid-early', 'paid-off'], full: count(6),
    odds: {
      'late-here': times(1.8), 'late-elsewhere': times(1.8), 'over-indebted': times(1.5), 'borrowing-pattern': times(1.6),
      'spending-pattern': times(1.5), 'income-weakened': times(1.3), 'model-misjudgement': times(1.4), 'too-many-applications': times(1.2),
    },
  },
  {
    id: 'arrears-settled', kinds: ['late-payment'], ended: true, full: count(1),
    odds: { 'late-here': times(1.5), 'late-elsewhere': times(1.5), 'over-indebted': times(1.5) },
  },
  { id: 'identity-fixed', kinds: ['identity-verified'], full: count(1), odds: { 'identity-outdated': times(2.5), 'security-hold': times(1.8) } },
  {
    id: 'documents-sent', kinds: ['documents-submitted'], full: count(1),
    odds: { 'identity-outdated': times(1.8), 'security-hold': times(1.5), 'model-misjudgement': times(1.6), 'income-weakened': times(1.3), 'restricted-use': times(1.3) },
  },
  { id: 'record-fixed', kinds: ['record-corrected', 'dispute-filed'], full: count(2), odds: { 'late-elsewhere': times(1.6), 'too-many-applications': times(1.3), 'model-misjudgement': times(1.3) } },
  { id: 'debt-lowered', kinds: ['loan-settled', 'repaid-early'], full: count(3), odds: { 'over-indebted': times(1.5), 'too-many-applications': times(1.2) } },
  {
    id: 'review-asked',
    kinds: ['contacted', 'complaint-filed', 'review-requested', 'explanation-requested', 'regulator-complaint', 'mediation-filed', 'lawsuit-filed'],
    full: count(2), odds: { 'model-misjudgement': times(1.4), 'security-hold': times(1.3), 'technical-fault': times(1.2), 'sync-delay': times(1.2) },
  },
  { id: 'new-late', kinds: ['late-payment', 'debt-collection'], full: count(1), odds: { 'late-here': times(0.4), 'late-elsewhere': times(0.4), 'over-indebted': times(0.5), 'model-misjudgement': times(0.6), 'unknown': times(0.7) } },
  { id: 'new-applications', kinds: ['credit-inquiry'], reasons: ['loan', 'card', 'guarantee'], full: count(4), odds: { 'too-many-applications': times(0.5), 'over-indebted': times(0.8), 'unknown': times(0.9) } },
] as const satisfies readonly Conduct<CauseId, ConductId>[]
