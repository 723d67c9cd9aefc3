import type { DrillText } from '../zh_CN/drill.ts'

export const drillChecks: DrillText['checks'] = {
  title: 'Before you borrow, while it runs, after it is paid',
  shopTitle: 'Your shop',
  what: 'Go through them one by one and tick what is done. Ticks stay on this computer.',
  progress: (done, all) => `${done} / ${all}`,
  lists: {
    'funds': {
      name: 'What the money is for, and how far that is', why: 'So that you have it when proof of use is asked for. If the agreed use changes, the lender may stop lending or call the loan in (Civil Code, article 673).',
      items: {
        purpose: 'Written down: what it is for, and when that is done', receipts: 'Contracts, receipts and payments in one place',
        monthly: 'Each month: does the progress fit the money spent', off: 'If it does not: stop, add no more, and think how to end it',
      },
    },
    'before': {
      name: 'Before you borrow', why: 'First whether it can be repaid, then whether it can be had.',
      items: {
        'ninety': 'As planned, no day of the next 90 falls short', 'contract': 'I know the lender of the contract, and whether it may change the limit alone',
        'cost': 'The whole cost of a year is worked out', 'line': 'I have set a line at which I stop: repayments above so much of income',
      },
    },
    'running': {
      name: 'While it runs', why: 'Trouble mostly shows in these first.',
      items: {
        'due': 'The day before it is due, the money is on the card', 'no-roll': 'Nothing new was borrowed to repay the old',
        'details': 'Phone number, identity card and bank card are up to date', 'look': 'A check-up each month',
      },
    },
    'after': {
      name: 'After it is paid', why: 'Saying later that all was repaid that day rests on these.',
      items: {
        'proof': 'Picture of the settled page, settlement certificate, record of the debit', 'sync': 'Looked again after 24 hours: the state has caught up',
        'auto': 'Automatic debits and renewals are off',
      },
    },
    'lender': {
      name: 'Whether a lender can be trusted', why: 'What you looked up yourself counts, not what was recommended; nobody is rated here.',
      items: {
        'licence': 'The full name in the contract is on the supervisor’s site, with the kind of licence', 'cost': 'The yearly cost stands on one sheet; above 24%, ask what allows it',
        'fees': 'It says who receives each fee', 'data': 'Which personal data, used by whom, and whether that can be taken back',
        'complaints': 'Complaints looked up, with where and when', 'no-upfront': 'No money is taken before the loan is paid out',
      },
    },
    'sharing': {
      name: 'Who shares the risk', why: 'With a guarantor or an insurer in it, somebody else may come for the money, and there is one more cost.',
      items: {
        'who': 'I know whether a guarantor or an insurer is in it', 'fee': 'I know its fee, and it is in the cost of a year',
        'claim': 'I know who collects once it has paid, and whether that goes into the credit report', 'where': 'I know where to complain about it',
      },
    },
    'books': {
      name: 'Books', why: 'Business lines look at takings and books; in order, they are the papers of an appeal.',
      items: {
        'apart': 'The shop’s account is apart from your own', 'invoices': 'Invoices of what is bought and sold are complete', 'tax': 'Taxes are filed to the last period',
        'licence': 'Licence, address and line of business are current', 'ready': 'Statements of the last 6 to 12 months can be shown at once',
      },
    },
    'bank': {
      name: 'Before a bank: check three things yourself', why: 'A bank checks these three: the person, the books, the security. Check them first, then decide whether it may look into your report.',
      items: {
        'person': 'Person: identity card, licence, how long in business, proof of address', 'report': 'Person: own credit report read, nothing wrong in it',
        'statements': 'Books: statements, taxes, what is owed both ways; these 90 days printed', 'season': 'Books: you can say how the weak months are got through',
        'security': 'Security: what could secure it, for whom you already stand surety', 'partners': 'Security: partners and family know and agree',
      },
    },
  },
  profile: {
    name: 'Three things about the shop', note: 'Said from what you recorded and typed; no rating.',
    parts: { turnover: 'Takings', market: 'Market and season', steady: 'Licence, partners, premises' },
    turnover: {
      up: (share) => `the last reading is ${share} above those before`, down: (share) => `the last reading is ${share} below those before`,
      same: 'about as before', unknown: 'takes two recorded readings',
    },
    market: {
      down: (day) => `worse business was recorded on ${day}`, season: (months) => `weak months are ${months}, and count in the table above`,
      none: 'no worse business recorded, no weak months told',
    },
    steady: {
      violation: (day) => `a breach of rules was recorded on ${day}`, books: (day) => `unclear books were recorded on ${day}`,
      none: 'no breach and no unclear books recorded',
    },
  },
}
