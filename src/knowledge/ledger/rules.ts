import type { RuleCard } from '../ledger-types.ts'

/** Regulation and the economy, by day. */
export const rulesCards = {
  'loan-assistance': {
    about: 'rules', grade: 'B', for: ['loan-assistance-2025', 'funding-withdrawn-2026'], against: ['our-judgement'],
    uses: { policies: ['loan-assistance-announced-2025', 'loan-assistance-2025', 'funding-withdrawn-2025'], base: ['regulation'] },
    tips: ['follow-policy'],
  },
  'cost-ceilings': {
    about: 'rules', grade: 'B', for: ['small-loan-cost-2025', 'cost-guidance-2025', 'small-loan-measures-2024', 'cost-disclosure-2026'], against: ['cost-guidance-2025'],
    uses: { policies: ['small-loan-measures-2024', 'cost-guidance-2025', 'small-loan-cost-2025', 'cost-disclosure-2026'] },
    tips: ['read-cost-sheet'],
  },
  'rules-2020-2022': {
    about: 'rules', grade: 'B',
    for: ['internet-loan-measures-2020', 'online-small-loan-draft-2020', 'huabei-young-users-2020', 'platform-interview-2021', 'data-decoupling-2021'],
    against: ['online-small-loan-draft-2020', 'our-judgement'],
    uses: {
      policies: ['internet-loan-measures-2020', 'online-small-loan-draft-2020', 'huabei-young-users-2020', 'platform-interview-2021', 'data-decoupling-2021'],
    },
  },
  'downturn': {
    about: 'rules', grade: 'B', for: ['cfpb-line-decreases-2022'], against: ['cfpb-line-decreases-2022'],
    uses: { policies: ['downturn-2020'], base: ['market-downturn'] },
  },
  'sleeping-cards': {
    about: 'rules', grade: 'B', for: ['card-dormancy-2022'], against: ['card-dormancy-2022'],
    uses: { policies: ['card-dormancy-2022'] },
  },
  'others-too': {
    about: 'rules', grade: 'E', for: ['our-judgement', 'funding-withdrawn-2026'], against: ['our-judgement'],
    uses: { indicators: ['others-closed', 'policy-noticed'] },
  },
  'shown-only': {
    about: 'rules', grade: 'B', for: ['credit-business-measures-2022', 'market-complaints-2026'], against: ['our-judgement'],
    uses: {
      policies: [
        'credit-business-measures-2022', 'regulator-renamed-2023', 'personal-loan-measures-2024', 'credit-repair-2025', 'agent-warning-2026',
        'market-complaints-2026',
      ],
    },
  },
} as const satisfies Record<string, RuleCard>
