import type { IndicatorId } from './ids.ts'
import type { Feed, Indicator } from './model-types.ts'
import { cited, count, days, ratio } from './parameter.ts'

/** Loans and cards applied for; a person's own look and the lender's watching leave no such mark. */
const applications = ['loan', 'card', 'guarantee']

const overdue = (scope: Feed['scope']): Feed => ({
  kind: 'late-payment', scope, amount: count(1), lasts: true,
  size: { field: 'days', unit: days(30), most: count(4) },
})

/** Half-lives of lateness: some months to a year fit real default data, which cannot settle them more closely. */
const lateness = {
  short: cited(120, 'B', 'study', 'taiwan-default-2009', 'days'),
  long: cited(365, 'B', 'study', 'taiwan-default-2009', 'days'),
}

export const repaymentIndicators = [
  {
    id: 'late-here', halfLife: lateness, theta: count(1.5), prevalence: ratio(0.004),
    signal: { from: 'events', feeds: [overdue('line')] },
  },
  {
    id: 'late-elsewhere', halfLife: lateness, theta: count(1.5), prevalence: ratio(0.007),
    signal: { from: 'events', feeds: [overdue('elsewhere')] },
  },
  {
    id: 'low-payments', halfLife: { short: days(120), long: days(540) }, theta: count(4), prevalence: ratio(0.03),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'extended', scope: 'any', amount: count(1) },
        { kind: 'repaid-partly', scope: 'any', amount: count(0.5) },
      ],
    },
  },
  {
    id: 'collection', halfLife: { short: days(365) }, theta: count(0.7), prevalence: ratio(0.003),
    signal: { from: 'events', feeds: [{ kind: 'debt-collection', scope: 'any', amount: count(1), lasts: true, endedBy: 'record-corrected' }] },
  },
  {
    id: 'broken-agreements', halfLife: { short: days(120) }, theta: count(1), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'agreement-broken', scope: 'any', amount: count(1) }] },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

export const borrowingIndicators = [
  {
    id: 'inquiries', halfLife: { short: days(90), long: days(365) }, theta: count(9),
    prevalence: ratio(0.02),
    signal: { from: 'events', feeds: [{ kind: 'credit-inquiry', scope: 'any', amount: count(1), reasons: applications }] },
  },
  {
    id: 'new-loans', halfLife: { short: days(90) }, theta: count(2), prevalence: ratio(0.05),
    signal: { from: 'events', feeds: [{ kind: 'loan-opened', scope: 'elsewhere', amount: count(1) }] },
  },
  {
    id: 'borrowing-burst', halfLife: { short: days(30), long: days(180) }, theta: count(5), prevalence: ratio(0.03),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'drawdown', scope: 'any', amount: count(1) },
        { kind: 'loan-opened', scope: 'any', amount: count(1) },
      ],
    },
  },
  {
    id: 'emptied-line', halfLife: { short: days(60) }, theta: count(1.2), prevalence: ratio(0.02),
    signal: { from: 'events', feeds: [{ kind: 'line-emptied', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'early-repayment', halfLife: { short: days(45) }, theta: count(3), prevalence: ratio(0.1),
    signal: { from: 'events', feeds: [{ kind: 'repaid-early', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'guarantees', halfLife: { short: days(365) }, theta: count(1), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'guarantee-given', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'misuse', halfLife: { short: days(120), long: days(540) }, theta: count(0.8), prevalence: ratio(0.008),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'cash-out', scope: 'any', amount: count(1) },
        { kind: 'restricted-use', scope: 'any', amount: count(1) },
      ],
    },
  },
  {
    id: 'overspending', halfLife: { short: days(90) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'events', feeds: [{ kind: 'overspending', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'short-history', halfLife: { short: days(120) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'age' },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

export const readingIndicators = [
  {
    id: 'utilisation', halfLife: { short: days(60), long: days(365) }, theta: count(1), prevalence: ratio(0.07),
    signal: { from: 'reading', reading: { kind: 'utilisation', from: ratio(0.2), to: ratio(1) } },
  },
  {
    id: 'debt-to-income', halfLife: { short: days(180) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'reading', reading: { kind: 'debt', over: { kind: 'income', times: 12 }, from: cited(0.33, 'B', 'regulator', 'online-small-loan-draft-2020', 'ratio'), to: ratio(1.5) } },
  },
  {
    id: 'monthly-burden', halfLife: { short: days(180) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'reading', reading: { kind: 'monthly-due', over: { kind: 'income', times: 1 }, from: cited(0.5, 'C', 'report', 'inquiry-rules-of-thumb', 'ratio'), to: cited(0.75, 'C', 'report', 'inquiry-rules-of-thumb', 'ratio') } },
  },
  {
    id: 'income-fall', halfLife: { short: days(365) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'trend', trend: { kind: 'income', to: ratio(0.4) } },
  },
  {
    id: 'turnover-fall', halfLife: { short: days(365) }, theta: count(1), prevalence: ratio(0.01),
    signal: { from: 'trend', trend: { kind: 'turnover', to: ratio(0.4) } },
  },
  {
    id: 'score-fall', halfLife: { short: days(180) }, theta: count(1), prevalence: ratio(0.03),
    signal: { from: 'trend', trend: { kind: 'score', to: ratio(0.06) } },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

export const workIndicators = [
  {
    id: 'income-loss', halfLife: { short: days(180), long: days(540) }, theta: count(0.7), prevalence: ratio(0.02),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'income-lost', scope: 'any', amount: count(1), lasts: true },
        { kind: 'income-drop', scope: 'any', amount: count(1), lasts: true, size: { field: 'ratio', unit: ratio(0.4), most: count(1.5) } },
      ],
    },
  },
  {
    id: 'work-change', halfLife: { short: days(180) }, theta: count(1), prevalence: ratio(0.03),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'social-insurance-stopped', scope: 'any', amount: count(1), lasts: true },
        { kind: 'job-changed', scope: 'any', amount: count(0.5) },
      ],
    },
  },
  {
    id: 'business-decline', halfLife: { short: days(180) }, theta: count(0.8), prevalence: ratio(0.015),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'business-down', scope: 'any', amount: count(1), lasts: true },
        { kind: 'books-unclear', scope: 'any', amount: count(0.6), lasts: true },
      ],
    },
  },
  {
    id: 'business-conduct', halfLife: { short: days(180) }, theta: count(0.8), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'business-violation', scope: 'any', amount: count(1) }] },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

