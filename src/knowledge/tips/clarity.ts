import type { CauseId } from '../causes.ts'
import type { Tip } from '../advice-types.ts'
import type { SourceId } from '../sources.ts'

/** Waiting, asking, correcting: what makes the view clearer. */
export const clarityTips = [
  {
    id: 'wait-a-day', causes: ['technical-fault', 'sync-delay'], standings: ['restricted'], effort: 'minutes',
    effectAfterDays: { value: 1, unit: 'days', grade: 'D', basis: 'report', source: 'reported-help' }, changes: ['reopening', 'clarity'],
    actions: ['U09', 'U28'], when: 'leads', urgent: 4, waits: true, source: 'reported-help', basis: 'report', grade: 'D',
  },
  {
    id: 'wait-until', causes: ['platform-strategy', 'regulation', 'market-downturn', 'model-misjudgement'], standings: ['restricted'],
    effort: 'minutes', effectAfterDays: null, changes: ['reopening'], actions: ['U09', 'U28'], when: 'bears', waits: true,
    source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'often-no-fault', causes: ['platform-strategy', 'regulation', 'market-downturn', 'model-misjudgement', 'unknown'],
    standings: ['restricted'], effort: 'minutes', effectAfterDays: null, changes: ['clarity'], actions: ['U09', 'U28'],
    source: 'cfpb-line-decreases-2022', basis: 'study', grade: 'B',
  },
  {
    id: 'ask-reason',
    causes: ['unknown', 'model-misjudgement', 'eligibility', 'dormant-or-low-value', 'borrowing-pattern', 'spending-pattern'],
    standings: ['restricted'], effort: 'minutes', effectAfterDays: null, changes: ['clarity'], actions: ['U11', 'U12', 'U13', 'U14'],
    unless: ['reply-received'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'ask-human-review', causes: ['model-misjudgement', 'security-hold', 'eligibility'], standings: ['restricted'], effort: 'hours',
    effectAfterDays: null, changes: ['clarity', 'reopening'], actions: ['U14', 'U15', 'U20'], unless: ['explanation-requested'],
    source: 'pipl', basis: 'law', grade: 'A',
  },
  {
    id: 'read-own-report', causes: ['late-elsewhere', 'late-here', 'too-many-applications', 'unknown'],
    standings: ['open', 'restricted', 'reopened'], effort: 'hours', effectAfterDays: null, changes: ['clarity'], actions: ['U01', 'U30'],
    source: 'credit-reporting-regulation', basis: 'law', grade: 'A',
  },
  {
    id: 'correct-errors', causes: ['late-elsewhere', 'too-many-applications', 'late-here'], standings: ['open', 'restricted', 'reopened'],
    effort: 'hours', effectAfterDays: { value: 20, unit: 'days', grade: 'A', basis: 'law', source: 'credit-reporting-regulation' },
    changes: ['risk', 'reopening'], actions: ['U13', 'U20'], when: 'report-read', unless: ['dispute-filed', 'record-corrected'],
    source: 'credit-reporting-regulation', basis: 'law', grade: 'A',
  },
  {
    id: 'complain-in-order', causes: 'all', standings: ['restricted'], effort: 'hours',
    effectAfterDays: { value: 15, unit: 'days', grade: 'B', basis: 'regulator', source: 'complaint-measures-2020' },
    changes: ['clarity', 'protection'], actions: ['U11', 'U20', 'U21'], unless: ['complaint-filed', 'regulator-complaint'],
    source: 'complaint-measures-2020', basis: 'regulator', grade: 'B',
  },
  {
    id: 'court-last', causes: 'all', standings: ['restricted'], effort: 'months', effectAfterDays: null, changes: ['protection'],
    actions: ['U20', 'U21', 'U22'], source: 'civil-code', basis: 'law', grade: 'A',
  },
  {
    id: 'follow-policy', causes: ['regulation', 'platform-strategy', 'market-downturn'], standings: ['open', 'restricted', 'reopened'],
    effort: 'minutes', effectAfterDays: null, changes: ['clarity'], actions: ['U03', 'U09'], source: 'loan-assistance-2025',
    basis: 'regulator', grade: 'B',
  },
  {
    id: 'own-wish-back', causes: 'all', standings: ['restricted'], effort: 'minutes', effectAfterDays: null, changes: ['clarity'],
    actions: ['U12'], when: 'own-wish', urgent: 4, ownWish: true, source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
] as const satisfies readonly Tip<CauseId, SourceId>[]
