import { addDays, daysBetween } from '../events/day.ts'
import { eventKinds } from '../events/kind.ts'
import type { AdviceKnowledge, Condition } from '../knowledge/advice-types.ts'
import { soundsLikeScam } from './scam.ts'
import { LOOK_BACK, stands, type Told } from './told.ts'

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
  const { told, knowledge, ownWish, weight, first } = asked
  const { anywhere, here, line, today } = told
  switch (condition) {
    case 'leads': return first && weight >= knowledge.bearing.value
    case 'bears': return weight >= knowledge.bearing.value
    case 'arrears': return overdue(told) || recalled(told)
    case 'strained':
      return recalled(told) || stands(anywhere(['income-lost']), anywhere(['income']), LOOK_BACK, today)
        || stands(anywhere(['income-drop', 'extended']), [], 3 * MONTH, today)
    case 'intruder': return stands(here(['unusual-login']), here(['identity-verified']), MONTH, today)
    case 'scam': return here(eventKinds).some((event) => event.date >= addDays(today, -MONTH) && soundsLikeScam(event, knowledge.scam))
    case 'papers-open': return stands(here(['documents-requested']), here(['documents-submitted']), LOOK_BACK, today)
    case 'paid-off': return stands(here(['paid-off']), [], YEAR, today)
    case 'many-inquiries': return inquiries(asked) >= knowledge.manyInquiries.count.value
    case 'few-inquiries': return inquiries(asked) < knowledge.manyInquiries.count.value
    case 'shop':
      return line.product === 'wangshangdai'
        || stands(anywhere(['turnover', 'business-down', 'business-violation', 'books-unclear']), [], YEAR, today)
    case 'cash-out': return stands(anywhere(['cash-out']), [], 2 * YEAR, today)
    case 'report-read': return stands(anywhere(['credit-inquiry']).filter(({ reason }) => reason === 'self'), [], YEAR, today)
    case 'own-wish': return ownWish
    case 'dispute-open': return stands(here(['dispute-filed']), here(['record-corrected']), YEAR, today)
  }
}

/**
 * A late payment that is still open. One told with its length and no end ended when that length was over; one told with neither is
 * taken as open for a year, unless something was paid off on the same line since. One that lies somewhere in a window was read from a
 * report and is not overdue today.
 */
function overdue({ anywhere, today }: Told): boolean {
  const running = anywhere(['late-payment']).filter(({ date, since, until, days }) => since === undefined
    && (until === undefined ? daysBetween(date, today) <= (days ?? YEAR) : until > today))
  const paid = running.length === 0 ? [] : anywhere(['paid-off'])
  return running.some((late) => !paid.some(({ date, line }) => date >= late.date && line === late.line))
}

/** The whole balance was called in and is not yet paid. */
function recalled({ here, today }: Told): boolean {
  return stands(here(['early-recall']), here(['paid-off']), 2 * MONTH, today)
}

/** Approval inquiries of late; one without a reason counts, the person's own and post-loan ones do not. */
function inquiries({ told: { anywhere, today }, knowledge }: Asked): number {
  const from = addDays(today, -knowledge.manyInquiries.days.value)
  return anywhere(['credit-inquiry'])
    .filter(({ reason, date }) => date >= from && reason !== 'self' && reason !== 'post-loan')
    .reduce((sum, { count }) => sum + (count ?? 1), 0)
}
