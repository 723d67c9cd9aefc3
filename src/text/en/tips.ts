import type { TipId } from '../../knowledge/tips.ts'
import type { TipText } from '../types.ts'
import { clarityTips } from './tips-clarity.ts'
import { protectionTips } from './tips-protection.ts'
import { repaymentTips } from './tips-repayment.ts'

const accountTips = {
  'update-identity': {
    title: 'Check and update your ID card and phone number',
    do: 'In the app\'s account details, check the ID\'s expiry date, the phone number and the real-name status, and update what is old.',
    why: 'In public customer questions of 2018, about 3% of those about a lost line spoke of the ID or the real-name check; it'
      + ' takes minutes.',
    effect: 'Usually soon after; no time is published.',
  },
  'secure-account': {
    title: 'Secure the account first',
    do: 'In the official app change the password, log out other devices and unlink cards you do not know; if money is gone,'
      + ' call 96110 or 110 now.',
    why: 'With a stranger logged in, a closed line protects you.', effect: 'Stops the loss; the line comes later.',
  },
  'usual-device': {
    title: 'Go back to your usual phone and network',
    do: 'Log in with your usual phone, number and network, follow the checks, and do not keep trying to draw.',
    why: 'Words such as “risk” or “interrupted” look like account protection; people report that the usual device mostly helps.',
    effect: 'Accounts differ; it can take days.',
  },
  'send-papers': {
    title: 'Send the papers that were asked for',
    do: 'Send them before the date in the notice, true and complete; take a screenshot and note the day.',
    why: 'Without the papers the assessment cannot go on, and sending them late may look like unwillingness.',
    effect: 'No review time is published; ask for it.',
  },
  'complete-details': {
    title: 'Complete occupation, address and the like',
    do: 'Fill in occupation, employer, address and income truthfully in the official app; leave what you are unsure of empty.',
    why: 'Empty or old details weigh on entry conditions.', effect: 'Used at the next assessment.',
  },
  'use-normally': {
    title: 'Use it normally when you need it',
    do: 'Use it for what you would buy anyway and pay on time; do not use it for the sake of activity, and never create turnover.',
    why: 'Cards without a transaction for 18 months count as dormant by rule; for online lines we found no published rule.',
    effect: 'No time is published.',
  },
  'let-it-go': {
    title: 'Let go of a line you do not need',
    do: 'If you have not used it for long and do not need it, there is no need to apply again; make sure that nothing is owed.',
    why: 'A closed line is not adverse information by itself (our reading of article 44 of the credit reporting regulation).',
    effect: 'One thing less to watch.',
  },
  'find-new-entry': {
    title: 'Look for a new entry and the lender\'s name',
    do: 'Search the app for the other line names of the same platform and read who the lender is in the contract.',
    why: 'Lines were split by lender in late 2021, and since 30 September 2026 loans may not stand among the ways to pay, so entries move.',
    effect: 'Tells on the same day whether it closed or moved.',
  },
} satisfies Partial<Record<TipId, TipText>>

export const tips: Record<TipId, TipText> = { ...accountTips, ...repaymentTips, ...clarityTips, ...protectionTips }
