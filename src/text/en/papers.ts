import type { PapersText } from '../zh_CN/papers.ts'

export const papers: PapersText = {
  title: 'Papers',
  claim: 'What for',
  claims: {
    'complaint': 'Complaint',
    'explanation': 'Explanation',
    'credit-report': 'Report dispute',
    'escalation': 'Authority',
    'hardship': 'Hard to repay',
    'mediation': 'Mediation',
  },
  demands: {
    rule: 'They may ask for it',
    agent: 'They may ask for it where somebody acts for you',
    held: 'They have it themselves and should not ask you for it',
    own: 'Your evidence; whether you give it is up to you',
    verify: 'No rule was found; they have to see that it is you, so ask what it is for',
  },
  names: {
    'identity': {
      name: 'Identity (ID card)', get: 'Your ID card. Where the app can check it, no photo is needed.',
      cover: 'On a photo, write what it is for, for whom, and the day, without covering what has to be read.',
    },
    'request': {
      name: 'Your request, with facts and reasons', get: 'Written by yourself; on paper it is signed and dated.',
      cover: 'No passwords, no codes, no full card number; the last four digits are enough.',
    },
    'contract': {
      name: 'Loan contract or receipt', get: 'Download it in the app, beside the loan.',
      cover: 'Leave the last four digits of cards; pages on other matters stay with you.',
    },
    'notice': {
      name: 'Screenshots of notices and messages', get: 'Take them yourself, with day and time in view.',
      cover: 'Cover other people, balances, and talk about other things.',
    },
    'repayments': {
      name: 'Repayment record', get: 'Bills or repayments in the app; statements in the bank’s app or branch.',
      cover: 'Leave the entries about this line and cover the rest; the last four digits of cards.',
    },
    'replies': {
      name: 'Replies received', get: 'Screenshots of messages and mails, or the time and agent number of a call.', cover: 'Cover talk about other things.',
    },
    'complaint-copy': {
      name: 'The complaint and proof that it was filed', get: 'Your own copy, with the ticket number or the postal receipt.',
      cover: 'Nothing: it was written for them.',
    },
    'credit-report': {
      name: 'Credit report (the page with the error)', get: 'The official ways of the credit reference centre. Two a year are free.',
      cover: 'Leave report number, day and the wrong entry; other accounts may be covered.',
    },
    'dispute-form': {
      name: 'Form for a dispute about one’s report', get: 'The credit reference centre or its counters. Its name is from public pages; the official one counts.',
      cover: 'Nothing. Say only what is wrong in this entry, and what is right.',
    },
    'not-authorised': {
      name: 'Statement that it was not you', get: 'Written by yourself: which day, which loan or query; signed and dated.', cover: 'No passwords, no codes.',
    },
    'police-receipt': {
      name: 'Receipt of a report to the police', get: 'From the police station, where somebody used your name.', cover: 'Leave number and day of the report.',
    },
    'income': {
      name: 'Proof that income changed', get: 'Pay slips, end of employment, notice of a stoppage: whichever there is.',
      cover: 'Cover colleagues and other income and spending.',
    },
    'strain': {
      name: 'Proof of hardship', get: 'Hospital bills, proof of a loss or a disaster: whichever there is.', cover: 'Cover what you are ill with; leave days and amounts.',
    },
    'debts': {
      name: 'List of debts and monthly payments', get: 'Written by yourself: to whom, how much, on which day of the month.',
      cover: 'Of other lenders only the kind and the amount, no account numbers.',
    },
    'mediation-request': {
      name: 'Request for mediation', get: 'The form of the local body for financial disputes. Find it through the regulator.',
      cover: 'Nothing. Say how you would like it solved.',
    },
    'authorisation': {
      name: 'Authorisation, original', get: 'Written and signed by yourself, where you cannot act on your own.', cover: 'Say for which matter it is, and until when.',
    },
    'agent-identity': {
      name: 'Identity of the person who acts for you', get: 'Shown by that person.', cover: 'Say what it is for. Never for somebody who takes a fee.',
    },
  },
  hedged: (demand) => `${demand} (from public pages; the official one counts)`,
  get: 'Where to get it',
  cover: 'What to cover',
  never: 'No step ever needs a password, a code, a full card number, a shared screen or a transfer. Give them to nobody.',
  more: 'For anything beyond this list, first ask which rule it rests on and what it is for.',
  have: (name) => `I have it: ${name}`,
  since: (day) => `ready ${day}`,
  sent: (day, to) => (to === '' ? `sent ${day}` : `sent ${day} to ${to}`),
  send: 'It was sent, note it',
  to: 'To whom',
  toPlaceholder: 'service in the app, a branch…',
  save: 'Note it',
  cancel: 'Not now',
  kept: (name) => `Noted: ${name}`,
  unsend: 'Take this away',
  wrongDay: 'Write the day on which it went, such as “yesterday” or 2026-09-03.',
  ready: (have, all) => `${have} of ${all} ready`,
  back: 'Close',
}
