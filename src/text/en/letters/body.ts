import type { Day } from '../../../events/day.ts'
import type { LetterBody } from '../../../knowledge/letter-types.ts'
import { formatFor } from '../../format.ts'
import { said, saidDay, type LetterInput } from '../../letter-input.ts'
import type { LetterBodyWords } from '../../zh_CN/letters/body.ts'
import { changed, line, status } from '../script-parts.ts'
import { letterBodies } from './kinds.ts'

const { fullDay } = formatFor('en')

const prior: Readonly<Record<LetterBody, (day: string) => string>> = {
  'regulator': (day) => `I complained to the institution on ${day}.`,
  'local-bureau': (day) => `I complained to the institution on ${day}.`,
  'payment-authority': (day) => `I complained to the institution on ${day}.`,
  'review': (day) => `I complained to the institution on ${day}.`,
  'mediation': (day) => `I complained to the institution on ${day}.`,
  'market-authority': (day) => `I contacted the institution on ${day}.`,
  'central-bank': (day) => `I disputed the entry on ${day}.`,
  'data-authority': (day) => `I made a request about my personal data to the institution on ${day}.`,
}

function sentence(words: string): string {
  if (/[.。？…；?;]$/.test(words)) return words
  return `${words}${/\p{Script=Han}$/u.test(words) ? '。' : '.'}`
}

const one = (words: string | undefined): readonly string[] => (words === undefined ? [] : [words])
const labelled = (label: string, words: string | undefined): readonly string[] => (words === undefined ? [] : [`${label}: ${words}`])
const on = (day: Day | undefined, then: (said: string) => string): readonly string[] => (day === undefined ? [] : [then(fullDay(day))])

function matter({ about, facts, slots }: LetterInput): readonly string[] {
  const told = about.subject === 'credit-decision' && facts.since !== undefined
  const own = said(slots, 'happened')
  const ticket = said(slots, 'ticket')
  return [
    ...(told ? [changed(facts, said(slots, 'lender')), ...status(facts)] : []),
    ...(own === undefined ? [] : [`${told ? '' : on(saidDay(slots, 'event-day'), (day) => `${day}: `).join('')}${sentence(own)}`]),
    ...one(said(slots, 'amount')).map((amount) => `Amount: ${sentence(amount)}`),
    ...on(about.kind === 'escalation' ? undefined : facts.contacted, (day) => `I contacted the service on ${day}${ticket === undefined ? '' : `, ticket or agent ${ticket}`}.`),
  ]
}

function answer({ about, facts, slots }: LetterInput): readonly string[] {
  const { replied, reply } = facts
  const noted = replied === undefined ? [] : [`An answer came on ${fullDay(replied)}${reply === undefined ? '.' : `: “${reply}”.`}`]
  if (about.body === null) return noted
  const words = said(slots, 'reply-words')
  return [
    ...noted,
    ...(replied === undefined && said(slots, 'answer') === 'none' ? ['To this day I have received no answer.'] : []),
    ...(words === undefined ? [] : on(saidDay(slots, 'reply-day'), (day) => `An answer came on ${day}: “${words}”.`)),
    ...one(said(slots, 'disagree')).map((part) => `What I do not accept: ${sentence(part)}`),
  ]
}

function facts(input: LetterInput): readonly string[] {
  const { about: { kind, body }, facts: known, slots } = input
  switch (kind) {
    case 'dispute': return [
      ...labelled('Number of the report', said(slots, 'report-number')), ...on(saidDay(slots, 'report-day'), (day) => `Day of the report: ${day}`),
      ...labelled('Reported by', said(slots, 'entry-holder')), ...labelled('Disputed entry', said(slots, 'entry')),
      ...labelled('The report says', said(slots, 'entry-says')), ...labelled('What is right', said(slots, 'entry-right')),
    ]
    case 'hardship': return [
      `What I owe on ${line(known)}: ${said(slots, 'owed') ?? ''}.`, ...on(saidDay(slots, 'due-day'), (day) => `Nearest day of repayment: ${day}.`),
      ...on(known.incomeLost, (day) => `Since ${day} I have had no income.`), ...on(known.incomeFell, (day) => `Since ${day} my income has been lower.`),
      ...one(said(slots, 'hardship')).map(sentence), 'I want to repay, and would like to agree on something that I can keep.',
    ]
    case 'data': return [`I use ${line(known)}, and the requests above are about my own data.`, ...one(said(slots, 'happened')).map(sentence)]
    case 'escalation': return [
      ...(body === null ? [] : on(known.prior ?? saidDay(slots, 'prior-day'), prior[body])), ...answer(input), ...matter(input),
    ]
    default: return [...matter(input), ...answer(input), ...one(said(slots, 'effect')).map((words) => `What the decision means to me: ${sentence(words)}`)]
  }
}

function title({ about: { kind, subject, body }, facts: known }: LetterInput): string {
  switch (kind) {
    case 'chat': return `${line(known)}: chat`
    case 'phone': return `${line(known)}: phone`
    case 'complaint':
      return subject === 'payment' ? 'Complaint about a debit' : subject === 'price' ? `Complaint about the cost of ${line(known)}` : `Complaint about the line ${line(known)}`
    case 'explanation': return 'Request to explain an automated decision'
    case 'data': return 'Request about personal data'
    case 'dispute': return 'Dispute of a credit report entry'
    case 'hardship': return `Request for a repayment arrangement for ${line(known)}`
    case 'escalation':
      return body === 'review' ? 'Request to review how a complaint was handled' : body === 'mediation' ? 'Request for mediation'
        : body === 'central-bank' ? 'Complaint about credit reporting' : 'Complaint to the authority'
  }
}

function addressee({ about: { kind, body }, slots }: LetterInput): string {
  const lender = said(slots, 'lender') ?? said(slots, 'institution') ?? ''
  switch (kind) {
    case 'explanation': case 'data': return `${lender}, officer for personal information`
    case 'dispute': return `${said(slots, 'entry-holder') ?? ''}; Credit Reference Centre of the People's Bank of China`
    case 'hardship': return `${lender}, customer service`
    case 'escalation': return body === 'review' ? `the body above ${lender}` : body === null ? '' : letterBodies[body].addressee
    default: return `${lender}, consumer protection (complaints)`
  }
}

export const letterBody: LetterBodyWords = {
  title,
  greeting: 'Hello, I am the account holder and can be verified in the app.',
  asks: 'Please help me with this:',
  thanks: 'Please give me a ticket number and the day of your answer, and answer in writing in the app. Thank you.',
  phone: {
    first: 'First: I am the account holder; please verify me in the app. I will not say my password or any code.',
    then: 'Then the time and the event:',
    ask: 'Then ask, one after the other:',
    last: 'At the end ask: please give me a ticket number and the day of your answer, by message or in the app.',
    note: 'Note for yourself: agent number, time of the call, ticket number, day of the answer.',
    care: 'Take care: if they want your screen, a transfer or another app installed, hang up and go back to the official app.',
  },
  to: (input) => `To: ${addressee(input)}`,
  sender: ({ about, slots, facts: known }) => [
    `From: ${said(slots, 'name') ?? ''}`,
    said(slots, 'id-number') === undefined ? 'Identity: can be verified in the app' : `ID card number: ${said(slots, 'id-number')}`,
    ...labelled('Contact', said(slots, 'phone')), ...labelled('Address', said(slots, 'address')),
    ...(about.kind === 'escalation' ? labelled('Institution', said(slots, 'lender') ?? said(slots, 'institution')) : []),
    ...labelled('Its address', said(slots, 'institution-address')),
    ...(about.kind === 'dispute' ? [] : labelled(`Contract or receipt number of ${line(known)}`, said(slots, 'contract'))),
  ],
  matter, facts,
  headings: { requests: 'Requests', outcome: 'What would be a fair outcome', facts: 'Facts', grounds: 'Grounds', proof: 'Enclosed' },
  heading: (nth, name) => `${'ABCDE'.charAt(nth)}. ${name}`,
  ground: (cite, says) => `${cite}: ${says}.`,
  own: sentence,
  closing: 'The above is true.',
  signature: ({ slots, facts: { today } }) => [said(slots, 'name') ?? '', fullDay(today)],
}
