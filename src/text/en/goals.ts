import type { GoalsText } from '../zh_CN/goals.ts'

export const goals: GoalsText = {
  title: 'What do you want most',
  what: 'Pick one; the steps below lead back from it.',
  names: { 'reopen': 'Have it back', 'without': 'Live without it', 'reason': 'Know the reason', 'record': 'Protect my credit record' },
  keep: 'Keep it',
  honest: {
    'keep': 'Nobody can promise that it stays: what platforms and rules do is not up to you. What can be done is to lower the risk on your own side.',
    'reopen': 'Nobody can promise that it comes back, and no person at the desk can change what the system decided. What can be done is to make the ground better and look again on the day.',
    'without': 'First see whether the money reaches, then how to close the gap, without borrowing anew.',
    'reason': 'Platforms mostly give one vague sentence. Ask step by step, until they name a factor, or until it is on paper that they will not.',
    'record': 'Everything else can wait; a payment that is due cannot. Then no new applications, and wrong entries corrected by the rules.',
  },
  steps: {
    'keep': ['Begin with the few things that take least and help most', 'Check the lender in the contract and your own details', 'Look at it once a month'],
    'reopen': ['Begin with the few things that take least and help most', 'Contact them once: what state it is in, whether a review is possible', 'Look again on the day of the reminder'],
    'without': ['Work out which of the next 90 days falls short', 'For what cannot be paid, talk before it is due', 'Slowly put by some weeks’ money'],
    'reason': ['Ask for the first time, with the words given', 'Ask in writing for an explanation (article 24)', 'Paste the answer and see whether it names anything'],
    'record': ['Note each due day and be reminded the day before', 'Look at your own report and dispute what is wrong', 'See how many more inquiries there is room for, and make none'],
  },
  go: 'Go there',
}
