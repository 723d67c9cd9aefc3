import type { ConductId, FindingId } from '../../knowledge/ids.ts'
import type { Named } from '../types.ts'

export const findings: Record<FindingId, Named> = {
  'state-cut': { name: 'A cut', what: 'The limit is lower, but the line is not closed' },
  'state-refused': { name: 'A refusal', what: 'The limit shows, but a draw or payment was refused' },
  'state-frozen': { name: 'A freeze', what: 'The limit shows, but is frozen' },
  'state-paused': { name: 'A pause', what: 'The line is suspended' },
  'state-closed': { name: 'A closure', what: 'The line is closed' },
  'several-lines': { name: 'Several lines at once', what: 'More than one line was tightened around the same days' },
  'several-services': {
    name: 'Several services at once', what: 'Several services of one platform were limited together, which looks like account protection',
  },
  'wording-assessment': { name: 'Wording: assessment not passed', what: 'Looks like the result of a credit or risk assessment' },
  'wording-no-limit': { name: 'Wording: no limit for now', what: 'Says only that the limit is zero, not why' },
  'wording-security': { name: 'Wording: risk, operation interrupted', what: 'Looks like account protection, not a credit closure' },
  'wording-arrears': { name: 'Wording: arrears', what: 'Something is overdue, sometimes on another product of the platform' },
  'wording-system': { name: 'Wording: system busy', what: 'Looks technical' },
  'wording-ineligible': { name: 'Wording: conditions not met', what: 'Looks like an entry condition' },
  'wording-migration': { name: 'Wording: upgrade or replacement', what: 'Looks like a change of product' },
  'wording-identity': { name: 'Wording: identity or details', what: 'Looks like a matter of identity details' },
  'wording-abnormal': { name: 'Wording: account abnormal', what: 'May be a protection, may be an assessment' },
  'wording-use': { name: 'Wording: use of funds', what: 'The lender is checking what the money was for' },
  'wording-strategy': { name: 'Wording: business adjustment', what: 'Looks like the platform or the rules' },
  'wording-ended': { name: 'Wording: expired or terminated', what: 'The agreed limit ended, without a reason given' },
  'wording-mistaken': { name: 'Wording: a mistake admitted', what: 'The platform itself says that the restriction was wrong' },
  'still-closed': { name: 'Still not back today', what: 'The longer it lasts, the less likely a technical cause is' },
  'came-back': { name: 'It came back', what: 'How long it took says something about the kind of cause' },
}

export const conduct: Record<ConductId, Named> = {
  'paid-on-time': { name: 'Paid on time meanwhile', what: 'Each further month never lowers the chance of return' },
  'arrears-settled': { name: 'Arrears settled', what: 'Comes first; nothing else helps before it' },
  'identity-fixed': { name: 'Identity details fixed', what: 'If they were the reason, this answers it' },
  'documents-sent': { name: 'Papers sent', what: 'The lender has what it asked for' },
  'record-fixed': { name: 'Report corrected', what: 'The next assessment sees the right record' },
  'debt-lowered': { name: 'Debt lower', what: 'Debt or use of limits is lower than before' },
  'review-asked': { name: 'Review asked for', what: 'A person looked at it; it can correct an error, it cannot demand credit' },
  'new-late': { name: 'Late again', what: 'Late payments meanwhile make a return harder' },
  'new-applications': { name: 'Applied again', what: 'New applications meanwhile make a return harder' },
}
