import type { TipId } from '../../knowledge/tips.ts'
import type { TipText } from '../types.ts'

/** Arrears, debt, income and the way of borrowing. */
export const repaymentTips = {
  'settle-arrears': {
    title: 'Pay what is due or overdue first',
    do: 'Settle what is outstanding, other products of the same platform included; take a screenshot and check a day later that'
      + ' it shows as settled.',
    why: 'In US records, accounts with recent arrears were cut about four times as often; with arrears open, little else helps.',
    effect: 'How long a return takes is not published.',
  },
  'talk-before-due': {
    title: 'If paying is hard, talk to the lender before the due day',
    do: 'Contact the lender\'s official service before the day, explain your income, ask for an extension or instalments, and'
      + ' get the result in writing.',
    why: 'An agreed arrangement costs less than silence; whether to agree is up to the lender.',
    effect: 'Less in penalties and collection; it does not bring the limit back.',
  },
  'pay-on-time': {
    title: 'Keep paying on time meanwhile',
    do: 'Pay every remaining instalment on time, set a reminder, and have the money on the card a day before.',
    why: 'Conduct during a pause is looked at; a new late payment makes a return harder.', effect: 'Months; no time is published.',
  },
  'stay-on-time': {
    title: 'Pay every instalment on time',
    do: 'Note each due day and have the money on the card a day before; this line and all others count.',
    why: 'In US records, accounts with recent arrears were cut about four times as often. Paying on time does not stop a platform\'s own'
      + ' changes, but it takes one reason away.',
    effect: 'Months; no time is published.',
  },
  'know-the-five-years': {
    title: 'Old arrears have an end',
    do: 'Note the day of settlement: adverse information is kept for five years from the end of the conduct, then deleted; you'
      + ' may add a statement.',
    why: 'Article 16 of the credit reporting regulation. Nobody can be paid to erase a true record.', effect: 'Five years from settlement.',
  },
  'keep-payoff-proof': {
    title: 'Keep proof of the pay-off',
    do: 'Take a screenshot of the settled page, get a settlement certificate in the app, and keep the bank statement.',
    why: 'They are what shows that all was paid on that day.', effect: 'Useful for complaints, disputes and the next assessment.',
  },
  'stop-applying': {
    title: 'Stop applying for now',
    do: 'For some months do not apply for loans or cards, and do not tap on “see how much you can borrow”.',
    why: 'Every approval inquiry stays in the report; your own queries and post-loan checks do not count.',
    effect: 'By rules of thumb, old inquiries matter less after about half a year; lenders differ.',
  },
  'lower-debt': {
    title: 'Bring the debt down',
    do: 'List each balance with its rate, pay the dearest first, and bring lines that are nearly full below half.',
    why: 'By rules of thumb, a debt ratio above 65% to 75% counts as high; there is no common line.', effect: 'Months.',
  },
  'income-papers': {
    title: 'Have income papers ready',
    do: 'Keep six months of salary statements and social insurance or tax records; send them truthfully when asked, not before.',
    why: 'If the model misread your income, papers are the only thing that can show it.', effect: 'Whether they count is up to the lender.',
  },
  'keep-receipts': {
    title: 'Keep proof of what the money was for',
    do: 'Keep receipts, contracts and payment records; stop any use that was not agreed and repay that part if you can.',
    why: 'Article 673 of the Civil Code: if the money is not used as agreed, the lender may stop lending or recall the loan.',
    effect: 'Ready at once when asked.',
  },
  'slower-draws': {
    title: 'Draw more slowly',
    do: 'Do not take the whole limit at once or draw several times a day; combine what can be combined, wait with what can wait.',
    why: 'Dense borrowing looks like a shortage of money; this is our judgement, with little public evidence.',
    effect: 'Looks calmer after some weeks.',
  },
  'pause-borrowing': {
    title: 'Pause, and help with the check',
    do: 'Do not keep trying to draw; if somebody calls to verify, act only inside the official app.',
    why: 'Emptying a limit at once can look like a person being defrauded, and platforms stop it first.',
    effect: 'Accounts differ; mostly it ends after a while.',
  },
  'plan-spending': {
    title: 'Plan spending by income',
    do: 'Write down a month\'s income and expenses, set repayments aside first, and spend from the rest.',
    why: 'When spending exceeds income, every line is at more risk.', effect: 'Shows in a month or two.',
  },
  'orderly-books': {
    title: 'Put the shop\'s books in order',
    do: 'Separate business and private accounts, bring statements, invoices, tax and licence up to date, and file truthfully when asked.',
    why: 'Business lines look at turnover and books; clear books are what an appeal can show.', effect: 'Weeks to months.',
  },
} satisfies Partial<Record<TipId, TipText>>
