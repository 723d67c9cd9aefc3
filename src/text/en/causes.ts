import type { CauseId } from '../../knowledge/causes.ts'
import type { Layer } from '../../knowledge/types.ts'
import type { CauseText, Named } from '../types.ts'

export const layers: Record<Layer, Named> = {
  borrower: { name: 'You', what: 'Repayment, debt, income and applications' },
  account: { name: 'Account', what: 'Identity details, logins and account security' },
  platform: { name: 'Platform', what: 'The systems and decisions of the platform and the lender' },
  market: { name: 'Market and rules', what: 'Regulation and the economy' },
  unknown: { name: 'Cannot be seen', what: 'What cannot be made out from outside' },
}

export const causes: Record<CauseId, CauseText> = {
  'late-here': {
    name: 'A late payment on this line',
    why: 'Lenders weigh their own repayment record most, and a tighter limit after a late payment is common.',
    watch: 'Whether the message changes once everything is paid and recorded.',
  },
  'late-elsewhere': {
    name: 'A late payment elsewhere',
    why: 'Arrears on other loans or cards go into the credit report, which the lender looks at from time to time.',
    watch: 'Get your own credit report once and look for arrears that you did not know of.',
  },
  'too-many-applications': {
    name: 'Many applications in a short time', why: 'Many loan or card inquiries within a few months look like an urgent need for money.',
    watch: 'Only approval inquiries count; your own queries and post-loan checks are not applications.',
  },
  'over-indebted': {
    name: 'High debt', why: 'When all debts together are high for the income, a lender doubts that there is room to repay.',
    watch: 'What part of your income goes to repayments, and how much of your limits is used.',
  },
  'income-weakened': {
    name: 'Weaker income', why: 'Less income, no job or a weaker business lowers the estimate of what can be repaid.',
    watch: 'Whether the lender can know: stopped social insurance, lower turnover, updated details.',
  },
  'borrowing-pattern': {
    name: 'The way of borrowing stood out',
    why: 'Many draws within a short time, or the whole limit at once, can look like a shortage of money.',
    watch: 'How often and how much was drawn in the weeks before.',
  },
  'spending-pattern': {
    name: 'A change in spending stood out',
    why: 'Clearly higher spending may look like less room to repay; there is little public evidence for it.',
  },
  'restricted-use': {
    name: 'Money not used as agreed',
    why: 'When a loan is not used for the agreed purpose, the law lets the lender stop lending or recall it.',
    watch: 'Whether you were asked for receipts.',
  },
  'eligibility': {
    name: 'No longer within the entry conditions',
    why: 'Thresholds of age, region, occupation or account history are mostly not public; a change can exclude people who met the old ones.',
  },
  'identity-outdated': {
    name: 'Identity details out of date',
    why: 'An expired ID, an old phone number or an unfinished real-name check can stop the service; it is the easiest thing to check and fix.',
    watch: 'Look in the app at the ID\'s expiry date, the phone number and the real-name status.',
  },
  'security-hold': {
    name: 'Account protection',
    why: 'A new device, a login from elsewhere or many transactions can trigger a protection that has nothing to do with repayment.',
    watch: 'Words such as “risk” or “operation interrupted”, and several services limited at once.',
  },
  'technical-fault': {
    name: 'Technical fault', why: 'During an outage or an update the limit may not show; the longer it lasts, the less likely this is.',
    watch: 'Look again after 24 hours.',
  },
  'sync-delay': {
    name: 'Repayment not yet synchronised',
    why: 'In the days after a pay-off the systems may not all be up to date; the longer it lasts, the less likely this is.',
    watch: 'Whether the record shows the loan as settled, and whether all of it was paid.',
  },
  'model-misjudgement': {
    name: 'Misjudged by the model', why: 'A machine decides by probabilities, and some people who repay well are always caught too.',
    watch: 'Whether papers or a human review change the result.',
  },
  'dormant-or-low-value': {
    name: 'Rarely or never used',
    why: 'A line left idle may be taken back; for credit cards there are published rules, for online lines we found none.',
  },
  'platform-strategy': {
    name: 'The platform is lending less', why: 'When a platform or its funders lend less, people who repay well are cut along with others.',
    watch: 'Whether many people around you or online met the same at the same time.',
  },
  'product-migration': {
    name: 'The product changed its name or lender',
    why: 'After an upgrade, a change of lender or a moved entry, the old line shows as closed while a new one may be elsewhere.',
    watch: 'Look for other entries in the app, and read the lender\'s name in the contract.',
  },
  'regulation': {
    name: 'Rules changed', why: 'When rules tighten, platforms adjust limits in bulk, whatever one person did.',
  },
  'market-downturn': {
    name: 'A weaker economy', why: 'In a downturn lenders cut limits widely; in foreign records most of those cut had no arrears.',
  },
  'unknown': {
    name: 'Cannot be seen from outside', why: 'The lender\'s model and data are not public, and part of the reasons always stays hidden.',
  },
}
