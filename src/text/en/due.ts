import type { DueText } from '../zh_CN/due.ts'

const money = (sum: string | null): string => (sum === null ? 'a repayment' : sum)

export const due: DueText = {
  tell: 'Note a due day',
  short: 'Due day',
  tellNote: 'You are reminded from the day before',
  form: {
    title: 'When is it due',
    change: 'Change the due day',
    amount: 'Amount (optional)',
    amountHint: 'The amount first, then the day.',
    amountWrong: 'This amount was not understood; 1200 or 1.2k will do.',
    quick: 'One press notes it',
    today: 'Today',
    tomorrow: 'Tomorrow',
    dayAfter: 'Day after tomorrow',
    day: 'Another day',
    placeholder: 'the 25th, next Friday, Dec 5',
    understood: (day) => `Noted as: ${day}`,
    dayWrong: 'Not understood, or past. What is past belongs in the records, as a late payment.',
    save: 'Note it',
    remove: 'No reminder any more',
    cancel: 'Leave it',
  },
  kept: (day) => `Noted: due ${day}. From the day before, the toolbar icon shows a number.`,
  gone: 'This due day is no longer reminded of.',
  coming: (line, sum) => `${line}: ${money(sum)} due`,
  when: {
    tomorrow: (line, sum) => `${line}: ${money(sum)} due tomorrow`,
    today: (line, sum) => `${line}: ${money(sum)} due today`,
    late: (line, sum, days) => `${line}: ${money(sum)} was due ${days} ago`,
  },
  asked: 'Is it paid? If so, say it with one press; if not, go in this order.',
  ahead: {
    pay: 'If you can pay: put the money on the repayment card ahead of the day, or pay now in the official app; keep a screenshot.',
    talk: 'If you cannot: before the day, contact the lender’s official service, say truthfully how things are, ask for an extension'
      + ' or instalments, and get the answer in writing.',
  },
  late: {
    pay: 'Pay today, the overdue part first; keep a screenshot and check a day later that it shows as settled.',
    talk: 'If you cannot: contact the lender’s official service today, ask for an extension or instalments, and get the answer in'
      + ' writing. The sooner you talk, the fewer days count as late.',
  },
  beware: 'Do not borrow again to pay this. Take anybody who offers to pay it for you or to lend “bridge money” for a fraud at first: no'
    + ' transfer, no verification code, no phone or card in other hands.',
  weighs: 'A late payment is recorded, and makes it likelier that a limit is cut or paused. Whether there are days of grace, and how'
    + ' many, is in the contract.',
  paid: 'It is paid',
  paidInTime: 'Paid in time',
  paidNow: 'Paid only today',
  paidNoted: 'Noted as paid.',
  cannot: 'I cannot pay: what to say',
  cannotBack: 'Close',
  script: {
    label: 'Words to use',
    translated: 'What it says',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Copying was refused; the text is selected, copy it yourself.',
    words: (line, day, sum, late) => [
      `Hello. A repayment on my ${line} ${late ? 'was' : 'is'} due on ${day}${sum === null ? '' : `: ${sum}`}.`,
      `I ${late ? 'have not been' : 'will not be'} able to pay all of it and would like to arrange it with you.`,
      '1. Is an extension or payment in instalments possible? On what conditions, interest and fees?',
      '2. How is it reported to the credit registry once it is arranged?',
      '3. Please give me a written answer and a reference number.',
    ].join('\n'),
  },
  change: 'Change the day',
  why: 'Why this comes first',
  also: ['due', 'repay', 'pay by', 'instalment', 'bill'],
}
