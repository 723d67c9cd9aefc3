import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import { formatFor } from '../format.ts'
import { changed, lender, line, status } from './script-parts.ts'

const { fullDay } = formatFor('en')

/** The complaint measures bind banks, consumer finance and trust companies, not small-loan companies. */
function grounds({ lender: kind }: ScriptFacts): string {
  const measures = kind === 'small-loan' ? '' : 'measures for handling banking and insurance consumer complaints; '
  return `Grounds: ${measures}article 24 of the Personal Information Protection Law; article 8 of the Consumer Rights Law.`
}

/** Written requests; the person fills the blanks and signs. They ask for reasons, corrections and a human look, never for credit. */
export const letters = {
  complaint: (facts: ScriptFacts): string => [
    `Complaint about the line ${line(facts)}`,
    `To: ${lender(facts)} [full name], consumer protection (complaints)`,
    'From: name [ ], identity details [ ], phone [ ]',
    'About: the above; co-operating platform [if any]',
    'Requests:',
    '1. State in writing which kind of reason led to the decision.',
    '2. Correct any wrong data, and have a person review it once.',
    '3. Confirm that nothing adverse was reported because of it.',
    '4. Say whether, on what conditions and when it can be assessed again.',
    'Facts:',
    changed(facts),
    ...status(facts),
    ...(facts.reply === undefined ? [] : [`The service replied: “${facts.reply}”`]),
    grounds(facts),
    'Attached: contract or receipt, screenshots, repayment record, chats or calls.',
    'The above is true.',
    `Signature [ ], ${fullDay(facts.today)}`,
  ].join('\n'),
  explanation: (facts: ScriptFacts): string => [
    'Request for an explanation of an automated decision',
    `To: ${lender(facts)} [full name], officer for personal information (a second copy to the platform)`,
    'From: name [ ]; identity can be verified in the app',
    changed(facts),
    'What the decision means to me: [effect]. Under article 24 of the Personal Information Protection Law, please explain:',
    '1. Was it made by machines alone?',
    '2. Which kinds of data were used, and what were the main reasons?',
    '3. If it was made by machines alone, please have a person review it.',
    '4. Please send a copy of my data that were used (article 45), and correct what is wrong (article 46).',
    '5. Please explain the rules of processing (article 48), and who received the data with which consent (article 23).',
    'If you refuse, please give the reasons (article 50).',
    'I hope for an answer by [day] to [contact].',
    `Signature [ ], ${fullDay(facts.today)}`,
  ].join('\n'),
  dispute: (facts: ScriptFacts): string => [
    'Dispute of a credit report entry',
    `To: ${lender(facts)} [full name] / Credit Reference Centre`,
    'From: name [ ], ID number [ ], phone [ ]',
    'Report number [ ], day of the report [ ]',
    'Disputed entry: institution [ ], account or day of the inquiry [ ], the report says [ ]',
    'What is right: [ ]',
    'Proof: [payment receipt, statement that it was not authorised, or police record]',
    ...(facts.paidOff === undefined ? [] : [`This account was paid off on ${fullDay(facts.paidOff)}.`]),
    'Wish: [correct / delete the unauthorised inquiry / add a statement]',
    'Under article 25 of the credit reporting regulation, please answer in writing within 20 days of receipt.',
    'This concerns only wrong or missing entries, and is true.',
    `Signature [ ], ${fullDay(facts.today)}`,
  ].join('\n'),
}
