import type { GroundId } from './grounds.ts'
import type { RequestRule } from './letter-types.ts'

const yes = { chosen: true } as const
const no = { chosen: false } as const
const spoken = { kinds: ['chat', 'phone'] } as const
const complaint = { kinds: ['complaint'] } as const
const explanation = { kinds: ['explanation'] } as const
const either = { kinds: ['explanation', 'data'] } as const
const data = { kinds: ['data'] } as const
const dispute = { kinds: ['dispute'] } as const
const hardship = { kinds: ['hardship'] } as const
const escalation = { kinds: ['escalation'] } as const
const decision = { subjects: ['credit-decision'] } as const
const supervisors = { bodies: ['regulator', 'local-bureau'] } as const

/** What can be asked for and granted. None of them is the limit itself: nobody can order a lender to lend. */
export const requests = [
  { ...yes, ...spoken, ...decision, id: 'ask-state' },
  { ...yes, ...spoken, ...decision, id: 'ask-reason' },
  { ...yes, ...spoken, ...decision, id: 'ask-reassess' },
  { ...yes, ...spoken, subjects: ['payment', 'price', 'fraud', 'personal-data', 'credit-report'], id: 'ask-check' },
  { ...no, ...spoken, subjects: ['fraud'], id: 'ask-stop' },
  { ...yes, ...spoken, id: 'ask-lender', lender: 'unknown' },
  { ...no, ...spoken, id: 'ask-papers' },

  { ...yes, ...complaint, ...decision, id: 'reason-kind', ground: 'right-to-know' },
  { ...yes, ...complaint, ...decision, id: 'human-review' },
  { ...yes, ...complaint, ...decision, id: 'nothing-reported', ground: 'adverse-notice' },
  { ...yes, ...complaint, ...decision, id: 'reassess' },
  { ...no, ...complaint, ...decision, id: 'correct-data', ground: 'correct', slot: 'data-wrong' },
  { ...yes, ...complaint, subjects: ['price'], id: 'fee-list', ground: 'right-to-know' },
  { ...no, ...complaint, subjects: ['price'], id: 'cost-table', ground: 'cost-table' },
  { ...no, ...complaint, subjects: ['price'], id: 'terms-shown', ground: 'standard-terms' },
  { ...yes, ...complaint, subjects: ['payment'], id: 'check-debit', ground: 'right-to-know' },
  { ...no, ...complaint, id: 'refund', slot: 'refund' },
  { ...no, ...complaint, id: 'contract-copy', ground: 'financial-information' },

  { ...yes, ...explanation, id: 'automated-only', ground: 'explain' },
  { ...yes, ...explanation, id: 'main-reasons', ground: 'explain' },
  { ...yes, ...explanation, id: 'human-look', ground: 'explain' },
  { ...yes, ...either, id: 'copy', ground: 'copy' },
  { ...no, ...either, id: 'correct', ground: 'correct', slot: 'data-wrong' },
  { ...no, ...data, id: 'delete', ground: 'delete', slot: 'data-delete' },
  { ...no, ...data, id: 'limit', ground: 'limit', slot: 'data-limit' },
  { ...no, ...either, id: 'rules', ground: 'rules' },
  { ...no, ...either, id: 'recipients', ground: 'recipients' },

  { ...yes, ...dispute, id: 'check-entry', ground: 'dispute' },
  { ...yes, ...dispute, id: 'correct-entry', ground: 'dispute' },
  { ...no, ...dispute, id: 'remove-query', ground: 'query-consent' },
  { ...no, ...dispute, id: 'show-notice', ground: 'adverse-notice' },
  { ...no, ...dispute, id: 'add-statement', ground: 'five-years', slot: 'statement' },
  { ...no, ...dispute, id: 'one-off-repair', ground: 'one-off-repair' },

  { ...yes, ...hardship, id: 'instalments', slot: 'can-pay' },
  { ...no, ...hardship, id: 'postpone', slot: 'postpone-to' },
  { ...yes, ...hardship, id: 'costs-shown', ground: 'right-to-know' },
  { ...no, ...hardship, id: 'ease-penalty' },
  { ...yes, ...hardship, id: 'how-reported' },
  { ...yes, ...hardship, id: 'in-writing' },
  { ...no, ...hardship, id: 'only-me' },

  { ...yes, ...escalation, ...supervisors, id: 'pass-on' },
  { ...yes, ...escalation, ...supervisors, ...decision, id: 'answer-reason' },
  { ...yes, ...escalation, ...supervisors, subjects: ['price'], id: 'answer-fees' },
  { ...yes, ...escalation, bodies: ['review'], id: 'look-again' },
  { ...yes, ...escalation, bodies: ['central-bank'], id: 'handle-dispute' },
  { ...no, ...escalation, bodies: ['central-bank'], id: 'order-correction' },
  { ...yes, ...escalation, bodies: ['payment-authority'], id: 'check-payment' },
  { ...yes, ...escalation, bodies: ['market-authority'], id: 'check-market' },
  { ...yes, ...escalation, bodies: ['data-authority'], id: 'check-data' },
  { ...yes, ...escalation, bodies: ['mediation'], id: 'mediate' },
  { ...no, ...escalation, bodies: ['market-authority', 'payment-authority', 'mediation'], id: 'body-refund', slot: 'refund' },
  {
    ...yes, ...escalation, id: 'tell-outcome',
    bodies: ['regulator', 'local-bureau', 'central-bank', 'payment-authority', 'market-authority', 'data-authority', 'review'],
  },
] as const satisfies readonly RequestRule<GroundId>[]

export type RequestId = (typeof requests)[number]['id']
