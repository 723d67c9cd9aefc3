import type { RuleCard } from '../ledger-types.ts'

/** What the platform does by itself, and what a line has behind it. */
export const platformCards = {
  'just-paid-off': {
    about: 'platform', grade: 'E', for: ['our-judgement', 'ant-questions-2018', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['paid-off-just-before', 'partly-repaid-before'] }, tips: ['wait-a-day', 'keep-payoff-proof'],
  },
  'app-trouble': {
    about: 'platform', grade: 'E', for: ['our-judgement', 'ant-questions-2018'], against: ['our-judgement'],
    uses: { indicators: ['app-trouble'] },
  },
  'dormancy': {
    about: 'platform', grade: 'C', for: ['card-dormancy-2022', 'reported-help'], against: ['card-dormancy-2022', 'ant-questions-2018'],
    uses: { indicators: ['idle'] }, tips: ['use-normally', 'let-it-go'],
  },
  'migration': {
    about: 'platform', grade: 'B', for: ['brand-isolation-2021', 'marketing-measures-2026'], against: ['our-judgement'],
    uses: { indicators: ['lender-changed', 'entry-gone'], policies: ['brand-isolation-2021', 'marketing-measures-2026'] },
    tips: ['find-new-entry', 'know-the-contract'],
  },
  'upgraded': {
    about: 'platform', grade: 'B', for: ['ant-questions-2018', 'reported-help'], against: ['ant-questions-2018'],
    uses: { indicators: ['upgraded'] },
  },
  'restricted-before': {
    about: 'platform', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { indicators: ['restricted-before', 'recalled-before'] },
  },
  'limit-raised': {
    about: 'platform', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { protections: ['limit-raised'] },
  },
  'no-fault': {
    about: 'platform', grade: 'B', for: ['cfpb-line-decreases-2022', 'ant-questions-2018'], against: ['cfpb-line-decreases-2022'],
    uses: { base: ['platform-strategy'] }, tips: ['often-no-fault'],
  },
  'misjudged': {
    about: 'platform', grade: 'E', for: ['our-judgement', 'pipl'], against: ['our-judgement'],
    uses: { base: ['model-misjudgement'] }, tips: ['ask-human-review'],
  },
} as const satisfies Record<string, RuleCard>
