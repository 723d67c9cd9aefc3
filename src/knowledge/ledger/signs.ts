import type { RuleCard } from '../ledger-types.ts'

/** What was seen at the restriction or after it, and what holds before anything is told. */
export const signsCards = {
  'said-why': {
    about: 'signs', grade: 'B', for: ['ant-questions-2018', 'civil-code', 'funding-withdrawn-2026'], against: ['ant-questions-2018'],
    uses: { findings: ['wording-use', 'wording-identity', 'wording-arrears', 'wording-migration', 'wording-strategy', 'wording-security', 'wording-system'] },
  },
  'said-little': {
    about: 'signs', grade: 'B', for: ['ant-questions-2018'], against: ['our-judgement'],
    uses: { findings: ['wording-assessment', 'wording-no-limit', 'wording-ineligible'] }, tips: ['ask-reason'],
  },
  'said-abnormal': {
    about: 'signs', grade: 'D', for: ['reported-help'], against: ['reported-help', 'ant-questions-2018'],
    uses: { findings: ['wording-abnormal', 'wording-ended'] },
  },
  'said-mistaken': {
    about: 'signs', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { findings: ['wording-mistaken'] },
  },
  'kind-of-restriction': {
    about: 'signs', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { findings: ['state-cut', 'state-refused', 'state-frozen', 'state-paused', 'state-closed'] },
  },
  'several-lines': {
    about: 'signs', grade: 'E', for: ['our-judgement', 'ant-questions-2018'], against: ['our-judgement'],
    uses: { findings: ['several-lines'] },
  },
  'time-since': {
    about: 'signs', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { findings: ['still-closed', 'came-back'] },
  },
  'cannot-be-seen': {
    about: 'signs', grade: 'B', for: ['ant-questions-2018', 'cfpb-line-decreases-2022'], against: ['our-judgement'],
    uses: { base: ['unknown'] },
  },
  'a-little-of-each': {
    about: 'signs', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: {
      base: [
        'late-here', 'late-elsewhere', 'too-many-applications', 'over-indebted', 'income-weakened', 'borrowing-pattern', 'spending-pattern',
        'restricted-use', 'eligibility', 'identity-outdated', 'security-hold', 'technical-fault', 'sync-delay', 'dormant-or-low-value',
        'product-migration',
      ],
    },
  },
  'own-lines': {
    about: 'signs', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { thresholds: ['level', 'watch', 'alert', 'calendarCap'] },
  },
} as const satisfies Record<string, RuleCard>
