import type { CauseId } from '../causes.ts'
import type { Tip } from '../advice-types.ts'
import type { SourceId } from '../sources.ts'

/** Arrears, debt, income and the way of borrowing: slower things, which pay whatever happens to the line. */
export const repaymentTips = [
  {
    id: 'settle-arrears', causes: ['late-here', 'late-elsewhere'], standings: ['open', 'restricted', 'reopened'], effort: 'hours',
    effectAfterDays: null, changes: ['risk', 'reopening'], actions: ['U01', 'U23'], when: 'arrears', urgent: 2,
    source: 'cfpb-line-decreases-2022', basis: 'study', grade: 'B',
  },
  {
    id: 'talk-before-due', causes: ['over-indebted', 'income-weakened', 'late-here'], standings: ['open', 'restricted', 'reopened'],
    effort: 'hours', effectAfterDays: null, changes: ['protection'], actions: ['U11', 'U18'], when: 'strained', urgent: 3,
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'pay-on-time', causes: ['late-here', 'late-elsewhere', 'model-misjudgement'], standings: ['restricted'],
    effort: 'months', effectAfterDays: null, changes: ['risk', 'reopening'], actions: ['U01', 'U23', 'U25', 'U27'],
    source: 'cfpb-line-decreases-2022', basis: 'study', grade: 'B',
  },
  {
    id: 'stay-on-time', causes: ['late-here', 'late-elsewhere', 'model-misjudgement'], standings: ['open', 'reopened'],
    effort: 'months', effectAfterDays: null, changes: ['risk'], actions: ['U01', 'U23', 'U25', 'U27'],
    source: 'cfpb-line-decreases-2022', basis: 'study', grade: 'B',
  },
  {
    id: 'know-the-five-years', causes: ['late-here', 'late-elsewhere'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: { value: 1826, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' }, changes: ['clarity'],
    actions: ['U01', 'U26'], source: 'credit-reporting-regulation', basis: 'law', grade: 'A',
  },
  {
    id: 'keep-payoff-proof', causes: ['sync-delay', 'late-here', 'model-misjudgement'], standings: ['restricted', 'reopened'],
    effort: 'minutes', effectAfterDays: null, changes: ['protection', 'clarity'], actions: ['U13', 'U22'], when: 'paid-off',
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'stop-applying', causes: ['too-many-applications', 'over-indebted'], standings: ['open', 'restricted', 'reopened'],
    effort: 'months', effectAfterDays: { value: 180, unit: 'days', grade: 'C', basis: 'report', source: 'inquiry-rules-of-thumb' },
    changes: ['risk', 'reopening'], actions: ['U16', 'U02'], source: 'fico-inquiries', basis: 'study', grade: 'B',
  },
  {
    id: 'lower-debt', causes: ['over-indebted'], standings: ['open', 'restricted', 'reopened'], effort: 'months', effectAfterDays: null,
    changes: ['risk', 'reopening', 'protection'], actions: ['U02', 'U18', 'U25'], source: 'inquiry-rules-of-thumb', basis: 'report',
    grade: 'C',
  },
  {
    id: 'income-papers', causes: ['income-weakened', 'model-misjudgement'], standings: ['open', 'restricted', 'reopened'],
    effort: 'hours', effectAfterDays: null, changes: ['reopening', 'clarity'], actions: ['U15', 'U13'], unless: ['documents-submitted'],
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'keep-receipts', causes: ['restricted-use'], standings: ['open', 'restricted', 'reopened'], effort: 'hours',
    effectAfterDays: null, changes: ['risk', 'protection'], actions: ['U13', 'U06'], source: 'civil-code', basis: 'law', grade: 'A',
  },
  {
    id: 'slower-draws', causes: ['borrowing-pattern'], standings: ['open', 'reopened'], effort: 'weeks', effectAfterDays: null,
    changes: ['risk'], actions: ['U02', 'U27'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'pause-borrowing', causes: ['borrowing-pattern', 'security-hold'], standings: ['restricted'], effort: 'weeks',
    effectAfterDays: null, changes: ['reopening'], actions: ['U24', 'U02'], source: 'reported-help', basis: 'report', grade: 'D',
  },
  {
    id: 'plan-spending', causes: ['spending-pattern', 'over-indebted'], standings: ['open', 'restricted', 'reopened'], effort: 'weeks',
    effectAfterDays: null, changes: ['risk', 'protection'], actions: ['U02', 'U27'], source: 'our-judgement', basis: 'judgement',
    grade: 'E',
  },
  {
    id: 'orderly-books', causes: ['income-weakened', 'eligibility', 'restricted-use'], standings: ['open', 'restricted', 'reopened'],
    effort: 'weeks', effectAfterDays: null, changes: ['risk', 'reopening'], actions: ['U17', 'U06'], when: 'shop',
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
] as const satisfies readonly Tip<CauseId, SourceId>[]
