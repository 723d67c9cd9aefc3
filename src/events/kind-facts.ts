import type { EventKind, KindGroup } from './kind.ts'

/** The optional fields that a form may ask for; `line` is asked apart. */
export const fieldNames = [
  'until', 'amount', 'days', 'count', 'ratio', 'value', 'reason', 'wording', 'institution', 'note', 'sure',
] as const
export type FieldName = (typeof fieldNames)[number]

/**
 * What holds for every event of a kind. `line`: whether it belongs to a line (without one, where it may have one, it is about
 * other lenders). `state`: it lasts, and `until` is the day on which it ended. `reading`: a measured value, of which the latest counts.
 * `fields`: what makes sense to ask, in the order of a form; other fields are kept but ask nothing.
 */
export type KindFact = Readonly<{
  group: KindGroup
  line: 'required' | 'optional' | 'never'
  state: boolean
  reading: boolean
  fields: readonly FieldName[]
}>

const always = ['sure', 'note'] as const

function fact(group: KindGroup, line: KindFact['line'], ...fields: readonly FieldName[]): KindFact {
  return { group, line, state: fields.includes('until'), reading: group === 'reading', fields: [...fields, ...always] }
}

const platform = (...fields: readonly FieldName[]): KindFact => fact('platform', 'required', ...fields)
const repayment = (...fields: readonly FieldName[]): KindFact => fact('repayment', 'optional', ...fields)
const borrowing = (...fields: readonly FieldName[]): KindFact => fact('borrowing', 'optional', ...fields)
const reading = (...fields: readonly FieldName[]): KindFact => fact('reading', 'never', ...fields)
const work = (...fields: readonly FieldName[]): KindFact => fact('work', 'never', ...fields)
const account = (...fields: readonly FieldName[]): KindFact => fact('account', 'optional', ...fields)
const around = (...fields: readonly FieldName[]): KindFact => fact('around', 'optional', ...fields)
const contact = (...fields: readonly FieldName[]): KindFact => fact('contact', 'optional', ...fields)

export const kindFacts: Readonly<Record<EventKind, KindFact>> = {
  'line-opened': platform('amount'),
  'limit-raised': platform('amount'),
  'limit-cut': platform('amount', 'until', 'wording'),
  'draw-refused': platform('amount', 'until', 'wording', 'count'),
  'line-frozen': platform('until', 'wording'),
  'line-paused': platform('until', 'wording'),
  'line-closed': platform('until', 'wording', 'reason'),
  'line-reopened': platform('amount'),
  'services-limited': platform('until', 'wording'),
  'early-recall': platform('amount', 'wording'),
  'lender-changed': platform('institution'),
  'product-upgraded': platform('wording'),
  'entry-gone': platform('until'),
  notice: platform('wording'),

  repaid: repayment('amount', 'count', 'institution'),
  'repaid-early': repayment('amount', 'institution'),
  'repaid-partly': repayment('amount', 'institution'),
  'paid-off': repayment('amount', 'institution'),
  'late-payment': repayment('days', 'until', 'amount', 'count', 'institution'),
  extended: repayment('amount', 'count', 'institution'),
  'agreement-broken': repayment('until', 'amount', 'institution'),

  drawdown: borrowing('amount', 'count', 'institution'),
  'line-emptied': borrowing('amount', 'institution'),
  'loan-opened': borrowing('amount', 'count', 'institution'),
  'loan-settled': borrowing('amount', 'count', 'institution'),
  'credit-inquiry': borrowing('reason', 'count', 'institution'),
  'guarantee-given': borrowing('amount', 'until', 'institution'),
  'cash-out': borrowing('amount', 'count', 'institution'),
  'restricted-use': borrowing('amount', 'wording'),
  'debt-collection': borrowing('until', 'amount', 'institution'),

  income: reading('amount'),
  debt: reading('amount'),
  'monthly-due': reading('amount'),
  savings: reading('amount'),
  utilisation: fact('reading', 'optional', 'ratio'),
  score: reading('value'),
  turnover: reading('amount'),
  overspending: reading('amount', 'count'),

  'income-lost': work('until'),
  'income-drop': work('ratio', 'until'),
  'job-changed': work(),
  'social-insurance-stopped': work('until'),
  'business-down': work('ratio', 'until'),
  'business-violation': work('until', 'count'),
  'books-unclear': work('until'),

  'id-expired': account('until'),
  'details-stale': account('until'),
  'phone-changed': account(),
  'device-changed': account('count'),
  'card-changed': account(),
  'identity-check-failed': account('until', 'count'),
  'identity-verified': account(),
  'documents-requested': account('until', 'wording'),
  'documents-submitted': account(),
  'unusual-login': account('count'),
  'transaction-burst': account('until', 'amount', 'count'),
  idle: account('until'),

  'app-fault': around('until', 'wording'),
  'app-updated': around(),
  'others-closed': around('wording'),
  'policy-noticed': around('wording'),

  contacted: contact('institution', 'wording'),
  'reply-received': contact('wording', 'institution'),
  'complaint-filed': contact('institution'),
  'review-requested': contact('institution'),
  'explanation-requested': contact('institution'),
  'dispute-filed': contact('institution'),
  'record-corrected': contact('institution'),
  'regulator-complaint': contact('institution'),
  'mediation-filed': contact('institution'),
  'lawsuit-filed': contact('institution'),
}
