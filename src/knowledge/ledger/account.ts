import type { RuleCard } from '../ledger-types.ts'

/** Identity, details and security. */
export const accountCards = {
  'identity': {
    about: 'account', grade: 'B', for: ['ant-questions-2018', 'reported-help'], against: ['ant-questions-2018'],
    uses: { indicators: ['identity-expired', 'identity-failed', 'details-stale'] }, tips: ['update-identity', 'complete-details'],
  },
  'device': {
    about: 'account', grade: 'B', for: ['ant-questions-2018', 'reported-help'], against: ['ant-questions-2018'],
    uses: { indicators: ['contact-changed', 'device-changed', 'odd-activity'] }, tips: ['usual-device', 'secure-account'],
  },
  'services-limited': {
    about: 'account', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { indicators: ['services-limited'], findings: ['several-services'] },
  },
  'papers-open': {
    about: 'account', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['documents-open'] }, tips: ['send-papers'],
  },
  'verified-identity': {
    about: 'account', grade: 'E', for: ['our-judgement', 'ant-questions-2018'], against: ['our-judgement'],
    uses: { protections: ['identity-verified', 'documents-submitted'] },
  },
  'record-corrected': {
    about: 'account', grade: 'E', for: ['our-judgement', 'credit-reporting-regulation'], against: ['credit-reporting-regulation'],
    uses: { protections: ['record-corrected'] }, tips: ['correct-errors'],
  },
} as const satisfies Record<string, RuleCard>
