import type { RuleCard } from '../ledger-types.ts'

/** Whether and when a line comes back, and what helps in between. */
export const returnCards = {
  'back-quickly': {
    about: 'return', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { returns: ['technical-fault', 'sync-delay', 'identity-outdated', 'security-hold'] },
  },
  'back-slowly': {
    about: 'return', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['ant-questions-2018', 'reported-help'],
    uses: {
      returns: [
        'late-here', 'late-elsewhere', 'too-many-applications', 'over-indebted', 'income-weakened', 'borrowing-pattern', 'spending-pattern',
        'restricted-use', 'eligibility',
      ],
    },
  },
  'back-with-the-world': {
    about: 'return', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['ant-questions-2018'],
    uses: {
      returns: ['model-misjudgement', 'dormant-or-low-value', 'platform-strategy', 'product-migration', 'regulation', 'market-downturn', 'unknown'],
    },
    tips: ['wait-until'],
  },
  'stop-waiting': {
    about: 'return', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { thresholds: ['waiting'] },
  },
  'paying-in-the-pause': {
    about: 'return', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { conduct: ['paid-on-time', 'arrears-settled', 'debt-lowered'] },
  },
  'mending-in-the-pause': {
    about: 'return', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { conduct: ['identity-fixed', 'documents-sent', 'record-fixed'] },
  },
  'asking-for-review': {
    about: 'return', grade: 'E', for: ['our-judgement', 'pipl'], against: ['reported-help', 'pipl'],
    uses: { conduct: ['review-asked'] }, tips: ['complain-in-order'],
  },
  'harm-in-the-pause': {
    about: 'return', grade: 'E', for: ['our-judgement', 'fico-inquiries'], against: ['our-judgement'],
    uses: { conduct: ['new-late', 'new-applications'] },
  },
} as const satisfies Record<string, RuleCard>
