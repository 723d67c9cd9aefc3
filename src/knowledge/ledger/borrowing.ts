import type { RuleCard } from '../ledger-types.ts'

/** Applying, owing, drawing, and what the money is for. */
export const borrowingCards = {
  'inquiries': {
    about: 'borrowing', grade: 'B', for: ['fico-inquiries', 'inquiry-rules-of-thumb'], against: ['fico-inquiries', 'inquiry-rules-of-thumb'],
    uses: { indicators: ['inquiries'] }, tips: ['stop-applying'],
  },
  'new-loans': {
    about: 'borrowing', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { indicators: ['new-loans'] }, tips: ['no-reaction-loan'],
  },
  'utilisation': {
    about: 'borrowing', grade: 'B', for: ['taiwan-default-2009'], against: ['cfpb-line-decreases-2022'],
    uses: { indicators: ['utilisation'] },
  },
  'debt-burden': {
    about: 'borrowing', grade: 'C', for: ['inquiry-rules-of-thumb', 'online-small-loan-draft-2020'], against: ['inquiry-rules-of-thumb', 'online-small-loan-draft-2020'],
    uses: { indicators: ['debt-to-income', 'monthly-burden'] }, tips: ['lower-debt'],
  },
  'guarantees': {
    about: 'borrowing', grade: 'E', for: ['our-judgement', 'credit-reporting-regulation'], against: ['our-judgement'],
    uses: { indicators: ['guarantees'] },
  },
  'borrowing-burst': {
    about: 'borrowing', grade: 'E', for: ['our-judgement', 'reported-help'], against: ['our-judgement'],
    uses: { indicators: ['borrowing-burst', 'emptied-line'] }, tips: ['slower-draws', 'pause-borrowing'],
  },
  'misuse': {
    about: 'borrowing', grade: 'A', for: ['civil-code'], against: ['our-judgement'],
    uses: { indicators: ['misuse'] }, tips: ['keep-receipts', 'never-cash-out'],
  },
  'overspending': {
    about: 'borrowing', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { indicators: ['overspending'] }, tips: ['plan-spending'],
  },
  'short-history': {
    about: 'borrowing', grade: 'E', for: ['our-judgement'], against: ['our-judgement'],
    uses: { indicators: ['short-history'] },
  },
} as const satisfies Record<string, RuleCard>
