/** Early-warning lights: what the person's events add up to. Ids are for ever. */
export const indicatorIds = [
  'late-here', 'late-elsewhere', 'low-payments', 'collection', 'broken-agreements', 'inquiries', 'new-loans', 'utilisation',
  'debt-to-income', 'monthly-burden', 'guarantees', 'income-loss', 'income-fall', 'work-change', 'business-decline', 'turnover-fall',
  'business-conduct', 'borrowing-burst', 'emptied-line', 'early-repayment', 'overspending', 'misuse', 'short-history', 'score-fall',
  'identity-expired', 'identity-failed', 'details-stale', 'contact-changed', 'device-changed', 'odd-activity', 'documents-open',
  'services-limited', 'idle', 'paid-off-just-before', 'partly-repaid-before', 'app-trouble', 'others-closed', 'policy-noticed',
  'lender-changed', 'upgraded', 'entry-gone', 'restricted-before', 'recalled-before',
] as const
export type IndicatorId = (typeof indicatorIds)[number]

/** Protective factors: what lowers the rate of a cause. */
export const protectionIds = [
  'repaid-on-time', 'identity-verified', 'savings', 'low-utilisation', 'loans-settled', 'documents-submitted', 'record-corrected', 'limit-raised',
] as const
export type ProtectionId = (typeof protectionIds)[number]

/** What was seen at or after a restriction, with a likelihood for each cause. */
export const findingIds = [
  'state-cut', 'state-refused', 'state-frozen', 'state-paused', 'state-closed', 'several-lines', 'several-services',
  'wording-assessment', 'wording-no-limit', 'wording-security', 'wording-arrears', 'wording-system', 'wording-ineligible',
  'wording-migration', 'wording-identity', 'wording-abnormal', 'wording-use', 'wording-strategy', 'wording-ended', 'wording-mistaken', 'still-closed', 'came-back',
] as const
export type FindingId = (typeof findingIds)[number]

/** Dated rules and events of the world, FACTS-graded; they weigh on platform and market causes. */
export const policyIds = [
  'internet-loan-measures-2020', 'downturn-2020', 'online-small-loan-draft-2020', 'huabei-young-users-2020', 'platform-interview-2021',
  'data-decoupling-2021', 'brand-isolation-2021', 'credit-business-measures-2022', 'card-dormancy-2022', 'regulator-renamed-2023',
  'personal-loan-measures-2024', 'small-loan-measures-2024', 'loan-assistance-announced-2025', 'loan-assistance-2025',
  'funding-withdrawn-2025', 'cost-guidance-2025', 'small-loan-cost-2025', 'credit-repair-2025', 'agent-warning-2026',
  'market-complaints-2026', 'marketing-measures-2026', 'cost-disclosure-2026',
] as const
export type PolicyId = (typeof policyIds)[number]

/** Conduct during a restriction that changes the chance of reopening. */
export const conductIds = [
  'paid-on-time', 'arrears-settled', 'identity-fixed', 'documents-sent', 'record-fixed', 'debt-lowered', 'review-asked', 'new-late', 'new-applications',
] as const
export type ConductId = (typeof conductIds)[number]
