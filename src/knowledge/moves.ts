import type { Added, Move } from './move-types.ts'

const once = (kind: Added['kind'], rest: Partial<Added> = {}): Added => ({ kind, each: 'once', ...rest })
const monthly = (kind: Added['kind'], rest: Partial<Added> = {}): Added => ({ kind, each: 'monthly', ...rest })

/** What one may try on the days ahead. What each does to the outlook is the model's to say; efforts are our judgement. */
export const moves = [
  { id: 'settle-arrears', sort: 'step', adds: [], ends: ['late-payment', 'agreement-broken', 'debt-collection'], needs: ['late-payment', 'agreement-broken', 'debt-collection'], effort: 'hours', weeks: 0, cost: 'arrears', record: true },
  { id: 'pay-on-time', sort: 'habit', adds: [monthly('repaid', { here: true }), once('late-payment', { none: true })], effort: 'months', weeks: 0, cost: 'owed', record: true },
  { id: 'no-applications', sort: 'habit', adds: [once('credit-inquiry', { none: true })], effort: 'minutes', weeks: 0, record: true },
  { id: 'settle-a-loan', sort: 'step', adds: [once('loan-settled')], effort: 'weeks', weeks: 4, cost: 'unknown', record: true },
  { id: 'less-debt', sort: 'step', adds: [once('debt', { times: 0.7 }), once('monthly-due', { times: 0.7 })], needs: ['debt', 'monthly-due'], effort: 'months', weeks: 13, cost: 'debt', record: true },
  { id: 'half-the-limit', sort: 'step', adds: [once('utilisation', { ratio: 0.5 })], needs: ['utilisation', 'line-emptied'], effort: 'weeks', weeks: 4, cost: 'limit', record: true },
  { id: 'little-of-the-limit', sort: 'step', adds: [once('utilisation', { ratio: 0.2 })], needs: ['utilisation', 'line-emptied'], effort: 'months', weeks: 13, cost: 'limit', record: true },
  { id: 'identity', sort: 'step', adds: [once('identity-verified')], ends: ['id-expired', 'details-stale'], needs: ['id-expired', 'details-stale', 'identity-check-failed', 'phone-changed', 'device-changed', 'card-changed', 'unusual-login'], effort: 'minutes', weeks: 0 },
  { id: 'documents', sort: 'step', adds: [once('documents-submitted')], ends: ['documents-requested'], needs: ['documents-requested', 'income', 'income-drop', 'income-lost', 'turnover'], effort: 'hours', weeks: 0 },
  { id: 'ask-for-review', sort: 'step', adds: [once('contacted', { here: true }), once('review-requested', { here: true })], standing: 'restricted', effort: 'hours', weeks: 0 },
  { id: 'correct-report', sort: 'step', adds: [once('record-corrected')], needs: ['dispute-filed'], effort: 'weeks', weeks: 4, record: true },
  { id: 'save', sort: 'habit', adds: [once('savings', { times: 1.5 })], needs: ['savings'], effort: 'months', weeks: 0, cost: 'savings' },
  { id: 'spend-less', sort: 'habit', adds: [once('overspending', { none: true }), once('transaction-burst', { none: true })], needs: ['overspending', 'transaction-burst'], effort: 'months', weeks: 0 },
  { id: 'stop-cash-out', sort: 'habit', adds: [once('cash-out', { none: true }), once('restricted-use', { none: true })], needs: ['cash-out', 'restricted-use'], effort: 'minutes', weeks: 0 },
  { id: 'books-in-order', sort: 'step', adds: [], ends: ['books-unclear', 'business-violation'], needs: ['books-unclear', 'business-violation'], effort: 'weeks', weeks: 4 },
  { id: 'one-application', sort: 'mishap', adds: [once('credit-inquiry', { reason: 'loan' })], effort: 'minutes', weeks: 0 },
  { id: 'five-applications', sort: 'mishap', adds: [once('credit-inquiry', { reason: 'loan', count: 5 })], effort: 'minutes', weeks: 0 },
  { id: 'few-days-late', sort: 'mishap', adds: [once('late-payment', { here: true, days: 3 })], effort: 'minutes', weeks: 0 },
  { id: 'month-late', sort: 'mishap', adds: [once('late-payment', { days: 30 })], effort: 'minutes', weeks: 0 },
  { id: 'new-loan', sort: 'mishap', adds: [once('loan-opened'), once('credit-inquiry', { reason: 'loan' })], effort: 'minutes', weeks: 0 },
  { id: 'limit-used-up', sort: 'mishap', adds: [once('line-emptied', { here: true }), once('utilisation', { ratio: 1 })], standing: 'open', effort: 'minutes', weeks: 0 },
  { id: 'income-down-fifth', sort: 'mishap', adds: [once('income-drop', { ratio: 0.2 })], effort: 'minutes', weeks: 0 },
  { id: 'income-down-two-fifths', sort: 'mishap', adds: [once('income-drop', { ratio: 0.4 })], effort: 'minutes', weeks: 0 },
  { id: 'job-lost', sort: 'mishap', adds: [once('income-lost')], effort: 'minutes', weeks: 0 },
  { id: 'turnover-down', sort: 'mishap', adds: [once('business-down', { ratio: 0.4 })], needs: ['turnover', 'business-down'], effort: 'minutes', weeks: 0 },
  { id: 'new-phone-and-number', sort: 'mishap', adds: [once('phone-changed'), once('device-changed')], effort: 'minutes', weeks: 0 },
  { id: 'identity-expires', sort: 'mishap', adds: [once('id-expired')], effort: 'minutes', weeks: 0 },
  { id: 'stand-surety', sort: 'mishap', adds: [once('guarantee-given')], effort: 'minutes', weeks: 0 },
] as const satisfies readonly Move[]

export type MoveId = (typeof moves)[number]['id']
