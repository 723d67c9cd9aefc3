import { lenders } from '../../events/line.ts'
import type { Step } from '../advice-types.ts'
import type { CauseId } from '../causes.ts'
import type { SourceId } from '../sources.ts'

const plain = { standings: ['restricted'], phase: 'after', patience: null, window: null, clock: null, numbers: [], script: null } as const

/** Beyond the lender: which body depends on who the lender is, and none of them may be the first. */
export const stepsEscalation = [
  {
    ...plain, id: 'review', lenders: ['bank'], after: ['complaint'],
    window: { value: 30, unit: 'days', grade: 'B', basis: 'regulator', source: 'complaint-measures-2020' },
    uncounted: 'not-found', logs: 'review-requested', script: 'escalation', source: 'complaint-measures-2020', basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'regulator', lenders: ['bank', 'consumer-finance', 'trust', 'unknown'], after: ['find-lender', 'complaint'],
    uncounted: 'not-found', logs: 'regulator-complaint', numbers: ['12378'], script: 'escalation', source: 'regulator-division-2024',
    basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'local-bureau', lenders: ['small-loan', 'unknown'], after: ['find-lender', 'complaint-small-loan'],
    patience: { value: 15, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    uncounted: 'local-rule', logs: 'regulator-complaint', numbers: ['12345'], script: 'escalation', source: 'small-loan-measures-2024',
    basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'market-authority', lenders, after: ['contact-lender'], ladderOnly: true,
    patience: { value: 7, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    clock: {
      regular: { value: 7, unit: 'days', grade: 'A', basis: 'law', source: 'consumer-rights-law' },
      longest: { value: 7, unit: 'days', grade: 'A', basis: 'law', source: 'consumer-rights-law' },
      working: true, article: 46,
    },
    about: 'price', logs: 'regulator-complaint', named: '12315', numbers: ['12315'], script: 'escalation', source: 'market-complaints-2026', basis: 'regulator',
    grade: 'B',
  },
  {
    ...plain, id: 'payment-authority', lenders, after: ['payment-complaint'], ladderOnly: true,
    patience: { value: 15, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    about: 'payment', uncounted: 'not-found', logs: 'regulator-complaint', numbers: ['12363'],
    script: 'escalation', source: 'regulator-division-2024',
    basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'data-authority', lenders, after: ['data-request'], ladderOnly: true,
    patience: { value: 15, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    about: 'personal-data', uncounted: 'not-found', articles: [65], logs: 'regulator-complaint', numbers: ['12345'],
    script: 'escalation', source: 'pipl',
    basis: 'law', grade: 'A',
  },
  {
    ...plain, id: 'central-bank', standings: ['open', 'restricted', 'reopened'], lenders, when: 'dispute-open', after: ['dispute'],
    clock: {
      regular: { value: 30, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' },
      longest: { value: 30, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' },
      article: 26,
    },
    articles: [26], about: 'credit-report', logs: 'regulator-complaint', named: '12363', numbers: ['12363'],
    script: 'escalation', source: 'credit-reporting-regulation', basis: 'law', grade: 'A',
  },
  {
    ...plain, id: 'mediation', lenders, after: ['complaint', 'complaint-small-loan', 'payment-complaint'], logs: 'mediation-filed',
    uncounted: 'not-found', script: 'escalation', source: 'mediation-opinion-2025', basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'court', lenders, after: ['regulator', 'local-bureau', 'payment-authority', 'data-request'], logs: 'lawsuit-filed',
    limit: { years: { value: 3, unit: 'years', grade: 'A', basis: 'law', source: 'civil-code' }, article: 188 },
    uncounted: 'not-found', articles: [188], source: 'civil-code', basis: 'law', grade: 'A',
  },
] as const satisfies readonly Step<CauseId, SourceId>[]
