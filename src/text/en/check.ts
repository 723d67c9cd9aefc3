import type { PatternId } from '../../messages/pattern.ts'
import type { ReplyGrade, ReplyName } from '../../messages/read-reply.ts'
import type { Named } from '../types.ts'
import type { Text } from '../zh_CN/index.ts'
import type { FollowUpFacts } from '../zh_CN/check.ts'
import { changed } from './script-parts.ts'

const QUOTED = 120

/** A question for each thing that an answer did not name. */
const questions: Readonly<Record<ReplyName, string>> = {
  factor: 'What was the main reason: identity, security, repayment, credit report, purpose, or business?',
  data: 'Which kinds of my data were used, and where do they come from?',
  day: 'Which day or period is it based on?',
  institution: 'Which institution, loan or report does it concern?',
  change: 'What can I do, and from when, for a new assessment? Who makes it?',
  deadline: 'When will I have an answer?',
  ticket: 'What is the ticket number?',
}

const patterns: Readonly<Record<PatternId, string>> = {
  'asks-code': 'asks for a code, a password or a card number',
  'screen-sharing': 'asks to share the screen, join a meeting or allow remote control',
  'safe-account': 'asks to move money to another account',
  'advance-fee': 'money first: unfreezing, deposit, bank statement',
  'paid-reopening': 'brings a line back for a fee or from inside',
  'cancel-or-credit': 'cancel or close it, or your credit suffers',
  'empty-limits': 'asks to draw out a limit and pass the money on',
  'credit-repair': 'repairs a credit report for a fee',
  'debt-agent': 'an agent for complaints or debts, for a fee',
  'sure-approval': 'no credit check, sure approval, or false papers',
  'refund-pretence': 'a refund, a claim or a charge to cancel, if you do as told',
  'fake-link': 'an address that does not look official',
  'fake-app': 'a program from an unknown place',
  'fake-hotline': 'a private number, not the official one',
  'false-official': 'says to be the police, an authority or the credit centre',
  secrecy: 'asks you to tell neither family nor bank',
  'cash-out': 'cash for limits, somebody pays your bills',
  'easy-money': 'easy money, sure profit, a prize with a fee',
  'account-rental': 'rents or buys accounts and cards',
  'known-person': 'says to be somebody you know, in a hurry for money',
  'private-contact': 'moves the talk to a private chat',
  threat: 'threatens with prison',
  'reads-alike': 'the whole reads like what swindlers send',
}

const replyGrades: Readonly<Record<ReplyGrade, Named>> = {
  specific: { name: 'This answer is specific', what: 'It names the reason, and a day, an institution, a figure or what would change it.' },
  partly: { name: 'This answer says a part', what: 'It says something, but not enough to check it or put it right.' },
  vague: { name: 'This answer is vague', what: 'It would fit anybody. Nothing in it can be checked.' },
}

/** Checking a message, a call or an answer. */
export const check: Text['check'] = {
  title: 'A message, a call or an answer',
  toHere: 'Got a message or a call? Check it here',
  label: 'Paste a message, a chat or an answer here',
  hint: 'It is read on this computer only. It enters no record unless you note it.',
  placeholder: 'for example: after a comprehensive assessment…',
  look: 'Look at it',
  clear: 'Clear',
  marked: ' (suspicious)',
  patterns,
  stop: {
    title: 'Stop: this looks like a fraud',
    now: 'Do this now',
    steps: [
      'Send no money, tell no code or password, share no screen, open no link; hang up and answer no more.',
      'Money or a code is already gone: call 110 at once, then the number on the back of your bank card, to stop payments and block the card.',
      'Not sure: ask 96110, dialled by yourself. About the line, use only the service inside the official app.',
      'Keep the chat, the number and the records of transfers.',
    ],
  },
  watch: {
    title: 'Something is suspicious: do not follow it yet',
    how: 'It need not be a fraud. Open no link, send no money, add no contact; open the official app yourself and ask its service.',
  },
  none: {
    title: 'Nothing suspicious found',
    how: 'That is no proof. Whoever wants money, a code or your screen: stop. When in doubt, open the official app yourself and ask there.',
  },
  reply: {
    grades: replyGrades,
    names: 'It names',
    missing: 'It does not name',
    nothing: 'nothing',
    name: {
      factor: 'the reason', data: 'which data were used', day: 'which day', institution: 'which institution or report', change: 'what would change it',
      deadline: 'by when they answer', ticket: 'a ticket number',
    },
    read: 'Read by its words alone; what you see counts.',
    followUp: {
      title: 'You could ask this',
      script: ({ facts, quoted, missing }: FollowUpFacts): string => [
        `Hello. ${changed(facts)}`,
        `The answer I received is: "${quoted.length > QUOTED ? `${quoted.slice(0, QUOTED)}…` : quoted}"`,
        'It does not say the following; please add it:',
        ...missing.map((name, at) => `${at + 1}. ${questions[name]}`),
        'If the decision was made by automated means only, please explain it under article 24 of the Personal Information Protection Law and have a person review it.',
        'Please give me a ticket number and a day for the answer, in the app or in writing. Thank you.',
      ].join('\n'),
    },
    factors: {
      title: 'Reasons that the answer names',
      lead: 'This is what the lender says. Where it is true, check day and numbers and note it; the result is worked out anew. Do not note what is untrue.',
      said: 'Said by the lender in an answer',
      look: 'Check and note',
      lookAt: (name) => `Check and note: ${name}`,
      notSo: 'Not true',
      notSoOf: (name) => `Not true: ${name}`,
      kept: 'noted',
      untrue: 'not noted',
      untrueHow: 'Where it is untrue, ask which data and which day it rests on; an error in the credit report can be disputed.',
    },
    note: {
      title: 'Put it into the records',
      kinds: { 'reply-received': 'I asked; this is the answer', notice: 'It came by itself' },
      save: 'Note it',
      kept: 'The words and the day are noted, and the result is worked out anew.',
    },
  },
  call: {
    title: 'A call: five questions',
    lead: 'One yes is enough to treat it as a fraud.',
    yes: 'Yes',
    no: 'No',
    questions: {
      secrets: 'Did they want a code, a password or a card number?',
      screen: 'Did they want you to share the screen, join a meeting or install a program?',
      money: 'Did they want money moved, a fee paid, or a limit drawn out first?',
      offer: 'Did they say that your credit suffers unless you cancel, or that they can bring the line back from inside?',
      hush: 'Did they ask you to keep it secret, not to hang up, or to do it at once?',
    },
  },
}
