import { lenders } from '../../events/line.ts'
import type { Step } from '../advice-types.ts'
import type { CauseId } from '../causes.ts'
import type { SourceId } from '../sources.ts'

const ours = { source: 'our-judgement', basis: 'judgement', grade: 'E' } as const
const plain = { after: [], patience: null, window: null, clock: null, logs: null, numbers: [], script: null } as const

/** What to have in hand before anybody is contacted; what cannot wait stands first. */
export const stepsBefore = [
  {
    ...plain, id: 'stop-intruder', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, when: 'intruder',
    about: 'fraud', numbers: ['96110', '110'], source: 'public-numbers', basis: 'report', grade: 'C',
  },
  {
    ...plain, id: 'police-report', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, ladderOnly: true,
    about: 'fraud', numbers: ['110', '96110'], source: 'public-numbers', basis: 'report', grade: 'C',
  },
  {
    ...plain, id: 'settle-first', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, when: 'arrears', script: 'hardship',
    ...ours,
  },
  {
    ...plain, id: 'send-requested-papers', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, when: 'papers-open',
    logs: 'documents-submitted', ...ours,
  },
  {
    ...plain, id: 'recheck', phase: 'before', standings: ['restricted'], lenders, causes: ['technical-fault', 'sync-delay'],
    when: 'leads',
    patience: { value: 1, unit: 'days', grade: 'D', basis: 'report', source: 'reported-help' },
    source: 'reported-help', basis: 'report', grade: 'D',
  },
  {
    ...plain, id: 'find-lender', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, settledBy: 'lender',
    ownWish: true,
    source: 'regulator-division-2024', basis: 'regulator', grade: 'B',
  },
  {
    ...plain, id: 'keep-screenshot', phase: 'before', standings: ['restricted', 'reopened'], lenders, settledBy: 'wording', logs: 'notice',
    ...ours,
  },
  {
    ...plain, id: 'check-identity', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, logs: 'identity-verified',
    source: 'ant-questions-2018', basis: 'study', grade: 'B',
  },
  { ...plain, id: 'keep-settlement', phase: 'before', standings: ['restricted', 'reopened'], lenders, when: 'paid-off', ...ours },
  {
    ...plain, id: 'gather-papers', phase: 'before', standings: ['restricted'], lenders, articles: [13], source: 'complaint-measures-2020',
    basis: 'regulator',
    grade: 'A',
  },
  {
    ...plain, id: 'read-report', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, logs: 'credit-inquiry',
    reason: 'self',
    articles: [17], about: 'credit-report', numbers: ['credit-centre'], source: 'credit-reporting-regulation', basis: 'law', grade: 'A',
  },
  {
    ...plain, id: 'scam-guard', phase: 'before', standings: ['open', 'restricted', 'reopened'], lenders, ownWish: true,
    numbers: ['96110', '110'], source: 'agent-warning-2026', basis: 'regulator', grade: 'B',
  },
] as const satisfies readonly Step<CauseId, SourceId>[]
