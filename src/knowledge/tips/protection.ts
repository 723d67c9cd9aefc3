import type { CauseId } from '../causes.ts'
import type { Tip } from '../advice-types.ts'
import type { SourceId } from '../sources.ts'

/** What keeps harm small, whatever the cause and whether or not the line comes back. */
export const protectionTips = [
  {
    id: 'stop-scam', causes: 'all', standings: ['open', 'restricted', 'reopened'], effort: 'minutes', effectAfterDays: null,
    changes: ['protection'], actions: ['U10'], when: 'scam', urgent: 1, ownWish: true, source: 'agent-warning-2026', basis: 'regulator',
    grade: 'B',
  },
  {
    id: 'no-reaction-loan', causes: 'all', standings: ['restricted'], effort: 'minutes', effectAfterDays: null,
    changes: ['risk', 'protection'], actions: ['U16', 'U07'], source: 'fico-inquiries', basis: 'study', grade: 'B',
  },
  {
    id: 'refuse-paid-help', causes: 'all', standings: ['open', 'restricted', 'reopened'], effort: 'minutes', effectAfterDays: null,
    changes: ['protection'], actions: ['U10'], ownWish: true, source: 'agent-warning-2026', basis: 'regulator', grade: 'B',
  },
  {
    id: 'official-channels', causes: 'all', standings: ['open', 'restricted', 'reopened'], effort: 'minutes', effectAfterDays: null,
    changes: ['protection', 'clarity'], actions: ['U10', 'U11'], source: 'repair-warning-2024', basis: 'regulator', grade: 'B',
  },
  {
    id: 'never-cash-out', causes: ['restricted-use'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['risk', 'protection'], actions: ['U27'], when: 'cash-out', source: 'cash-out-warning-2024',
    basis: 'report', grade: 'B',
  },
  {
    id: 'repair-window-closed', causes: ['late-here', 'late-elsewhere'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['clarity'], actions: ['U03', 'U26'], source: 'credit-repair-2025', basis: 'regulator',
    grade: 'B',
  },
  {
    id: 'normal-use-elsewhere', causes: ['platform-strategy', 'model-misjudgement', 'late-here'], standings: ['restricted'],
    effort: 'months', effectAfterDays: null, changes: ['reopening'], actions: ['U24', 'U25'], source: 'reported-help', basis: 'report',
    grade: 'D',
  },
  {
    id: 'fire-drill', causes: 'all', standings: ['open', 'restricted', 'reopened'], effort: 'hours', effectAfterDays: null,
    changes: ['protection'], actions: ['U29', 'U18', 'U08'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'emergency-fund', causes: 'all', standings: ['open', 'restricted', 'reopened'], effort: 'months', effectAfterDays: null,
    changes: ['protection'], actions: ['U08', 'U07'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'own-limits', causes: 'all', standings: ['open', 'reopened'], effort: 'minutes', effectAfterDays: null,
    changes: ['risk', 'protection'], actions: ['U30', 'U26'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'know-the-contract', causes: ['eligibility', 'unknown', 'restricted-use'], standings: ['open', 'restricted', 'reopened'],
    effort: 'minutes', effectAfterDays: null, changes: ['clarity'], actions: ['U26', 'U27'], source: 'civil-code', basis: 'law',
    grade: 'A',
  },
  {
    id: 'read-cost-sheet', causes: 'all', standings: ['open', 'reopened'], effort: 'minutes', effectAfterDays: null,
    changes: ['clarity', 'protection'], actions: ['U02', 'U26'], source: 'cost-disclosure-2026', basis: 'regulator', grade: 'B',
  },
  {
    id: 'bank-not-now', causes: 'all', standings: ['restricted'], effort: 'months', effectAfterDays: null, changes: ['risk'],
    actions: ['U19', 'U18'], when: 'many-inquiries', source: 'inquiry-rules-of-thumb', basis: 'report', grade: 'C',
  },
  {
    id: 'bank-costs-an-inquiry', causes: 'all', standings: ['restricted'], effort: 'weeks', effectAfterDays: null, changes: ['clarity'],
    actions: ['U19', 'U07'], when: 'few-inquiries', source: 'report-layout-2026', basis: 'report', grade: 'B',
  },
] as const satisfies readonly Tip<CauseId, SourceId>[]
