import type { RuleCard } from '../ledger-types.ts'

/** Paying late, paying little, not paying. */
export const repaymentCards = {
  'late-payment': {
    about: 'repayment', grade: 'B', for: ['cfpb-line-decreases-2022', 'taiwan-default-2009'], against: ['cfpb-line-decreases-2022', 'our-judgement'],
    uses: { indicators: ['late-here', 'late-elsewhere'] }, tips: ['settle-arrears', 'pay-on-time', 'stay-on-time'],
  },
  'low-payments': {
    about: 'repayment', grade: 'E', for: ['our-judgement', 'taiwan-default-2009'], against: ['taiwan-default-2009'],
    uses: { indicators: ['low-payments'] },
  },
  'collection': {
    about: 'repayment', grade: 'B', for: ['credit-reporting-regulation', 'cfpb-line-decreases-2022'], against: ['our-judgement'],
    uses: { indicators: ['collection'] },
  },
  'broken-agreements': {
    about: 'repayment', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['broken-agreements'] },
  },
  'good-record': {
    about: 'repayment', grade: 'E', for: ['our-judgement', 'taiwan-default-2009'], against: ['cfpb-line-decreases-2022'],
    uses: { protections: ['repaid-on-time', 'low-utilisation', 'loans-settled', 'savings'] }, tips: ['emergency-fund'],
  },
} as const satisfies Record<string, RuleCard>
