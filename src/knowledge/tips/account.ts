import type { CauseId } from '../causes.ts'
import type { Tip } from '../advice-types.ts'
import type { SourceId } from '../sources.ts'

/** Identity, security and what the platform asks for: the cheapest things to check. */
export const accountTips = [
  {
    id: 'update-identity', causes: ['identity-outdated'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['risk', 'reopening'], actions: ['U04', 'U05'], unless: ['identity-verified'],
    source: 'ant-questions-2018', basis: 'study', grade: 'B',
  },
  {
    id: 'secure-account', causes: ['security-hold'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['protection'], actions: ['U10'], when: 'intruder', urgent: 1, source: 'public-numbers',
    basis: 'report', grade: 'C',
  },
  {
    id: 'usual-device', causes: ['security-hold'], standings: ['restricted'], effort: 'minutes', effectAfterDays: null,
    changes: ['reopening'], actions: ['U05'], source: 'reported-help', basis: 'report', grade: 'D',
  },
  {
    id: 'send-papers', causes: ['restricted-use', 'identity-outdated', 'income-weakened', 'security-hold'],
    standings: ['open', 'restricted', 'reopened'], effort: 'hours', effectAfterDays: null, changes: ['risk', 'reopening'],
    actions: ['U06', 'U13'], when: 'papers-open', urgent: 3, source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'complete-details', causes: ['eligibility'], standings: ['open', 'restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['risk', 'reopening'], actions: ['U04', 'U06'], source: 'reported-help', basis: 'report', grade: 'D',
  },
  {
    id: 'use-normally', causes: ['dormant-or-low-value'], standings: ['open', 'reopened'], effort: 'weeks', effectAfterDays: null,
    changes: ['risk'], actions: ['U05', 'U24'], source: 'card-dormancy-2022', basis: 'regulator', grade: 'B',
  },
  {
    id: 'let-it-go', causes: ['dormant-or-low-value'], standings: ['restricted'], effort: 'minutes', effectAfterDays: null,
    changes: ['clarity'], actions: ['U09', 'U02'], source: 'our-judgement', basis: 'judgement', grade: 'E',
  },
  {
    id: 'find-new-entry', causes: ['product-migration', 'regulation'], standings: ['restricted', 'reopened'], effort: 'minutes',
    effectAfterDays: null, changes: ['clarity'], actions: ['U03', 'U26'], source: 'marketing-measures-2026', basis: 'regulator',
    grade: 'B',
  },
] as const satisfies readonly Tip<CauseId, SourceId>[]
