import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import type { ScriptId } from '../../knowledge/advice-types.ts'
import { formatFor } from '../format.ts'
import { letters } from './letters.ts'
import { answered, changed, lender, line, status } from './script-parts.ts'

const { fullDay } = formatFor('en')

const questions = [
  '1. Is it closed, paused, at zero, or expired?',
  '2. Which kind of reason: identity details, account security, repayment, credit report, use of funds, or business?',
  '3. Can it be assessed again, by whom and when, and does trying it myself query my credit report?',
]

/** First contact: who I am, what changed, my own status in true sentences, three questions, a ticket. */
const spoken = {
  chat: (facts: ScriptFacts): string => [
    `Hello, I am the account holder and can verify myself in the app. ${changed(facts)}`,
    ...status(facts),
    'Please look up three things:',
    ...questions,
    'Please give me a ticket number and the day of your answer, and answer in writing in the app. Thank you.',
  ].join('\n'),
  phone: (facts: ScriptFacts): string => [
    'First: I am the account holder; please verify me in the app. I will not say my password or any code.',
    `Then: ${changed(facts)}`,
    ...status(facts),
    'Ask:',
    ...questions,
    'Note at the end: ticket [ ], agent [ ], time [ ], promised day of answer [ ]',
    'If they want a shared screen, a transfer or another app installed, hang up and go back to the official app.',
  ].join('\n'),
} satisfies Partial<Record<ScriptId, (facts: ScriptFacts) => string>>

/** Words to copy. A fact that was not told is left out, or stands as [ ] to be filled in. */
export const scripts: Record<ScriptId, (facts: ScriptFacts) => string> = {
  ...spoken,
  ...letters,
  escalation: (facts) => [
    `Complaint about the lender of ${line(facts)} not properly handled`,
    `Institution: ${lender(facts)} [full name]`,
    `I complained to it in writing on ${facts.complained === undefined ? '[day of the complaint]' : fullDay(facts.complained)}.`,
    answered(facts),
    changed(facts),
    'Request: please pass this on and have the institution state the kind of reason in writing, correct wrong data if any,',
    'and name the way to a review.',
    'Attached: complaint, reply, screenshots, identity details.',
    'The above is true, and I have not filed the same matter twice.',
    `Name [ ], phone [ ], ${fullDay(facts.today)}`,
  ].join('\n'),
}
