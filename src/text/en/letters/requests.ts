import type { Day } from '../../../events/day.ts'
import { formatFor } from '../../format.ts'
import { said, saidDay } from '../../letter-input.ts'
import type { letterRequests as chinese } from '../../zh_CN/letters/requests.ts'

const { fullDay } = formatFor('en')

export const letterRequests: typeof chinese = {
  'ask-state': () => 'Is it closed, paused, at zero, or expired?',
  'ask-reason': () => 'Which kind of reason: identity details, account security, repayment, credit report, use of funds, or business?',
  'ask-reassess': () => 'Can it be assessed again, by whom and when, and does trying it myself query my credit report?',
  'ask-check': () => 'Please check the above and tell me the outcome and its basis.',
  'ask-stop': () => 'Please stop the unusual logins and debits first, and keep the records of logins and transactions.',
  'ask-lender': () => 'Which institution is the lender by the contract, and what is its full name?',
  'ask-papers': () => 'Which papers do you need from me, and how do I hand them in?',
  'reason-kind': () => 'Please state in writing which kind of reason it was: identity details, account security, repayment, credit report, use of funds, or business.',
  'human-review': () => 'Please have a person review it once.',
  'nothing-reported': () => 'Please confirm that nothing adverse was reported because of it; if it was, say on which day I was told.',
  'reassess': () => 'Please say whether, on what conditions and when it can be assessed again.',
  'correct-data': ({ slots }) => `The data used are wrong; please correct them${after(said(slots, 'data-wrong'))}`,
  'fee-list': () => 'Please list each interest and fee, how it is worked out, and who receives it.',
  'cost-table': () => 'If the contract was signed on or after August 1, 2026, please send the table of the all-in cost that was shown at signing.',
  'terms-shown': () => 'Please say how the terms about fees were pointed out and explained at signing.',
  'check-debit': () => 'Please find out the basis, the time and the recipient of this debit, and tell me in writing.',
  'refund': ({ slots }) => `Please refund what was charged too much${after(said(slots, 'refund'))}`,
  'contract-copy': () => 'Please send the full text of the contract and of the agreements with it.',
  'automated-only': () => 'Please say whether the decision was made by automated means alone.',
  'main-reasons': () => 'Please say which kinds of data were mainly used and what the main reasons were.',
  'human-look': () => 'If it was made by automated means alone, I do not agree to that, and ask for a person to review it.',
  'copy': () => 'Please send a copy of my personal data that were used.',
  'correct': ({ slots }) => `This of my data is wrong; please correct it${after(said(slots, 'data-wrong'))}`,
  'delete': ({ slots }) => `Please delete the following, or say why the law forbids it${after(said(slots, 'data-delete'))}`,
  'limit': ({ slots }) => `Please stop this use of my data, or name the law that allows it${after(said(slots, 'data-limit'))}`,
  'rules': () => 'Please explain the rules by which my personal data are processed.',
  'recipients': () => 'Please say who received my personal data and on which consent.',
  'check-entry': () => 'Please check this entry and answer in writing within 20 days of receipt.',
  'correct-entry': () => 'If it is wrong or something is missing, please correct it.',
  'remove-query': () => 'If the inquiry was made without my written consent, please correct the record of it.',
  'show-notice': () => 'Please say on which day and how I was told before the adverse information was reported.',
  'add-statement': ({ slots }) => `Please add my statement to the report${after(said(slots, 'statement'))}`,
  'one-off-repair': () => 'If the one-off credit repair policy applies, please check whether this entry should be shown no more.',
  'instalments': ({ slots }) => `Please agree on instalments with me, by what I can pay each time${after(said(slots, 'can-pay'))}`,
  'postpone': ({ slots }) => `Please move the day of repayment to ${day(saidDay(slots, 'postpone-to'))}.`,
  'costs-shown': () => 'Please state in writing what the principal, interest, default interest and each fee amount to.',
  'ease-penalty': () => 'Where that is possible, please waive part of the default interest or penalty.',
  'how-reported': () => 'Please say how it is reported to credit reporting during the talks and after an agreement.',
  'in-writing': () => 'Please confirm what we agree on in writing or by a message in the app.',
  'only-me': () => 'For anything about the repayment please use only the contact that I leave here.',
  'pass-on': () => 'Please pass this on and have the institution answer in writing.',
  'answer-reason': () => 'Please have the institution name the kind of reason, and say whether and how it can be reviewed.',
  'answer-fees': () => 'Please have the institution explain each fee and refund what was charged too much.',
  'look-again': () => 'Please look again at how the complaint was handled, and state the outcome and the reasons in writing.',
  'handle-dispute': () => 'Please deal with my complaint about credit reporting as the law says, and answer within 30 days of acceptance.',
  'order-correction': () => 'If it proves wrong or incomplete, please have it corrected.',
  'check-payment': () => 'Please check whether this payment or debit was in order.',
  'check-market': () => 'Please deal with the price, bundle or advertising described above, and say whether you take the complaint.',
  'check-data': () => 'Please deal with it as the law says and have the institution answer my request, or give reasons for a refusal.',
  'mediate': () => 'Please bring both sides together for mediation.',
  'body-refund': ({ slots }) => `I would like back what was charged too much${after(said(slots, 'refund'))}`,
  'tell-outcome': () => 'Please tell me the outcome.',
}

function after(words: string | undefined): string {
  if (words === undefined) return '.'
  return `: ${words}${/[.。？…；?;]$/.test(words) ? '' : /\p{Script=Han}$/u.test(words) ? '。' : '.'}`
}

function day(value: Day | undefined): string {
  return value === undefined ? 'another day' : fullDay(value)
}
