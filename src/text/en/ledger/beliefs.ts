import type { CardTexts } from '../../card-text.ts'
import type { BeliefId } from '../../../knowledge/ledger.ts'

/** What people say, in their words, and what can be said about it. */
export const beliefTexts: CardTexts<BeliefId> = {
  'early-repayment': {
    claim: 'Paying back early closes the line', also: ['early repayment', 'prepay', 'prepayment', 'paid early', 'no interest earned'],
    for: {
      'ant-questions-2018': 'Of the customer questions of 2018 about a lost limit, 9.8% mention paying off or paying early: among the things mentioned most.',
      'reported-help': 'Some Q&A pages say that it “will surely be cut”.',
    },
    against: {
      'reported-help': 'Others quote the service of Alipay: early repayment does not affect credit. One site says the opposite on two of its pages.',
      'ant-questions-2018': 'It tells what came first, not what caused it; and those who ask are those who lost it.',
    },
    does: 'The claims contradict each other, so it has the narrowest cap, however often it happens.',
  },
  'early-repayment-zeroed': {
    claim: 'Paying back early again and again sets the limit to zero', also: ['frequent early repayment', 'zero', 'again and again'],
    for: {},
    against: { 'reported-help': 'The exception that a Q&A page makes is dozens of times in one month, and it names no source.' },
    does: 'There is no rule of zero. Early repayment counts by its own card only.',
  },
  'score-fall': {
    claim: 'When the Zhima score falls, the line is closed', also: ['Zhima', 'Sesame', 'score', 'points lost'],
    for: { 'ant-questions-2018': '0.8% of the questions about a lost limit mention the Zhima or a credit score.' },
    against: { 'ant-questions-2018': 'Less than one in a hundred, by their own account. Score and limit may both follow from something else.' },
    does: 'The evidence is thin, so it has the narrowest cap.',
  },
  'score-threshold': {
    claim: 'Below 600 points of Zhima score, Jiebei is closed', also: ['600', 'threshold', 'how many points', 'Zhima'],
    for: {},
    against: { 'our-judgement': 'No platform was found to publish such a line. Each lender looks at its own things; there is no common score.' },
    does: 'Does not look at the height of a score; there is no line.',
  },
  'own-queries': {
    claim: 'Reading your own credit report too often closes the line', also: ['own report', 'own query', 'check my credit', 'self inquiry'],
    for: {},
    against: {
      'credit-reporting-regulation': 'Reading one’s own report is a right, twice a year for free.',
      'report-layout-2026': 'The report lists each query with day, institution and reason; own queries are named as such and are no application.',
    },
    does: 'Own queries and post-loan checks do not count at all.',
  },
  'number-of-queries': {
    claim: 'Beyond a certain number of credit checks the line is closed', also: ['number of inquiries', 'too many checks', 'how many'],
    for: { 'inquiry-rules-of-thumb': 'Ceilings are passed around in the trade, such as 6 in half a year at the large state banks; the official word decides.' },
    against: {
      'inquiry-rules-of-thumb': 'The same list runs from 4 to 10 in three months by kind of lender; there is no agreed line.',
      'fico-inquiries': 'One inquiry moves a score by less than 5 points and is a minor factor.',
    },
    does: 'There is no number that closes a line. Approval inquiries count by their own card.',
  },
  'five-platforms': {
    claim: 'Borrowing on five platforms triggers a closure for shared debt', also: ['five platforms', 'several lenders', 'shared debt', 'stacking'],
    for: {},
    against: { 'our-judgement': 'No public word on such a system was found, nor where the five come from.' },
    does: 'Does not count platforms, but debts, instalments and new loans.',
  },
  'use-more': {
    claim: 'Using the line more raises the limit', also: ['raise the limit', 'use more', 'grow the limit'],
    for: { 'reported-help': 'Q&A pages advise to go on using it as usual and say that it gets better after some months.' },
    against: {
      'taiwan-default-2009': 'In card data from Taiwan, about 27% of the accounts using seven tenths or more of their limit later defaulted, against about 18% of those using under three tenths.',
      'reported-help': 'Other pages say that emptying it at once raises suspicion.',
    },
    does: 'There is no credit for using more. Using nearly all of it makes things worse.',
  },
  'balance-helps': {
    claim: 'Keeping more money in Yu’e Bao brings the limit back', also: ['balance', 'deposit', 'assets', 'money market'],
    for: { 'reported-help': 'A Q&A page says that assets are looked at in a monthly review.' },
    against: { 'reported-help': 'It names no source, and nobody says how much or for how long.' },
    does: 'Does not look at where money lies, only for how many months it would last.',
  },
  'idle-twelve-months': {
    claim: 'A line unused for 12 months closes by itself', also: ['12 months', 'one year unused', 'idle', 'automatically'],
    for: {},
    against: { 'card-dormancy-2022': 'There is a rule for credit cards, and it says 18 months. For online lines none was found.' },
    does: 'There is no line at 12 months.',
  },
  'sister-lines': {
    claim: 'Huabei and Jiebei affect each other', also: ['Huabei', 'Jiebei', 'sister product', 'late on Huabei'],
    for: { 'ant-questions-2018': '9.9% of the questions about a lost Jiebei also mention Huabei. Some quote that it cannot be used for arrears, at times on the other product.' },
    against: {
      'ant-questions-2018': 'Mentioned together does not mean that one affects the other.',
      'our-judgement': 'No platform was found to write how they affect each other.',
    },
    does: 'Has no number of its own. Late on one counts as late elsewhere for the other; restricted together counts as several lines.',
  },
  'renamed-means-downgraded': {
    claim: 'Jiebei turning into Xinyongdai is a downgrade', also: ['Xinyongdai', 'renamed', 'downgrade'],
    for: {},
    against: { 'brand-isolation-2021': 'Since November 2021 names follow the lender: Jiebei and Huabei for the consumer finance company, Xinyongdai and Xinyonggou for banks. The lender changed, not your standing.' },
    does: 'Counts as a product with a new lender, not as your doing.',
  },
  'entry-gone-is-closed': {
    claim: 'No longer on the payment page means closed', also: ['entry gone', 'cannot find', 'not shown', 'payment page'],
    for: {},
    against: { 'marketing-measures-2026': 'Since 30 September 2026 payment pages may not list loans as a way to pay; the entry may only have moved.' },
    does: 'A missing entry and a closed line are noted apart and counted apart.',
  },
  'three-to-six-months': {
    claim: 'After three to six months the line comes back', also: ['3 to 6 months', 'half a year', 'how long'],
    for: {},
    against: {
      'ant-questions-2018': 'In the questions of 2018 some had waited half a year or a year, and it was not back.',
      'reported-help': 'The times given run from one day to a year or two, contradict each other and have no source.',
    },
    does: 'Is not used. Each kind of cause has its own estimate, a wide one, and none is a promise.',
  },
  'quarterly-review': {
    claim: 'Jiebei is reviewed every 3 months and reopens within two weeks', also: ['every 3 months', 'review cycle', 'assessment period'],
    for: {},
    against: { 'reported-help': 'Other pages speak of a monthly review; the two do not fit together, and neither has a source.' },
    does: 'There is no review cycle in it.',
  },
  'staff-can-restore': {
    claim: 'Customer service can restore the limit by hand', also: ['customer service', 'by hand', 'manual restore', 'agent'],
    for: {},
    against: {
      'reported-help': 'All pages agree: customer service cannot interfere with an assessment.',
      'pipl': 'One may ask for an explanation and a human look; that is not a limit.',
    },
    does: 'A contact does not count as a return. Having asked for a review helps a little against misjudgement and account protection.',
  },
  'insider-channel': {
    claim: 'An inside channel reopens the line for a fee', also: ['insider', 'inside channel', 'agent', 'pay to reopen'],
    for: {},
    against: {
      'agent-warning-2026': 'In February 2026 five authorities warned of unlawful agents: fees, stolen data, and liability for you. Reopening Jiebei is not named; that step is our caution.',
      'repair-warning-2024': 'Fake repair, fake queries, “cancel your loan” and “account abnormal” are the four patterns that the warning lists.',
    },
    does: 'Whoever promises it for a fee, or asks for codes or a shared screen, is to be treated as a fraud.',
  },
  'complaint-restores': {
    claim: 'A complaint to 12378 brings the limit back', also: ['complaint', '12378', 'report', 'regulator'],
    for: {},
    against: {
      'complaint-measures-2020': 'The measures are about the answer: usually 15 days, 30 if complex, 60 at the most. They do not ask for a limit.',
      'regulator-division-2024': 'The regulator takes and forwards complaints; it does not decide for the lender whom to lend to.',
    },
    does: 'A complaint can get an answer, a kind of reason or a correction. It does not make a limit.',
  },
  'record-washing': {
    claim: 'Money can wash a credit record clean', also: ['credit washing', 'credit repair', 'delete arrears'],
    for: {},
    against: {
      'repair-warning-2024': 'Repairing or washing a record for a fee is a fraud that the warning names. Who is coached to invent force majeure may be liable too.',
      'agent-warning-2026': 'Five authorities: do not believe in washed records and optimised debts; use formal channels.',
      'credit-reporting-regulation': 'What is wrong can be disputed for free; true adverse information is deleted when its time is over.',
    },
    does: 'Is not counted. A wrong record is a matter for a dispute.',
  },
  'repair-by-application': {
    claim: 'Having paid, one can apply for the one-off credit repair', also: ['one-off repair', 'credit repair', 'apply', '10,000'],
    for: {},
    against: { 'credit-repair-2025': 'There is nothing to apply for, and nobody can do it for you. It covers arrears of 2020 to 2025 of up to 10,000 CNY each that were paid by 31 March 2026; the window is over.' },
    does: 'Only shown on the timeline.',
  },
  'arrears-for-ever': {
    claim: 'Late once, and the credit report shows it for ever', also: ['5 years', 'for ever', 'permanent', 'deleted'],
    for: {},
    against: { 'credit-reporting-regulation': 'Adverse information is kept for 5 years from the end of the conduct and then deleted; one may add a statement.' },
    does: 'The older, the lighter.',
  },
  'closed-is-blacklisted': {
    claim: 'A closed line means being on a credit blacklist', also: ['blacklist', 'bad record', 'affects credit'],
    for: {},
    against: { 'credit-reporting-regulation': 'Adverse information is not paying as agreed, penalties and judgments. A closed line by itself is not among them (our reading of the article).' },
    does: 'One closed line does not raise the risk of others; closed together, they point to a common cause.',
  },
  'closing-hurts-the-record': {
    claim: 'Closing a line yourself hurts the credit record', also: ['close it myself', 'cancel', 'affects credit'],
    for: {},
    against: {
      'credit-reporting-regulation': 'Closing a line is not adverse information (our reading of the article).',
      'repair-warning-2024': 'The other way round: “cancel your loan” is one of the frauds that the warning lists.',
    },
    does: 'For a line closed on your own wish no cause is sought, only how to have it back.',
  },
  'empty-it-first': {
    claim: 'The limit has to be drawn and emptied first, or the record suffers', also: ['empty the limit', 'cancel loan', 'transfer', 'share screen', 'scam call'],
    for: {},
    against: {
      'repair-warning-2024': '“Cancel your loan” and “account abnormal” are frauds that the warning lists.',
      'our-judgement': 'No rule asks anybody to empty a line first. Whatever is drawn and sent away is yours to repay.',
    },
    does: 'Stop at once and call 96110.',
  },
}
