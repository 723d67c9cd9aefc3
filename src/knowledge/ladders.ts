import type { Subject } from './advice-types.ts'
import type { SourceId } from './sources.ts'
import type { StepId } from './steps.ts'
import type { Basis, Grade } from './types.ts'

type Cited = Readonly<{ source: SourceId; basis: Basis; grade: Grade; articles?: readonly number[] }>

/**
 * Whom to turn to about what, in order. The lender decides which of them apply: a small-loan company answers to the local finance bureau,
 * the others to the national regulator; an unknown lender has to be found first. None of them may be skipped by being louder.
 */
export const ladders = {
  'credit-decision': [
    'find-lender', 'contact-lender', 'note-reply', 'complaint', 'complaint-small-loan', 'explanation', 'dispute', 'review', 'regulator',
    'local-bureau', 'central-bank', 'mediation', 'court',
  ],
  'credit-report': ['find-lender', 'read-report', 'dispute', 'central-bank', 'court'],
  'payment': ['find-lender', 'contact-lender', 'payment-complaint', 'payment-authority', 'mediation', 'court'],
  'personal-data': ['find-lender', 'data-request', 'explanation', 'data-authority', 'court'],
  'price': [
    'find-lender', 'contact-lender', 'complaint', 'complaint-small-loan', 'market-authority', 'regulator', 'local-bureau', 'mediation',
    'court',
  ],
  'fraud': ['stop-intruder', 'police-report', 'find-lender', 'contact-lender', 'read-report', 'dispute', 'central-bank', 'court'],
} as const satisfies Record<Subject, readonly StepId[]>

/** Every step that stands on some ladder. */
export type LadderStepId = (typeof ladders)[Subject][number]

/** What the words about each subject as a whole rest on. */
export const subjectBasis = {
  'credit-decision': { source: 'our-judgement', basis: 'judgement', grade: 'E' },
  'credit-report': { source: 'credit-reporting-regulation', basis: 'law', grade: 'A', articles: [25, 44] },
  'payment': { source: 'regulator-division-2024', basis: 'regulator', grade: 'B' },
  'personal-data': { source: 'pipl', basis: 'law', grade: 'A', articles: [24, 45, 46] },
  'price': { source: 'cost-disclosure-2026', basis: 'regulator', grade: 'B' },
  'fraud': { source: 'agent-warning-2026', basis: 'regulator', grade: 'B' },
} as const satisfies Record<Subject, Cited>
