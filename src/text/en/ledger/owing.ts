import type { CardTexts } from '../../card-text.ts'
import type { borrowingCards } from '../../../knowledge/ledger/borrowing.ts'
import type { repaymentCards } from '../../../knowledge/ledger/repayment.ts'

/** Rules about how the person repays and borrows. */
export const owingCards: CardTexts<keyof (typeof repaymentCards & typeof borrowingCards)> = {
  'late-payment': {
    claim: 'Paying late makes limits tighter, also when it was late elsewhere', also: ['arrears', 'overdue', 'missed payment', 'one day late', 'yuqi'],
    for: {
      'cfpb-line-decreases-2022': 'In more than five million US credit records, limits were cut about 4 times as often where a card had lately been in arrears.',
      'taiwan-default-2009': 'Among 30,000 card accounts in Taiwan (counted by us in the public data), about half of those late in the last month defaulted in the next; about 12% of those never late; about 23% of those late only four to six months earlier.',
    },
    against: {
      'cfpb-line-decreases-2022': 'By the same figures, 67% of the accounts that were cut had no recent arrears: lateness does not explain most cuts.',
      'our-judgement': 'These are credit cards, not the online lines meant here. The factor is carried over and is only a rough guide.',
    },
    does: 'Counts how many days late and how long ago. The latest weighs most and fades once it is paid.',
  },
  'low-payments': {
    claim: 'Paying only the minimum, or asking for extensions, looks like strain', also: ['minimum payment', 'extension', 'instalments', 'partial'],
    for: {
      'our-judgement': 'Paying a little at a time does not bring the debt down.',
      'taiwan-default-2009': 'In card data from Taiwan, about 27% of those who mostly paid under a tenth of the bill later defaulted, against about 17% of the others.',
    },
    against: { 'taiwan-default-2009': 'In the same data, among accounts that were never late, those who paid little did not default more often. And default is not the closing of a line.' },
    does: 'Counted apart from lateness, and far lighter.',
  },
  'collection': {
    claim: 'A guarantor paying for you, bad debt or enforcement make a line hard to keep', also: ['guarantor paid', 'bad debt', 'enforcement', 'court', 'collection'],
    for: {
      'credit-reporting-regulation': 'Not paying as agreed, penalties and judgments are adverse information, kept for 5 years from the end of the conduct.',
      'cfpb-line-decreases-2022': 'Accounts with recent arrears were cut about 4 times as often. Here such records are read as very heavy arrears.',
    },
    against: { 'our-judgement': 'No figure was found on these records and limits in particular; their weight is taken from arrears.' },
    does: 'Counts until it is settled or corrected, then fades.',
  },
  'broken-agreements': {
    claim: 'Unpaid shared bikes or deposit-free rentals can cost you the line', also: ['shared bike', 'power bank', 'deposit-free', 'rental', 'agreement'],
    for: {
      'our-judgement': 'A platform sees whether agreements in its own services are kept, and may take that into account.',
      'reported-help': 'Several Q&A pages say so and point to the page of agreements in Zhima Credit.',
    },
    against: { 'our-judgement': 'No platform was found to write that it affects a limit.' },
    does: 'Counts a little and soon fades.',
  },
  'good-record': {
    claim: 'Paying on time, using little and having savings lower the risk', also: ['on time', 'good record', 'savings', 'reserve', 'settled'],
    for: {
      'our-judgement': 'Lateness and full use raise the risk, so their opposite should lower it.',
      'taiwan-default-2009': 'In card data from Taiwan, about 12% of the accounts that were never late defaulted, far fewer than of the others.',
    },
    against: { 'cfpb-line-decreases-2022': '67% of the accounts that were cut had no recent arrears. A good record does not stop what platforms and markets do.' },
    does: 'Lowers what has to do with the person, and misjudgement a little. What is done to everybody does not shrink.',
  },
  'inquiries': {
    claim: 'Many applications in a short time look like a need for money', also: ['inquiries', 'hard inquiry', 'applications', 'credit check', 'zhengxin'],
    for: {
      'fico-inquiries': 'According to FICO, people with 6 or more inquiries go bankrupt up to 8 times as often as those with none.',
      'inquiry-rules-of-thumb': 'Ceilings passed around in the trade run from 4 to 10 within three months; the official word decides.',
    },
    against: {
      'fico-inquiries': 'The same source: one inquiry moves a score by less than 5 points and is a minor factor. It is about bankruptcy in the US, not about closed lines.',
      'inquiry-rules-of-thumb': 'The ceilings differ from lender to lender and none is official; there is no common line.',
    },
    does: 'Counts inquiries for loans, cards and guarantees only. More weigh more, up to a point; own and post-loan looks do not count.',
  },
  'new-loans': {
    claim: 'A new loan elsewhere can make the limit here tighter', also: ['new loan', 'borrowed elsewhere', 'several lenders'],
    for: { 'our-judgement': 'A new loan goes into the credit report, and the debt has in fact grown.' },
    against: { 'our-judgement': 'In public data where it could be measured, new loans showed no signal, so the weight is low.' },
    does: 'Counts recent ones only, at a low weight.',
  },
  'utilisation': {
    claim: 'The fuller the line is used, the more likely it is tightened', also: ['utilisation', 'utilization', 'maxed out', 'usage'],
    for: { 'taiwan-default-2009': 'In card data from Taiwan, about 27% of the accounts using seven tenths or more of their limit later defaulted, against about 18% of those using under three tenths.' },
    against: { 'cfpb-line-decreases-2022': 'A cut by itself raises the part in use: to 94% for most groups in the figures. Which came first is hard to tell.' },
    does: 'Little use does not count; the nearer to the limit, the heavier.',
  },
  'debt-burden': {
    claim: 'Debts or instalments too large for the income make limits tighter', also: ['debt ratio', 'monthly payments', 'debt to income', 'over-indebted'],
    for: {
      'inquiry-rules-of-thumb': 'Debt ratios above 65% to 75% are said in the trade to count as high; the official word decides.',
      'online-small-loan-draft-2020': 'A draft of 2020 would have held online small loans to a third of the average yearly income of three years.',
    },
    against: {
      'inquiry-rules-of-thumb': 'The figures differ from lender to lender and none is official.',
      'online-small-loan-draft-2020': 'The draft was never final in that form and is no rule in force.',
    },
    does: 'Rises slowly from rather high to very high, without a hard line.',
  },
  'guarantees': {
    claim: 'A guarantee for somebody else counts as your own', also: ['guarantee', 'guarantor', 'for a friend'],
    for: {
      'our-judgement': 'A guarantee is money that may have to be paid, so it is looked at.',
      'credit-reporting-regulation': 'A guarantee that was not honoured is adverse information.',
    },
    against: { 'our-judgement': 'How much it matters while the other person pays, nobody publishes.' },
    does: 'Counts a little while it stands; paid for somebody, it counts as collection.',
  },
  'borrowing-burst': {
    claim: 'Many draws in a short time, or the whole limit at once, draw attention', also: ['many draws', 'whole limit', 'emptied', 'borrow and repay'],
    for: {
      'our-judgement': 'Dense borrowing looks like strain, and emptying a line looks like somebody else at the controls.',
      'reported-help': 'Q&A pages say that emptying a new limit makes the platform suspect a scam on the user; it holds back and recovers after a while.',
    },
    against: { 'our-judgement': 'In public default data a surge of debt showed no signal, and no platform writes how often is too often.' },
    does: 'Looks at the last weeks, shared between the way of borrowing and account protection.',
  },
  'misuse': {
    claim: 'A loan not used as agreed may be stopped and called in', also: ['cash-out', 'house purchase', 'stocks', 'use of funds', 'receipts'],
    for: { 'civil-code': 'Civil Code, article 673: where a loan is not used as agreed, the lender may stop lending, call it in early or end the contract.' },
    against: { 'our-judgement': 'The law says may, not must. Without a notice about the use of funds, this is unlikely.' },
    does: 'The latest weighs most, then it fades.',
  },
  'overspending': {
    claim: 'Suddenly spending more affects the limit', also: ['spending', 'shopping', 'games'],
    for: { 'our-judgement': 'Spending above income leaves less room to repay.' },
    against: { 'our-judgement': 'How much of it a platform sees, and whether it uses it, has no public evidence.' },
    does: 'Counts a little and soon fades.',
  },
  'short-history': {
    claim: 'A line just opened is more easily taken back', also: ['just opened', 'new line', 'opened yesterday'],
    for: { 'our-judgement': 'The lender knows little yet and adjusts more; people often ask why a line opened yesterday is closed today.' },
    against: { 'our-judgement': 'What counts as new, and how many are taken back, nobody publishes.' },
    does: 'Counts from the day of opening; the older, the lighter.',
  },
}
