import type { CardTexts } from '../../card-text.ts'
import type { accountCards } from '../../../knowledge/ledger/account.ts'
import type { incomeCards } from '../../../knowledge/ledger/income.ts'

/** Rules about what the person earns, and about identity and the account. */
export const personCards: CardTexts<keyof (typeof incomeCards & typeof accountCards)> = {
  'income': {
    claim: 'Less income, or none, can make limits tighter', also: ['unemployed', 'pay cut', 'lost job', 'income'],
    for: {
      'our-judgement': 'A limit is about being able to repay, and less income leaves less room.',
      'personal-loan-measures-2024': 'By public pages, lenders have to look into income for a personal loan and go on looking afterwards; the official word decides.',
    },
    against: { 'our-judgement': 'The lender may not know that your income fell, and what it then does nobody publishes.' },
    does: 'Counts while there is no income, then fades.',
  },
  'work-change': {
    claim: 'Changing jobs or stopping social insurance affects the limit', also: ['social insurance', 'housing fund', 'new job', 'job change'],
    for: {
      'our-judgement': 'Payments that stop may mean that the income stopped.',
      'reported-help': 'Q&A pages name stopped insurance, stopped housing fund and a change of job as causes.',
    },
    against: { 'our-judgement': 'In public data where it could be measured, a change of job showed no signal, so the weight is low.' },
    does: 'Stopped insurance weighs more than a new job; neither weighs much.',
  },
  'business': {
    claim: 'Lower turnover or violations make business lines tighter', also: ['turnover', 'shop', 'bad reviews', 'merchant', 'Wangshangdai'],
    for: {
      'our-judgement': 'A business line is about the business.',
      'reported-help': 'Q&A pages say that low turnover, bad reviews, violations and cashing out by one’s own payment code hurt merchant lines.',
    },
    against: { 'our-judgement': 'How low is too low, nobody publishes.' },
    does: 'The more turnover fell, the heavier; violations count under eligibility.',
  },
  'identity': {
    claim: 'An expired ID or an unfinished real-name check stops the line', also: ['ID expired', 'real name', 'face check', 'details missing'],
    for: {
      'ant-questions-2018': 'Among the customer questions published in 2018, 2,379 say that a limit was lost; 72 of them, about 3%, mention an expired ID or the real-name check.',
      'reported-help': 'Q&A pages say that it comes back soon after ID and details are put right: the quickest remedy of all.',
    },
    against: { 'ant-questions-2018': 'Only about 3%, by their own account, on one platform, years ago. It is no statistic of causes.' },
    does: 'Counts until it is put right, then fades fast.',
  },
  'device': {
    claim: 'A new phone, number or place of login can trigger protection', also: ['new phone', 'new number', 'new card', 'login', 'device'],
    for: {
      'ant-questions-2018': 'In the same questions, 57 mention a new phone number, account or device, about 2.4%; some quote a notice that a risk was seen and the operation interrupted.',
      'reported-help': 'Q&A pages say that it recovers after a while on the usual device and network.',
    },
    against: { 'ant-questions-2018': 'Few, and by their own account; happening together is no cause.' },
    does: 'A new device fades fast, a new number more slowly; shared between account protection and identity details.',
  },
  'services-limited': {
    claim: 'Several services limited at once most likely mean account protection', also: ['payment limited', 'transfer limited', 'several services', 'account limited'],
    for: { 'our-judgement': 'Protection usually stops payments and transfers too; a credit assessment usually moves the limit alone.' },
    against: { 'our-judgement': 'There are no public figures. Another debt on the same platform can do it too.' },
    does: 'Looks around the day of the restriction and points to account protection.',
  },
  'papers-open': {
    claim: 'While papers asked for are missing, the line stays shut', also: ['papers', 'upload', 'receipts', 'documents'],
    for: {
      'our-judgement': 'Papers are asked for to see identity, use or income; nothing moves before they are seen.',
      'reported-help': 'Some were asked to upload receipts; some say that it came back once the details were complete.',
    },
    against: { 'our-judgement': 'No lender was found to write what happens when they are never sent.' },
    does: 'Stops counting once they are sent.',
  },
  'verified-identity': {
    claim: 'With a valid ID and papers sent, this kind of risk is low', also: ['verified', 'real name done', 'papers sent'],
    for: {
      'our-judgement': 'Where the details are right, they are unlikely to be what stopped the line.',
      'ant-questions-2018': 'Some people did lose a limit over an expired ID; it can be checked and put right.',
    },
    against: { 'our-judgement': 'An ID expires again, and other causes are not touched by it.' },
    does: 'Mostly lowers outdated identity details.',
  },
  'record-corrected': {
    claim: 'Once an error in the credit report is corrected, the risk is lower', also: ['dispute', 'correction', 'wrong record'],
    for: {
      'our-judgement': 'When the lender looks again, it sees the right record.',
      'credit-reporting-regulation': 'An error can be disputed: it has to be checked and answered in writing within 20 days, and corrected if it is one.',
    },
    against: { 'credit-reporting-regulation': 'A dispute is for errors and gaps; true arrears are not corrected.' },
    does: 'Lowers lateness elsewhere and too many applications.',
  },
}
