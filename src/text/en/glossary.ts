import type { NumberId } from '../../knowledge/numbers.ts'
import type { Text } from '../zh_CN/index.ts'

/** Whose number it is; shown beside it, with the step that leads to it. */
export const numbers: Record<NumberId, string> = {
  '12378': 'National Financial Regulatory Administration, for banks, consumer finance and trust companies',
  '12363': 'People\'s Bank of China, for credit reporting and payment',
  'credit-centre': 'Credit Reference Centre, the number printed on the personal credit report',
  '12345': 'Government service line, can put you through to the local finance bureau',
  '12315': 'Market regulation, for a platform\'s prices, bundles and advertising',
  '12356': 'national line for mental-health help, National Health Commission; when it is too much; you need not give a name',
  '120': 'ambulance, when somebody is in danger now',
  '96110': 'Anti-fraud line, when you suspect fraud or a stolen account',
  '110': 'Police, at once when money has been moved',
  '95188': 'Alipay service',
  '95384': 'WeBank service',
  '95017': 'WeChat Pay service',
  '95118': 'JD; whether it serves Jintiao and Baitiao could not be verified',
  '95055': 'Baifubao, the payment company of the Du Xiaoman group; whether it serves loans could not be verified',
  '95730': 'Fenqile service',
  '12377': 'Reports of illegal content on the net: fraudulent advertisements, false sites',
  '95152': 'Douyin service',
}

/** Words that the app uses and a person may not know. */
export const glossary: Text['glossary'] = {
  'lender': { name: 'Lender', what: 'The institution named in the contract, which lends and decides; often not the brand of the app' },
  'limit': { name: 'Limit', what: 'The most that the lender lets you owe; it can be cut, frozen, paused or closed' },
  'cut': { name: 'Cut', what: 'A lower limit; what is left can be used' },
  'freeze': { name: 'Freeze', what: 'The limit shows but cannot be used' },
  'pause': { name: 'Pause', what: 'No new draws for a time; what was drawn is repaid as usual' },
  'closure': { name: 'Closure', what: 'The line is no longer offered; that alone is not adverse information' },
  'assistance': { name: 'Loan assistance', what: 'A platform finds customers, a bank or trust lends; tighter rules since October 2025' },
  'report': { name: 'Credit report', what: 'Loans, repayments and inquiries collected by the Credit Reference Centre; free twice a year' },
  'inquiry': {
    name: 'Approval inquiry', what: 'Left when an institution reads the report for a loan, card or guarantee; also called a hard inquiry',
  },
  'own-query': { name: 'Own query', what: 'Reading your own report; not an application' },
  'post-loan': { name: 'Post-loan check', what: 'A lender looks at the report of an existing loan; not an application' },
  'adverse': {
    name: 'Adverse information', what: 'Records of not paying as agreed, penalties or judgments; kept five years after settlement',
  },
  'compensation': { name: 'Paid by a guarantor', what: 'A guarantor or insurer paid for you and then turns to you' },
  'extension': { name: 'Extension', what: 'A later due day, agreed with the lender' },
  'dispute': { name: 'Dispute', what: 'A request to correct a wrong or missing entry, answered in writing within 20 days' },
  'review': { name: 'Review', what: 'A branch\'s higher body looks again at how a complaint was handled' },
  'automated': { name: 'Automated decision', what: 'A decision made by an algorithm; with a major effect, you may ask for an explanation' },
  'all-in-cost': { name: 'All-in cost', what: 'Interest and all fees together, per year' },
  'isolation': {
    name: 'Brand separation', what: 'Since late 2021, lines of the consumer finance company and of banks have different names',
  },
  'decoupling': { name: 'No direct data', what: 'Platforms may not hand personal data straight to lenders' },
  'range': { name: 'Range', what: 'Right eight times in ten; a wide range means that little is known' },
  'grade': {
    name: 'Grade of evidence', what: 'A law, B study or credible report, C public pages, D single or contradictory claims, E our judgement',
  },
  'stop-waiting': { name: 'Day to stop waiting', what: 'From then on a return within three months is unlikely, so plan without the line' },
}
