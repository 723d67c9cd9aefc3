import type { RuleCard } from '../ledger-types.ts'

/** Income, work and business. */
export const incomeCards = {
  'income': {
    about: 'income', grade: 'E', for: ['our-judgement', 'personal-loan-measures-2024'], against: ['our-judgement'],
    uses: { indicators: ['income-loss', 'income-fall'] }, tips: ['income-papers'],
  },
  'work-change': {
    about: 'income', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['work-change'] },
  },
  'business': {
    about: 'income', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['business-decline', 'turnover-fall', 'business-conduct'] }, tips: ['orderly-books'],
  },
} as const satisfies Record<string, RuleCard>
