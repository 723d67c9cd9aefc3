import { lenders } from '../../events/line.ts'
import type { Step } from '../advice-types.ts'
import type { CauseId } from '../causes.ts'
import type { SourceId } from '../sources.ts'

const plain = { patience: null, window: null, clock: null, numbers: [], script: null } as const

/** Whom the complaint measures of the financial regulator bind: banks, and consumer finance and trust companies. */
const regulated = ['bank', 'consumer-finance', 'trust'] as const

/** The first contact, the lender's own complaint channel, and what the law lets a person ask of it. */
export const stepsContact = [
  {
    ...plain, id: 'contact-lender', phase: 'first-contact', standings: ['restricted'], lenders, after: ['recheck'], logs: 'contacted',
    script: 'chat', ownWish: true, source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    ...plain, id: 'note-reply', phase: 'after', standings: ['restricted'], lenders, after: ['contact-lender'], logs: 'reply-received',
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    ...plain, id: 'complaint', phase: 'after', standings: ['restricted'], lenders: [...regulated, 'unknown'],
    after: ['find-lender', 'contact-lender'],
    patience: { value: 7, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    clock: {
      regular: { value: 15, unit: 'days', grade: 'B', basis: 'regulator', source: 'complaint-measures-2020' },
      extended: { value: 30, unit: 'days', grade: 'B', basis: 'regulator', source: 'complaint-measures-2020' },
      longest: { value: 60, unit: 'days', grade: 'B', basis: 'regulator', source: 'complaint-measures-2020' },
    },
    articles: [8, 10, 13, 14], logs: 'complaint-filed', script: 'complaint', source: 'complaint-measures-2020', basis: 'regulator',
    grade: 'A',
  },
  {
    ...plain, id: 'complaint-small-loan', phase: 'after', standings: ['restricted'], lenders: ['small-loan'], after: ['contact-lender'],
    patience: { value: 7, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    uncounted: 'local-rule', articles: [8, 26, 28], logs: 'complaint-filed', script: 'complaint', source: 'consumer-rights-law',
    basis: 'law',
    grade: 'A',
  },
  {
    ...plain, id: 'payment-complaint', phase: 'after', standings: ['restricted'], lenders, after: ['contact-lender'], ladderOnly: true,
    patience: { value: 7, unit: 'days', grade: 'E', basis: 'judgement', source: 'our-judgement' },
    about: 'payment', uncounted: 'not-found', logs: 'complaint-filed', script: 'complaint', source: 'regulator-division-2024', basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'explanation', phase: 'after', standings: ['restricted'], lenders, after: ['find-lender', 'contact-lender'],
    uncounted: 'promptly', articles: [24, 50, 73], logs: 'explanation-requested', script: 'explanation', source: 'pipl', basis: 'law',
    grade: 'A',
  },
  {
    ...plain, id: 'data-request', phase: 'after', standings: ['restricted'], lenders, after: ['find-lender'], ladderOnly: true,
    about: 'personal-data', uncounted: 'promptly', articles: [44, 45, 46, 47, 48], logs: null, script: 'data', source: 'pipl',
    basis: 'law', grade: 'A',
  },
  {
    ...plain, id: 'dispute', phase: 'after', standings: ['open', 'restricted', 'reopened'], lenders,
    causes: ['late-here', 'late-elsewhere', 'too-many-applications'], when: 'bears', after: ['read-report'],
    clock: {
      regular: { value: 20, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' },
      longest: { value: 20, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' },
      article: 25,
    },
    about: 'credit-report', logs: 'dispute-filed', numbers: ['credit-centre'], script: 'dispute', source: 'dispute-procedure',
    basis: 'report', grade: 'C',
  },
] as const satisfies readonly Step<CauseId, SourceId>[]
