import type { StepId } from '../../knowledge/steps.ts'
import type { StepText } from '../types.ts'

/** From the first reply to the court. None of them can order a lender to grant credit. */
export const stepsAfter = {
  'note-reply': {
    title: 'Write down the exact reply', can: 'the start of the next step', cannot: 'to complain from memory',
    how: 'Copy it word for word into an event, with the day and the ticket number.',
    papers: ['screenshot of the reply, or the time of the call'],
  },
  'complaint': {
    title: 'Complain to the lender in writing', can: 'a written answer, the kind of reason, a correction, a refund of excess fees',
    cannot: 'a return of the limit as a right',
    how: 'Through the complaint channel published on its site, in its app or in the contract; usually 15 days, 30 if complex,'
      + ' 30 more with approval. Note the day.',
    papers: ['complaint', 'identity and contact details', 'contract number', 'screenshots of message and reply', 'repayment record'],
  },
  'complaint-small-loan': {
    title: 'Complain to the small-loan company in writing', can: 'a written answer and a record', cannot: 'the 15 days that bind banks',
    how: 'Through the channel it publishes; local rules set the time, so ask and note it. If the platform has its own service,'
      + ' write to both.',
    papers: ['complaint', 'identity and contact details', 'contract number', 'screenshots of message and reply'],
  },
  'payment-complaint': {
    title: 'Complain to the payment institution in writing', can: 'a written answer, the debit looked into, a wrong one returned',
    cannot: 'a change of what the lender decided',
    how: 'Through the complaint channel published in the payment app or on its site: which debit, which day, how much, what you ask'
      + ' for. Ask by when they answer, and note it.',
    papers: ['record of the debit', 'screenshot of the bill', 'identity and contact details', 'what you ask for'],
  },
  'explanation': {
    title: 'Ask for an explanation of the automated decision',
    can: 'an explanation, the kinds of data used, a human look, a copy of your data',
    cannot: 'the formula, or a promise of credit',
    how: 'One to the lender and one to the platform; the law says only “promptly”, without days, and a refusal needs reasons.'
      + ' You may name the day you hope for.',
    papers: ['request', 'details to verify your identity', 'screenshot of the message'],
  },
  'data-request': {
    title: 'Ask for a copy, a correction or deletion of your data', can: 'a copy, a correction, deletion, the rules explained; a refusal needs reasons',
    cannot: 'the formula, or a limit',
    how: 'One to the lender and one to the platform, by the contact that each publishes for personal information. Tick it here once'
      + ' sent; the days are counted from then.',
    papers: ['request', 'details to verify your identity', 'what is wrong, and what is right'],
  },
  'dispute': {
    title: 'Dispute a wrong entry in the credit report', can: 'a written answer within 20 days, and a correction if it is wrong',
    cannot: 'true arrears deleted, or a closed line changed',
    how: 'To the lender or the centre: which entry, and what is wrong. Do it yourself, it costs nothing. The form\'s name is by'
      + ' public accounts; the official word decides.',
    papers: ['ID card and copy', 'dispute form', 'number and day of the report', 'payment receipts or police record'],
  },
  'review': {
    title: 'Ask the higher body for a review', can: 'a second look at what a branch decided', cannot: 'a new request',
    how: 'Only against a branch\'s decision: in writing to its higher body within 30 days of receiving it, with the complaint,'
      + ' the reply and your reasons.',
    papers: ['request for review', 'copy of the complaint', 'the decision'],
  },
  'regulator': {
    title: '12378 · National Financial Regulatory Administration', can: 'the complaint passed on and followed up',
    cannot: 'an order to lend',
    how: 'For banks, consumer finance and trust companies, after the institution was late, refused or did not satisfy. Working'
      + ' hours as announced. One matter, one complaint.',
    papers: ['full name of the lender', 'day of the complaint and the reply', 'screenshots', 'identity details'],
  },
  'local-bureau': {
    title: 'Local finance bureau · often through 12345', can: 'the complaint passed on and followed up', cannot: 'an order to lend',
    how: 'For small-loan companies, in the province where the company is registered. 12345 is by public accounts; the official'
      + ' word decides. Complain to the company first.',
    papers: ['full name and seat of the lender', 'day of the complaint and the reply', 'screenshots', 'identity details'],
  },
  'market-authority': {
    title: '12315 · Market regulation', can: 'a complaint about a platform\'s price, bundled membership or false advertising dealt with',
    cannot: 'anything about a lender\'s credit decision; such complaints are usually not accepted',
    how: 'Your name, telephone and address, the other side\'s name and address, what you ask for and what happened. 12315 is by public'
      + ' accounts; the official word decides. When you log it, name 12315 as the channel.',
    papers: ['name and address of the other side', 'record of the payment', 'screenshots of the advertising', 'what you ask for'],
  },
  'payment-authority': {
    title: '12363 · People\'s Bank of China (payment)', can: 'a complaint about a payment institution accepted', cannot: 'a decision about lending',
    how: 'For payment institutions that are not banks; complain to them first, and call when there is no answer or none that you can'
      + ' accept. Where a bank took the money, complain to the bank first, then 12378.',
    papers: ['full name of the payment institution', 'day of the complaint and the reply', 'record of the debit', 'identity details'],
  },
  'data-authority': {
    title: 'Complain to the authority for personal information', can: 'the matter handled by that authority', cannot: 'a judgement on whether to lend',
    how: 'Anybody may complain to the department that protects personal information. Which one takes it where you live can be asked at'
      + ' 12345, by public accounts; the official word decides. Ask the other side first.',
    papers: ['full name of the other side', 'request and reply', 'screenshots', 'identity details'],
  },
  'central-bank': {
    title: '12363 · People\'s Bank of China', can: 'an answer within 30 days of acceptance on credit reporting',
    cannot: 'a decision about lending',
    how: 'When a dispute was not answered in time or you disagree. Article 26 does not ask for a dispute first; it stands after it because the bureau and whoever reported check and correct. When you log it, name 12363 as the channel.',
    papers: ['dispute and reply', 'number and day of the report', 'ID card'],
  },
  'mediation': {
    title: 'Financial mediation', can: 'a free third party for talks about fees or the contract',
    cannot: 'to force a side that is unwilling',
    how: 'At the local financial mediation body; online entries change, so look at what the regulator publishes.',
    papers: ['request for mediation', 'contract', 'correspondence'],
  },
  'court': {
    title: 'Go to court', can: 'compensation, correction, return of fees', cannot: 'a judgment that grants a limit',
    how: 'The last step: ask legal aid or a lawyer first; usually within three years from when you knew or should have known.'
      + ' The law does not require the steps before.',
    papers: ['statement of claim', 'contract', 'all correspondence', 'proof of the loss'],
  },
} satisfies Partial<Record<StepId, StepText>>
