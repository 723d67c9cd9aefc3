import type { IndicatorId } from './ids.ts'
import type { Indicator } from './model-types.ts'
import { cited, count, days, ratio } from './parameter.ts'

export const accountIndicators = [
  {
    id: 'identity-expired', halfLife: { short: days(30) }, theta: count(0.5), prevalence: cited(0.006, 'B', 'study', 'ant-questions-2018', 'ratio'),
    signal: { from: 'events', feeds: [{ kind: 'id-expired', scope: 'any', amount: count(1), lasts: true, endedBy: 'identity-verified', eitherSide: true }] },
  },
  {
    id: 'identity-failed', halfLife: { short: days(30) }, theta: count(0.7), prevalence: ratio(0.005),
    signal: { from: 'events', feeds: [{ kind: 'identity-check-failed', scope: 'any', amount: count(1), endedBy: 'identity-verified', eitherSide: true }] },
  },
  {
    id: 'details-stale', halfLife: { short: days(60) }, theta: count(0.7), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'details-stale', scope: 'any', amount: count(1), lasts: true, endedBy: 'identity-verified', eitherSide: true }] },
  },
  {
    id: 'contact-changed', halfLife: { short: days(60) }, theta: count(0.8), prevalence: cited(0.02, 'B', 'study', 'ant-questions-2018', 'ratio'),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'phone-changed', scope: 'any', amount: count(1) },
        { kind: 'card-changed', scope: 'any', amount: count(0.5) },
      ],
    },
  },
  {
    id: 'device-changed', halfLife: { short: days(21) }, theta: count(0.8), prevalence: ratio(0.02),
    signal: { from: 'events', feeds: [{ kind: 'device-changed', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'odd-activity', halfLife: { short: days(14) }, theta: count(0.7), prevalence: ratio(0.01),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'unusual-login', scope: 'any', amount: count(1), eitherSide: true },
        { kind: 'transaction-burst', scope: 'any', amount: count(1) },
      ],
    },
  },
  {
    id: 'documents-open', halfLife: { short: days(30) }, theta: count(0.7), prevalence: ratio(0.008),
    signal: { from: 'events', feeds: [{ kind: 'documents-requested', scope: 'any', amount: count(1), lasts: true, endedBy: 'documents-submitted', eitherSide: true }] },
  },
  {
    id: 'services-limited', halfLife: { short: days(10) }, theta: count(0.6), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'services-limited', scope: 'any', amount: count(1), eitherSide: true }] },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

/** Banks call a card asleep after 18 months without use. */
const dormancy = cited(540, 'B', 'report', 'card-dormancy-2022', 'days')

export const platformIndicators = [
  {
    id: 'idle', halfLife: { short: days(30) }, theta: count(0.6), prevalence: ratio(0.03),
    signal: {
      from: 'events', feeds: [{ kind: 'idle', scope: 'any', amount: count(1), lasts: true, ramp: dormancy }],
      // A line of which next to nothing is used from reading to reading lies idle, whether or not the person calls it so.
      run: { kind: 'utilisation', most: ratio(0.05), ramp: dormancy },
    },
  },
  {
    id: 'paid-off-just-before', halfLife: { short: days(3) }, theta: count(0.7), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'paid-off', scope: 'any', amount: count(1) }] },
  },
  {
    id: 'partly-repaid-before', halfLife: { short: days(5) }, theta: count(0.7), prevalence: ratio(0.005),
    signal: { from: 'events', feeds: [{ kind: 'repaid-partly', scope: 'line', amount: count(1) }] },
  },
  {
    id: 'app-trouble', halfLife: { short: days(3) }, theta: count(0.6), prevalence: ratio(0.01),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'app-fault', scope: 'any', amount: count(1), eitherSide: true },
        { kind: 'app-updated', scope: 'any', amount: count(0.8), eitherSide: true },
      ],
    },
  },
  {
    id: 'lender-changed', halfLife: { short: days(45) }, theta: count(0.6), prevalence: ratio(0.005),
    signal: { from: 'events', feeds: [{ kind: 'lender-changed', scope: 'line', amount: count(1), eitherSide: true }] },
  },
  {
    id: 'upgraded', halfLife: { short: days(45) }, theta: count(0.6), prevalence: ratio(0.005),
    signal: { from: 'events', feeds: [{ kind: 'product-upgraded', scope: 'any', amount: count(1), eitherSide: true }] },
  },
  {
    id: 'entry-gone', halfLife: { short: days(30) }, theta: count(0.6), prevalence: ratio(0.01),
    signal: { from: 'events', feeds: [{ kind: 'entry-gone', scope: 'line', amount: count(1), eitherSide: true }] },
  },
  {
    id: 'restricted-before', halfLife: { short: days(60), long: days(540) }, theta: count(1), prevalence: ratio(0.03),
    signal: {
      from: 'events',
      feeds: [
        { kind: 'limit-cut', scope: 'line', amount: count(1) },
        { kind: 'draw-refused', scope: 'line', amount: count(0.7) },
        { kind: 'line-frozen', scope: 'line', amount: count(1) },
        { kind: 'line-paused', scope: 'line', amount: count(1) },
        { kind: 'line-closed', scope: 'line', amount: count(1) },
        { kind: 'line-reopened', scope: 'line', amount: count(0.3) },
      ],
    },
  },
  {
    id: 'recalled-before', halfLife: { short: days(90) }, theta: count(0.7), prevalence: ratio(0.005),
    signal: { from: 'events', feeds: [{ kind: 'early-recall', scope: 'any', amount: count(1), eitherSide: true }] },
  },
] as const satisfies readonly Indicator<IndicatorId>[]

export const worldIndicators = [
  {
    id: 'others-closed', halfLife: { short: days(45) }, theta: count(0.6), prevalence: ratio(0.05),
    signal: { from: 'events', feeds: [{ kind: 'others-closed', scope: 'any', amount: count(1), eitherSide: true }] },
  },
  {
    id: 'policy-noticed', halfLife: { short: days(60) }, theta: count(0.8), prevalence: ratio(0.04),
    signal: { from: 'events', feeds: [{ kind: 'policy-noticed', scope: 'any', amount: count(1), eitherSide: true }] },
  },
] as const satisfies readonly Indicator<IndicatorId>[]
