import type { TipId } from '../../knowledge/tips.ts'
import type { TipText } from '../types.ts'

/** What keeps harm small, whatever the cause. */
export const protectionTips = {
  'stop-scam': {
    title: 'Stop first: this looks like a fraud',
    do: 'End the contact and transfer nothing more. If you shared your screen or a code, change passwords, have your bank stop payments, and call 96110 or 110.',
    why: 'No lender asks for your screen, a code, or money to unfreeze a limit; five authorities warned of this in February 2026.',
    effect: 'The sooner, the smaller the loss.',
  },
  'no-reaction-loan': {
    title: 'Do not borrow elsewhere in reaction',
    do: 'Look first at what really has to be paid in the next 90 days; do not apply just to replace the limit.',
    why: 'Applying at several places adds inquiries and puts your other lines at risk.', effect: 'Nothing more is added from today on.',
  },
  'refuse-paid-help': {
    title: 'Refuse anybody who wants money for it',
    do: 'If somebody offers for a fee to bring the limit back or clean your record, or wants a password, code, shared screen or'
      + ' transfer, stop and call 96110 or 110.',
    why: 'Five authorities warned of such paid agents in February 2026.', effect: 'Spares you a second loss.',
  },
  'official-channels': {
    title: 'Use official channels only',
    do: 'Use the service inside the official app; do not use numbers from a search or links in a text message.',
    why: 'Numbers on web pages contradict each other, and “cancel your loan or your record suffers” is a common trick.',
    effect: 'Fewer detours, fewer traps.',
  },
  'never-cash-out': {
    title: 'No cash-out, no sham sales',
    do: 'If it has happened, stop there, and tell the truth when asked.',
    why: 'Cash-out counts as use against the contract, and those who offer it often cheat.',
    effect: 'The risk stops growing; a return is slow.',
  },
  'repair-window-closed': {
    title: 'The one-off credit repair is over',
    do: 'Do not pay for it: it covered arrears of 2020 to 2025 up to CNY 10,000 each, repaid by 31 March 2026, and works by itself.',
    why: 'Policy of the People\'s Bank of China of 22 December 2025, without application or papers.',
    effect: 'If you qualify and still see the entry, ask the lender or the centre.',
  },
  'normal-use-elsewhere': {
    title: 'Use your other products as usual',
    do: 'Keep using the cards and services you have and pay on time; neither more nor less than usual.',
    why: 'A new assessment looks at recent conduct as a whole; how long it takes is told in contradictory ways.',
    effect: 'Months; accounts differ.',
  },
  'fire-drill': {
    title: 'Work out life without this line',
    do: 'List what falls due everywhere within 90 days, find the first day that does not work out, and decide what to pay first.',
    why: 'Having worked it out, you need not rush to borrow when it happens.', effect: 'One evening.',
  },
  'emergency-fund': {
    title: 'Slowly put money aside',
    do: 'First one month of necessary expenses, then three; do not treat a credit line as a reserve.',
    why: 'A limit can be taken back, savings cannot.', effect: 'Months.',
  },
  'own-limits': {
    title: 'Set your own limits',
    do: 'For example: stop at two approval inquiries in a month; borrow no more when repayments exceed half your income. Write'
      + ' them down and keep them.',
    why: 'One step earlier than the platform.', effect: 'Works at once.',
  },
  'know-the-contract': {
    title: 'Read three clauses of the contract',
    do: 'Find the lender\'s name, whether the limit can be changed unilaterally, and the agreed purpose.',
    why: 'Standard terms must be pointed out, or you may argue that they are not part of the contract (article 496 of the Civil Code).',
    effect: 'You can say it clearly when you call.',
  },
  'read-cost-sheet': {
    title: 'Read the annual cost',
    do: 'Before signing anything new, read the cost sheet: every fee, who gets it, and the annual rate.',
    why: 'From 1 August 2026 new personal loan contracts must show it.', effect: 'Comparable on the spot.',
  },
  'bank-not-now': {
    title: 'Not the time for a bank application',
    do: 'You have many recent inquiries; stop first, let the old ones pass, then see whether you need it at all.',
    why: 'One more inquiry has little chance and puts your other lines at risk.',
    effect: 'By rules of thumb, lenders look at the last 3 to 6 months.',
  },
  'bank-costs-an-inquiry': {
    title: 'A bank loan is another way, and has its price',
    do: 'For information only: if you ever apply, ask at the counter for conditions, papers and annual cost before you allow a'
      + ' query, and not at several banks.',
    why: 'Each application leaves an approval inquiry in the report.', effect: 'Weeks, without a promise.',
  },
} satisfies Partial<Record<TipId, TipText>>
