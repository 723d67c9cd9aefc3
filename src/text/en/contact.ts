import type { ContactText } from '../zh_CN/contact.ts'

export const contact: ContactText = {
  title: 'Contact',
  lender: (name) => `Lender: ${name}`,
  lenderUnknown: 'First find out who the lender is; the right way depends on it.',
  setLender: 'Enter the lender',
  own: 'You closed this line yourself, so there is no reason to ask for. To have it back, ask the platform.',
  calm: 'The line is open; there is nobody to contact. Below is what you can have ready.',
  phases: { before: 'Before you contact anybody', 'first-contact': 'The first contact', after: 'After that, in this order' },
  can: 'You can get',
  cannot: 'You cannot get',
  how: 'How',
  papers: 'Have at hand',
  more: 'How to do it',
  back: 'Close',
  tick: (title) => `Done: ${title}`,
  doneOn: (day) => `done ${day}`,
  logged: 'It is in your records',
  from: (day) => `from ${day}`,
  fromAfter: (day, step) => `from ${day}, after “${step}”`,
  first: (step) => `Not yet: first “${step}”`,
  until: (day) => `${day} at the latest`,
  notYet: 'Not yet',
  answerBy: (regular, longest) =>
    regular === longest ? `An answer is due by ${regular}` : `An answer is due by ${regular}, in difficult cases by ${longest}`,
  clock: (regular, longest) =>
    regular === longest ? `They have ${regular} to answer` : `They have ${regular} to answer, ${longest} at most`,
  overdue: (day) => `An answer was due by ${day}; you may take the next step.`,
  remind: (day) => `Remind me ${day}`,
  reminded: (day) => `You will be reminded ${day}`,
  forget: 'Do not remind me',
  script: {
    title: 'You can say',
    note:
      'Filled in from your records, with nothing that you did not say. In Chinese, as the service will read it. Look it over before ' +
      'you send it.',
    call: 'Said on the phone',
    translated: 'What it says, in English',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'It could not be copied by itself. The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
  log: {
    open: 'Contacted, note it',
    openAfter: 'Done, note it',
    openReply: 'A reply came, note it',
    save: 'Note it',
    close: 'Not now',
    saved: (kind) => `Noted: ${kind}`,
  },
  note: {
    label: 'Ticket number, name, what they said',
    before: 'Note (full name of the lender, contract number…)',
    placeholder: 'for yourself; it stays on this computer',
  },
  numbers: {
    title: 'Telephone',
    first: 'First use “客服” (service) in the app. The telephone comes second: many numbers on the web are false.',
    hedged: 'From public pages; the official one counts. Check it in the app before you call.',
    none: 'We found no number that can be trusted. Use the service inside the app only.',
  },
  scam: 'Take care',
  expect:
    'Nobody can order a lender to lend. What you can get is an answer, the kind of reason, a correction, a copy of your data, or a refund.',
}
