import { addDays, daysBetween } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { AdviceKnowledge, Condition } from '../knowledge/advice-types.ts'
import { LOOK_BACK, standing, type Told } from './told.ts'

/** What a condition is asked about: the person's account, and how the differential bears on the advice. */
export type Asked = Readonly<{
  told: Told
  knowledge: AdviceKnowledge
  ownWish: boolean
  /** The share of the causes that the advice answers. */
  weight: number
  /** Whether one of them has the largest share. */
  first: boolean
}>

const MONTH = 31
const YEAR = 366

/** Whether a piece of advice applies today. Technical causes and the like are named by the advice itself, not here. */
export function holds(condition: Condition, asked: Asked): boolean {
  const { told: { own, events, line, today }, knowledge, ownWish, weight, first } = asked
  switch (condition) {
    case 'leads': return first && weight >= knowledge.bearing.value
    case 'bears': return weight >= knowledge.bearing.value
    case 'arrears': return events.some((event) => overdue(event, asked.told)) || recalled(asked.told)
    case 'strained':
      return recalled(asked.told) || standing(events, ['income-lost'], ['income'], LOOK_BACK, today)
        || standing(events, ['income-drop', 'extended'], [], 3 * MONTH, today)
    case 'intruder': return standing(own, ['unusual-login'], ['identity-verified'], MONTH, today)
    case 'papers-open': return standing(own, ['documents-requested'], ['documents-submitted'], LOOK_BACK, today)
    case 'paid-off': return standing(own, ['paid-off'], [], YEAR, today)
    case 'many-inquiries': return inquiries(asked) >= knowledge.manyInquiries.count.value
    case 'few-inquiries': return inquiries(asked) < knowledge.manyInquiries.count.value
    case 'shop':
      return line.product === 'wangshangdai'
        || standing(events, ['turnover', 'business-down', 'business-violation', 'books-unclear'], [], YEAR, today)
    case 'cash-out': return standing(events, ['cash-out'], [], 2 * YEAR, today)
    case 'report-read': return standing(events.filter(({ reason }) => reason === 'self'), ['credit-inquiry'], [], YEAR, today)
    case 'own-wish': return ownWish
    case 'dispute-open': return standing(own, ['dispute-filed'], ['record-corrected'], YEAR, today)
  }
}

/**
 * A late payment that is still open. One told with its length and no end ended when that length was over; one told with neither is
 * taken as open for a year, unless something was paid off on the same line since. One that lies somewhere in a window was read from a
 * report and is not overdue today.
 */
function overdue(event: CreditEvent, { events, today }: Told): boolean {
  if (event.kind !== 'late-payment' || event.since !== undefined || (event.until !== undefined && event.until <= today)) return false
  const age = daysBetween(event.date, today)
  if (event.until === undefined && age > (event.days ?? YEAR)) return false
  return !events.some(({ kind, date, line }) => kind === 'paid-off' && date >= event.date && line === event.line)
}

/** The whole balance was called in and is not yet paid. */
function recalled({ own, today }: Told): boolean {
  return standing(own, ['early-recall'], ['paid-off'], 2 * MONTH, today)
}

/** Approval inquiries of late; one without a reason counts, the person's own and post-loan ones do not. */
function inquiries({ told: { events, today }, knowledge }: Asked): number {
  const from = addDays(today, -knowledge.manyInquiries.days.value)
  return events
    .filter(({ kind, reason, date }) => kind === 'credit-inquiry' && date >= from && reason !== 'self' && reason !== 'post-loan')
    .reduce((sum, { count }) => sum + (count ?? 1), 0)
}
