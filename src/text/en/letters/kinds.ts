import type { letterBodies as chineseBodies, letterKinds as chineseKinds } from '../../zh_CN/letters/kinds.ts'

export const letterKinds: typeof chineseKinds = {
  chat: {
    name: 'First contact (chat)', can: 'the state, the kind of reason, a ticket number and the day of an answer',
    cannot: 'the limit back on the spot; the service mostly has no say in it',
    how: 'Open the service inside the official app, paste and send. Be verified in the app alone; say no password and no code.',
  },
  phone: {
    name: 'First contact (phone)', can: 'the state, the kind of reason, a ticket number and the day of an answer',
    cannot: 'the limit back on the spot; nor does a call count as an answer in writing',
    how: 'Read it out. Check the number in the app first and dial it yourself.',
  },
  complaint: {
    name: 'Written complaint', can: 'an answer in writing, the kind of reason, a correction, a refund of what was charged too much',
    cannot: 'an order to lend or to restore the limit',
    how: 'Hand it in by the way that the institution publishes on its site, in the app or in the contract. On paper, sign beside your name.',
  },
  explanation: {
    name: 'Request to explain an automated decision',
    can: 'whether machines decided, which kinds of data, the main reasons, a human look',
    cannot: 'the formula or the limit; the law does not say how deep the explanation goes, and no judgment was found',
    how: 'To the officer for personal information. One to the lender and one to the platform, each naming one of them.',
  },
  data: {
    name: 'Personal data request (copy, correct, delete, stop)', can: 'a copy, a correction, a deletion where it is due; reasons for a refusal',
    cannot: 'the deletion of what the law says must be kept; the law names no number of days for the answer',
    how: 'To the officer for personal information. One to the lender and one to the platform, each naming one of them.',
  },
  dispute: {
    name: 'Credit report dispute', can: 'an answer in writing within 20 days; a correction; both versions where it cannot be settled',
    cannot: 'to delete true arrears; nor is a closed line a matter for a dispute',
    how: 'In person, with the institution that reported it or the Credit Reference Centre, with your ID card and a copy. It costs nothing and'
      + ' takes no agent. The name of the form is from public pages; the official one counts.',
  },
  hardship: {
    name: 'Repayment arrangement', can: 'an arrangement that both sides agree on, and what is owed in figures',
    cannot: 'to force them to agree; no rule was found that gives a right to instalments or to a waiver',
    how: 'Best before it falls due; later is possible too. Have what was agreed in writing, and pay as agreed.',
  },
  escalation: {
    name: 'To a higher body', can: 'that it is passed on and followed up; what came of it', cannot: 'an order to lend',
    how: 'One matter once only; with the complaint and the answer that you have.',
  },
}

export const letterBodies: typeof chineseBodies = {
  'regulator': {
    name: 'Financial regulator, local office (12378)', addressee: 'Local office of the National Financial Regulatory Administration',
    can: 'that it is passed on and followed up', cannot: 'an order to lend',
  },
  'local-bureau': {
    name: 'Local financial bureau', addressee: 'Local financial administration', can: 'that it is passed on to the small-loan company and followed up',
    cannot: 'an order to lend',
  },
  'central-bank': {
    name: 'People\'s Bank branch (credit reporting)', addressee: 'Branch of the People\'s Bank of China',
    can: 'an answer within 30 days of acceptance', cannot: 'a say in the decision to lend',
  },
  'payment-authority': {
    name: 'People\'s Bank branch (payments)', addressee: 'Branch of the People\'s Bank of China', can: 'that a complaint about a payment institution is taken',
    cannot: 'a say in the decision to lend',
  },
  'market-authority': {
    name: 'Market regulator', addressee: 'Market regulation authority', can: 'that prices, bundles and false advertising are dealt with',
    cannot: 'a say in the lender\'s decision; such complaints are mostly not taken',
  },
  'data-authority': {
    name: 'Personal information authority', addressee: 'Authority responsible for personal information protection',
    can: 'that a complaint about personal data is dealt with', cannot: 'a judgment on whether to lend',
  },
  'review': {
    name: 'Review by the body above', addressee: 'Body above', can: 'a second look at what the branch decided', cannot: 'a new request',
  },
  'mediation': {
    name: 'Financial mediation', addressee: 'Financial dispute mediation', can: 'a third party, free of charge, that helps both sides to talk',
    cannot: 'anything against the will of one side',
  },
}
