import type { Added, Move } from './move-types.ts'

const once = (kind: Added['kind'], rest: Partial<Added> = {}): Added => ({ kind, each: 'once', ...rest })
const monthly = (kind: Added['kind'], rest: Partial<Added> = {}): Added => ({ kind, each: 'monthly', ...rest })

/** What one may try on the days ahead. What each does to the outlook is the model's to say; efforts are our judgement. */
export const moves = [
  { id: 'settle-arrears', sort: 'step', adds: [], ends: ['late-payment', 'agreement-broken', 'debt-collection'], needs: ['late-payment', 'agreement-broken', 'debt-collection'], effort: 'hours', money: true },
  { id: 'pay-on-time', sort: 'habit', adds: [monthly('repaid', { here: true }), once('late-payment', { none: true })], effort: 'months', money: true },
  { id: 'no-applications', sort: 'habit', adds: [once('credit-inquiry', { none: true })], effort: 'minutes', money: false },
  { id: 'settle-a-loan', sort: 'step', adds: [once('loan-settled')], effort: 'weeks', money: true },
  { id: 'less-debt', sort: 'step', standing: 'open', adds: [once('debt', { times: 0.7 }), once('monthly-due', { times: 0.7 })], needs: ['debt', 'monthly-due'], effort: 'months', money: true },
  { id: 'half-the-limit', sort: 'step', standing: 'open', adds: [once('utilisation', { ratio: 0.5 })], needs: ['utilisation', 'line-emptied'], effort: 'weeks', money: true },
  { id: 'little-of-the-limit', sort: 'step', standing: 'open', adds: [once('utilisation', { ratio: 0.2 })], needs: ['utilisation', 'line-emptied'], effort: 'months', money: true },
  { id: 'identity', sort: 'step', adds: [once('identity-verified')], ends: ['id-expired', 'details-stale'], needs: ['id-expired', 'details-stale', 'identity-check-failed', 'phone-changed', 'device-changed', 'card-changed', 'unusual-login'], effort: 'minutes', money: false },
  { id: 'documents', sort: 'step', adds: [once('documents-submitted')], ends: ['documents-requested'], needs: ['documents-requested', 'income', 'income-drop', 'income-lost', 'turnover'], effort: 'hours', money: false },
  { id: 'ask-for-review', sort: 'step', adds: [once('contacted', { here: true }), once('review-requested', { here: true })], standing: 'restricted', effort: 'hours', money: false },
  { id: 'correct-report', sort: 'step', adds: [once('record-corrected')], needs: ['dispute-filed'], standing: 'restricted', effort: 'weeks', money: false },
  { id: 'save', sort: 'habit', standing: 'open', adds: [once('savings', { times: 1.5 })], needs: ['savings'], effort: 'months', money: true },
  { id: 'spend-less', sort: 'habit', standing: 'open', adds: [once('overspending', { none: true }), once('transaction-burst', { none: true })], needs: ['overspending', 'transaction-burst'], effort: 'months', money: false },
  { id: 'stop-cash-out', sort: 'habit', adds: [once('cash-out', { none: true }), once('restricted-use', { none: true })], needs: ['cash-out', 'restricted-use'], effort: 'minutes', money: false },
  { id: 'books-in-order', sort: 'step', adds: [], ends: ['books-unclear', 'business-violation'], needs: ['books-unclear', 'business-violation'], effort: 'weeks', money: false },
  { id: 'one-application', sort: 'mishap', adds: [once('credit-inquiry', { reason: 'loan' })], effort: 'minutes', money: false },
  { id: 'five-applications', sort: 'mishap', standing: 'open', adds: [once('credit-inquiry', { reason: 'loan', count: 5 })], effort: 'minutes', money: false },
  { id: 'few-days-late', sort: 'mishap', adds: [once('late-payment', { here: true, days: 3 })], effort: 'minutes', money: false },
  { id: 'month-late', sort: 'mishap', standing: 'open', adds: [once('late-payment', { days: 30 })], effort: 'minutes', money: false },
  { id: 'new-loan', sort: 'mishap', adds: [once('loan-opened'), once('credit-inquiry', { reason: 'loan' })], effort: 'minutes', money: false },
  { id: 'limit-used-up', sort: 'mishap', adds: [once('line-emptied', { here: true }), once('utilisation', { ratio: 1 })], standing: 'open', effort: 'minutes', money: false },
  { id: 'income-down-fifth', sort: 'mishap', standing: 'open', adds: [once('income-drop', { ratio: 0.2 })], effort: 'minutes', money: false },
  { id: 'income-down-two-fifths', sort: 'mishap', standing: 'open', adds: [once('income-drop', { ratio: 0.4 })], effort: 'minutes', money: false },
  { id: 'job-lost', sort: 'mishap', standing: 'open', adds: [once('income-lost')], effort: 'minutes', money: false },
  { id: 'turnover-down', sort: 'mishap', standing: 'open', adds: [once('business-down', { ratio: 0.4 })], needs: ['turnover', 'business-down'], effort: 'minutes', money: false },
  { id: 'new-phone-and-number', sort: 'mishap', standing: 'open', adds: [once('phone-changed'), once('device-changed')], effort: 'minutes', money: false },
  { id: 'identity-expires', sort: 'mishap', standing: 'open', adds: [once('id-expired')], effort: 'minutes', money: false },
  { id: 'stand-surety', sort: 'mishap', standing: 'open', adds: [once('guarantee-given')], effort: 'minutes', money: false },
] as const satisfies readonly Move[]

export type MoveId = (typeof moves)[number]['id']
