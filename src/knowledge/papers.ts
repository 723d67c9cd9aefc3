import type { SourceId } from './sources.ts'
import type { Basis, Grade } from './types.ts'

/** What one asks for, with papers of its own. */
export const claims = ['complaint', 'explanation', 'credit-report', 'escalation', 'hardship', 'mediation'] as const
export type Claim = (typeof claims)[number]

/**
 * Whether an institution may ask for a paper. `rule`: a rule names it. `agent`: a rule names it, only where somebody else acts for one.
 * `held`: it has it already and may not ask again. `own`: evidence of one's own, brought if one wants to. `verify`: nothing that names
 * it was found, but that somebody is who they say has to be seen somehow.
 */
export const demands = ['rule', 'agent', 'held', 'own', 'verify'] as const
export type Demand = (typeof demands)[number]

/** A paper for a claim, and what that rests on; `articles` are those whose text was read. */
export type Wanted = Readonly<{
  paper: PaperId
  demand: Demand
  source: SourceId
  basis: Basis
  grade: Grade
  articles?: readonly number[]
}>

/** Ids are for ever: ticks are kept under them. */
export const paperIds = [
  'identity', 'request', 'contract', 'notice', 'repayments', 'replies', 'complaint-copy', 'credit-report', 'dispute-form', 'not-authorised',
  'police-receipt', 'income', 'strain', 'debts', 'mediation-request', 'authorisation', 'agent-identity',
] as const
export type PaperId = (typeof paperIds)[number]

const measures = { source: 'complaint-measures-2020', basis: 'regulator', grade: 'A', articles: [8, 10, 13, 14] } as const
const procedure = { source: 'dispute-procedure', basis: 'report', grade: 'C' } as const
const division = { source: 'regulator-division-2024', basis: 'regulator', grade: 'B' } as const
const mediation = { source: 'mediation-opinion-2025', basis: 'regulator', grade: 'B' } as const
const ours = { source: 'our-judgement', basis: 'judgement', grade: 'E' } as const

const own = (paper: PaperId): Wanted => ({ paper, demand: 'own', ...ours })
const verify = (paper: PaperId): Wanted => ({ paper, demand: 'verify', ...ours })
const agent = [
  { paper: 'authorisation', demand: 'agent', ...measures }, { paper: 'agent-identity', demand: 'agent', ...measures },
] as const satisfies readonly Wanted[]

/** The papers for each claim, those that a rule names first. */
export const papersFor: Readonly<Record<Claim, readonly Wanted[]>> = {
  'complaint': [
    { paper: 'identity', demand: 'rule', ...measures }, { paper: 'request', demand: 'rule', ...measures },
    { paper: 'contract', demand: 'held', ...measures }, { paper: 'repayments', demand: 'held', ...measures },
    own('notice'), own('replies'), ...agent,
  ],
  'explanation': [verify('identity'), verify('request'), own('notice'), own('contract')],
  'credit-report': [
    { paper: 'identity', demand: 'rule', ...procedure }, { paper: 'dispute-form', demand: 'rule', ...procedure },
    own('credit-report'), own('repayments'), own('not-authorised'), own('police-receipt'),
  ],
  'escalation': [
    { paper: 'identity', demand: 'rule', ...division }, { paper: 'request', demand: 'rule', ...division },
    own('complaint-copy'), own('replies'), own('notice'), own('contract'),
  ],
  'hardship': [verify('identity'), verify('request'), own('income'), own('strain'), own('debts'), own('contract')],
  'mediation': [
    { paper: 'mediation-request', demand: 'rule', ...mediation }, verify('identity'), own('contract'), own('complaint-copy'), own('replies'),
    own('repayments'),
  ],
}
