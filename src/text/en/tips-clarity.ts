import type { TipId } from '../../knowledge/tips.ts'
import type { TipText } from '../types.ts'

/** Waiting, asking, correcting. */
export const clarityTips = {
  'wait-a-day': {
    title: 'Wait 24 hours, then look again',
    do: 'Refresh or log in again, and look again after a day; meanwhile do not keep trying to draw and do not apply elsewhere.',
    why: 'A fault or a repayment not yet synchronised usually ends by itself.',
    effect: 'People report 24 hours to some days; after a week without change it is hardly the reason.',
  },
  'wait-until': {
    title: 'Look again on the day, not every day',
    do: 'Look again on the day given; until then repay as usual and make no new applications.',
    why: 'What a platform, the rules or the economy caused cannot be hurried by one person.',
    effect: 'Nobody can promise a number of months; after the day to stop waiting, plan without the line.',
  },
  'often-no-fault': {
    title: 'Most people did nothing wrong',
    do: 'Do not keep searching for your own mistake: check what can be checked, and accept that the rest cannot be seen.',
    why: 'In US records, 67% of the cards that were cut had no recent arrears.', effect: 'Leaves strength for what helps.',
  },
  'ask-reason': {
    title: 'Ask which kind of reason it was',
    do: 'Ask the service in the app three things: closed or paused, which kind of reason, when a new assessment is possible;'
      + ' note the ticket number.',
    why: 'The kind of reason tells whether to fix details, to wait, or to complain.',
    effect: 'The service cannot change the assessment, but can name the kind and leave a record.',
  },
  'ask-human-review': {
    title: 'Ask for an explanation and a human look',
    do: 'For a decision made only by machines with a major effect on you, ask in writing for an explanation and refuse that it'
      + ' be made by machines alone.',
    why: 'Article 24 of the Personal Information Protection Law; whether a closed line is a major effect is not settled.',
    effect: 'An explanation and a human look, not a limit; the law names no number of days.',
  },
  'read-own-report': {
    title: 'Read your own credit report once',
    do: 'Get it through the Credit Reference Centre, free twice a year; look at arrears, inquiries and accounts you do not know.',
    why: 'Article 17 of the credit reporting regulation. Your own query is not an application.', effect: 'Shows most of what lenders see.',
  },
  'correct-errors': {
    title: 'Dispute what is wrong in the report',
    do: 'Give the lender or the centre the wrong entry, the right facts and the proof; only for wrong or missing entries.',
    why: 'Article 25 of the credit reporting regulation: checked and answered in writing within 20 days.',
    effect: 'A written answer within 20 days; true arrears cannot be removed this way.',
  },
  'complain-in-order': {
    title: 'Without an answer, complain in order',
    do: 'Complain to the lender in writing and note the day, then go to the regulator; the steps are under Contact.',
    why: 'The regulator asks first whether you went to the institution; in the right order each step has its clock.',
    effect: 'Usually 15 days, 30 if complex, 60 at most.',
  },
  'court-last': {
    title: 'Court only for real losses',
    do: 'Keep all records, and ask legal aid or a lawyer before you decide to sue.',
    why: 'The limitation period is usually three years (article 188 of the Civil Code); no court orders a lender to grant a limit.',
    effect: 'Months; the aim is compensation or correction.',
  },
  'follow-policy': {
    title: 'Know which rule changed',
    do: 'Look at the public events in your records and compare the days; there is no need to follow every piece of news.',
    why: 'After the loan assistance rules of October 2025, limits of whole groups shrank.',
    effect: 'Helps to tell whether it was about you.',
  },
  'own-wish-back': {
    title: 'You closed it yourself: ask before reopening',
    do: 'Ask the service in the app whether and when it can be opened again, and whether that queries your credit report.',
    why: 'Whether a line closed on one\'s own wish comes back is not published.', effect: 'One conversation tells.',
  },
} satisfies Partial<Record<TipId, TipText>>
