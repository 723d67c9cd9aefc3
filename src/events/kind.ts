/** What a line's platform did; each belongs to one line. */
export const platformKinds = [
  'line-opened', 'limit-raised', 'limit-cut', 'draw-refused', 'line-frozen', 'line-paused', 'line-closed', 'line-reopened',
  'services-limited', 'early-recall', 'lender-changed', 'product-upgraded', 'entry-gone', 'notice',
] as const

export const repaymentKinds = [
  'repaid', 'repaid-early', 'repaid-partly', 'paid-off', 'late-payment', 'extended', 'agreement-broken',
] as const

export const borrowingKinds = [
  'drawdown', 'line-emptied', 'loan-opened', 'loan-settled', 'credit-inquiry', 'guarantee-given', 'cash-out', 'restricted-use',
  'debt-collection',
] as const

export const readingKinds = [
  'income', 'debt', 'monthly-due', 'savings', 'utilisation', 'score', 'turnover', 'overspending',
] as const

export const workKinds = [
  'income-lost', 'income-drop', 'job-changed', 'social-insurance-stopped', 'business-down', 'business-violation', 'books-unclear',
] as const

export const accountKinds = [
  'id-expired', 'details-stale', 'phone-changed', 'device-changed', 'card-changed', 'identity-check-failed', 'identity-verified',
  'documents-requested', 'documents-submitted', 'unusual-login', 'transaction-burst', 'idle',
] as const

export const aroundKinds = ['app-fault', 'app-updated', 'others-closed', 'policy-noticed'] as const

export const contactKinds = [
  'contacted', 'reply-received', 'complaint-filed', 'review-requested', 'explanation-requested', 'dispute-filed',
  'record-corrected', 'regulator-complaint', 'mediation-filed', 'lawsuit-filed',
] as const

/** The groups in the order in which a person meets them. */
export const kindGroups = {
  platform: platformKinds,
  repayment: repaymentKinds,
  borrowing: borrowingKinds,
  reading: readingKinds,
  work: workKinds,
  account: accountKinds,
  around: aroundKinds,
  contact: contactKinds,
} as const

export type KindGroup = keyof typeof kindGroups

/** Every kind of event; ids are for ever, stored events name them. */
export const eventKinds = [
  ...platformKinds, ...repaymentKinds, ...borrowingKinds, ...readingKinds, ...workKinds, ...accountKinds, ...aroundKinds,
  ...contactKinds,
] as const

export type EventKind = (typeof eventKinds)[number]
