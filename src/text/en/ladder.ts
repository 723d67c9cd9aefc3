import type { LadderText } from '../zh_CN/ladder.ts'

const when: LadderText['when'] = {
  'find-lender': 'Before all else. What kind of institution lends decides who supervises it.',
  'contact-lender': 'When you ask for the first time, or about something new.',
  'note-reply': 'Each time an answer comes.',
  'complaint': 'When the service names no reason, answers in general words, or something is plainly wrong.',
  'complaint-small-loan': 'When the service names no reason, answers in general words, or something is plainly wrong.',
  'payment-complaint': 'A debit too high, made twice or never authorised, or a payment account that was restricted.',
  'explanation': 'To learn whether machines decided, and on which data.',
  'data-request': 'To have a copy of your data, or to have what is wrong corrected or deleted.',
  'read-report': 'When you suspect a mistake in the report, or a loan or inquiry that you do not know.',
  'dispute': 'An entry of the report is wrong, missing, or unknown to you.',
  'review': 'When you do not accept what a bank\'s branch decided.',
  'regulator': 'The lender was late, refused to explain, or its answer is not acceptable.',
  'local-bureau': 'The lender did not answer, refused to explain, or its answer is not acceptable.',
  'market-authority': 'A platform\'s price, bundled membership or false advertising.',
  'payment-authority': 'The payment institution did not answer, or its answer is not acceptable.',
  'data-authority': 'The request was refused without reasons, or nothing came back.',
  'central-bank': 'A dispute was not answered in time, or you do not accept the outcome.',
  'mediation': 'Both sides are willing to talk about money or the contract.',
  'court': 'Nothing else helped, and there is evidence and a loss.',
  'stop-intruder': 'Somebody is using your account, or you just gave away a code or shared your screen.',
  'police-report': 'Money was moved, or somebody borrowed in your name.',
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

export const ladder: LadderText = {
  about: 'This is about',
  openLine: 'The line is open. To ask about something else, first choose what it is about.',
  title: (subject) => `${subject}: whom to turn to, in which order`,
  subjects: {
    'credit-decision': 'The limit',
    'credit-report': 'Credit report',
    'payment': 'Payment and debits',
    'personal-data': 'Personal data',
    'price': 'Price and advertising',
    'fraud': 'Fraud and misuse',
  },
  notes: {
    'credit-decision':
      'Nobody can order a lender to lend. What you can get is an answer, the kind of reason, a correction, a copy of your data, or a refund.',
    'credit-report': 'Only for entries that are wrong, missing or unknown to you. True arrears and a closed line cannot be changed by a dispute.',
    'payment':
      'The People\'s Bank supervises payment institutions. Where money was taken but the lender did not book it, complain to the lender, by'
      + ' the way of “Price and advertising”.',
    'personal-data': 'The law gives an explanation, a copy, a correction and a human look; not the formula, and not a limit.',
    'price':
      'A platform\'s memberships, bundles and advertising belong to market regulation; interest and fees go to the lender first. For personal'
      + ' loans signed since August 1, 2026 a table of all costs has to be shown to you beforehand.',
    'fraud':
      'Stop the loss first, then the police, then the limit. Whoever charges for a limit, or asks for a password, a code or your screen:'
      + ' break off.',
  },
  when,
  whenTitle: 'When to use it',
  basis: 'Based on',
  articles: (numbers) => `article ${numbers}`,
  join: ', ',
  gate: {
    ifToday: (reason, day) => `${reason}; if that is done today, from ${day}`,
    tooLate: (day) => `The time for it is over, since ${day}`,
    limit: (day) => `The period of limitation usually ends ${day}, counted from when you knew or should have known of the harm`,
    askAid: 'Ask legal aid whether there is an exception.',
  },
  clock: {
    label: 'Time to answer',
    calendar: { day: (n, of) => `Day ${n} of ${of}`, first: (of) => `Counted from today, ${days(of)}` },
    working: { day: (n, of) => `Working day ${n} of ${of}`, first: (of) => `Counted from tomorrow, ${of} working days` },
    running: (said, end) => `${said}; until ${end}`,
    lastDay: 'Today is the last day; an answer is due',
    due: (count, end) => `The ${count} days are over (${end}); an answer is due`,
    longer: (end) => `in difficult cases until ${end}`,
    longest: (end) => `in difficult cases, with approval, until ${end} at the latest`,
    overdue: (end, late) => `Overdue: an answer was due by ${end}, ${late} ago`,
    workingDays: (count) => `${count} working ${count === 1 ? 'day' : 'days'}`,
    answered: (day) => `An answer came ${day}`,
    stillUntil: (end) => `if it answers something else, the time runs until ${end}`,
    uncounted: {
      'promptly': 'The law says only “promptly” and names no days',
      'local-rule': 'Local rules differ; there is no common number of days',
      'not-found': 'We found no number of days that can be relied on',
    },
    waited: (why, waited) => `${why}; you have waited ${waited}`,
    from: (day) => `Counted from ${day}, when it was filed`,
    unannounced: (year) => `The holidays of ${year} are not announced in this version; for that year only weekends are left out`,
    then: (step) => `After that: ${step}`,
    rule: {
      calendar: (said) => `They have ${said}`,
      working: (count) => `They have ${count} working days`,
      stages: (first, second, third) => `They usually have ${first}, in difficult cases ${second}, with approval at most ${third}`,
    },
  },
  remind: (day) => `Remind me of the answer ${day}`,
  reply: 'An answer came, note it',
  calendar: {
    title: (count) => `Into your own calendar (${count} ${count === 1 ? 'day' : 'days'})`,
    note: 'You get a calendar file to open in the calendar of your phone or computer. When a day changes, save it again and it moves.',
    named: 'Write down the names of the line and the matter. Calendars may be synchronised, and others may see them.',
    plain: 'Line Checkup: something is due',
    open: 'Open Line Checkup to see what.',
    longest: (line, step) => `${line}: last day for an answer to “${step}”`,
    until: (line, step) => `${line}: last day for “${step}”`,
    one: 'Save this',
    oneOf: (what) => `Save this: ${what}`,
    all: (count) => `Save all as a file (${count})`,
    fileName: 'line-checkup-calendar.ics',
    saved: (count) => `${count} ${count === 1 ? 'day' : 'days'} saved`,
  },
}
