import { grounds, type GroundId } from './grounds.ts'
import { requests } from './letter-requests.ts'
import type { AskedRule, CitedRule, LetterRules, Scope, SlotId, SlotRule } from './letter-types.ts'

const must = (slot: SlotId, scope: Scope = {}): AskedRule => ({ slot, need: 'must', ...scope })
const known = (slot: SlotId, scope: Scope = {}): AskedRule => ({ slot, need: 'known', ...scope })
const may = (slot: SlotId, scope: Scope = {}): AskedRule => ({ slot, need: 'may', ...scope })

/** What happened, in the person's own words: without it there is no text where the records do not hold it. */
const happened = [must('event-day', { when: 'untold' }), must('happened', { when: 'untold' }), may('happened', { when: 'told' })]
const matter = [...happened, known('ticket', { when: 'contacted' })]
const spoken = [...happened, may('ticket', { when: 'contacted' }), may('lender', { subjects: ['credit-decision'] })]
const reachable = [must('name'), known('id-number'), must('phone')]
const identified = [must('name'), must('id-number'), must('phone')]
const end = [may('outcome'), may('proof')]

/** Who is complained of: the lender, but for payments and platforms. */
const paid = ['payment-authority', 'market-authority'] as const
const lentBy = ['regulator', 'local-bureau', 'central-bank', 'data-authority', 'review', 'mediation'] as const

/** The slots of each kind of text, in the order in which they are asked for. */
const asked: LetterRules['asked'] = {
  chat: spoken,
  phone: spoken,
  complaint: [
    ...reachable,
    must('lender', { subjects: ['credit-decision', 'price', 'credit-report', 'personal-data', 'fraud'] }),
    must('institution', { subjects: ['payment'] }),
    known('contract', { subjects: ['credit-decision', 'price'] }),
    ...matter, known('amount', { subjects: ['price', 'payment'] }), ...end,
  ],
  explanation: [...reachable, must('lender'), known('contract'), ...matter, must('effect'), ...end],
  data: [...reachable, must('lender'), may('happened'), ...end],
  dispute: [
    ...identified, must('report-number'), must('report-day'), must('entry-holder'), must('entry'), must('entry-says'), must('entry-right'),
    must('proof'), may('outcome'),
  ],
  hardship: [...reachable, must('lender'), known('contract'), must('owed'), must('due-day'), must('hardship'), ...end],
  escalation: [
    ...identified, must('address', { bodies: ['market-authority'] }),
    must('lender', { bodies: lentBy }), must('institution', { bodies: paid }),
    must('institution-address', { bodies: ['market-authority'] }),
    must('prior-day', { when: 'no-prior' }), must('answer', { when: 'no-reply' }), must('reply-day', { when: 'got' }),
    must('reply-words', { when: 'got' }), must('disagree', { when: 'answered' }),
    ...happened, known('amount', { bodies: paid }), ...end,
  ],
}

const person: Pick<SlotRule, 'kept'> = { kept: 'person' }
const line = { form: 'line', kept: 'letter' } as const
const words = { form: 'words', kept: 'letter' } as const
const past = { form: 'past', kept: 'letter' } as const

const slots: Readonly<Record<SlotId, SlotRule>> = {
  'name': { form: 'line', ...person }, 'id-number': { form: 'line', ...person }, 'phone': { form: 'line', ...person },
  'address': { form: 'line', ...person }, 'lender': { form: 'line', kept: 'line' }, 'contract': { form: 'line', kept: 'line' },
  'institution': line, 'institution-address': line, 'ticket': line, 'amount': line, 'refund': line, 'report-number': line,
  'entry-holder': line, 'entry': line, 'owed': line, 'can-pay': line,
  'event-day': past, 'prior-day': past, 'reply-day': past, 'report-day': past,
  'due-day': { form: 'day', kept: 'letter' }, 'postpone-to': { form: 'ahead', kept: 'letter' },
  'answer': { form: 'answer', kept: 'letter' },
  'happened': words, 'effect': words, 'reply-words': words, 'disagree': words, 'entry-says': words, 'entry-right': words, 'hardship': words,
  'data-wrong': words, 'data-delete': words, 'data-limit': words, 'statement': words, 'outcome': words, 'proof': words,
}

/** What each kind rests on, beside the grounds of what is asked for. Most to the point first. */
const cited = [
  { kinds: ['complaint'], subjects: ['credit-decision', 'price'], ground: 'complaint-days' },
  { kinds: ['complaint'], subjects: ['credit-decision'], ground: 'complaint-partners' },
  { kinds: ['explanation', 'data'], ground: 'reasons' },
  { kinds: ['explanation', 'data'], ground: 'prompt-data' },
  { kinds: ['dispute'], ground: 'dispute' },
  { kinds: ['dispute'], ground: 'creditworthiness' },
  { kinds: ['hardship'], ground: 'good-faith' },
  { kinds: ['escalation'], bodies: ['regulator'], ground: 'remit' },
  { kinds: ['escalation'], bodies: ['regulator'], ground: 'complaint-days' },
  { kinds: ['escalation'], bodies: ['local-bureau'], ground: 'small-loan-remit' },
  { kinds: ['escalation'], bodies: ['central-bank'], ground: 'report-complaint' },
  { kinds: ['escalation'], bodies: ['central-bank'], ground: 'dispute' },
  { kinds: ['escalation'], bodies: ['payment-authority'], ground: 'remit-central-bank' },
  { kinds: ['escalation'], bodies: ['market-authority'], ground: 'market-days' },
  { kinds: ['escalation'], bodies: ['market-authority'], ground: 'market-complaints' },
  { kinds: ['escalation'], bodies: ['data-authority'], ground: 'data-authority' },
  { kinds: ['escalation'], bodies: ['data-authority'], ground: 'reasons' },
  { kinds: ['escalation'], bodies: ['review'], ground: 'complaint-review' },
  { kinds: ['escalation'], bodies: ['mediation'], ground: 'routes' },
  { kinds: ['escalation'], bodies: ['mediation'], ground: 'mediation' },
] as const satisfies readonly CitedRule<GroundId>[]

/** What the texts are planned from. */
export const letterRules: LetterRules = { slots, asked, requests, cited, grounds }
