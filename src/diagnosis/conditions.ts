import { addDays } from '../events/day.ts'
import { eventKinds } from '../events/kind.ts'
import type { AdviceKnowledge, Condition } from '../knowledge/advice-types.ts'
import { soundsLikeScam } from './scam.ts'
import { type Ask, LOOK_BACK, stands, type Told } from './told.ts'

/** What a condition is asked about. */
type Asked = Readonly<{ told: Told; knowledge: AdviceKnowledge; ownWish: boolean }>

/** Those that ask how the causes which the advice answers stand, where the others ask what the person told. */
type OfCauses = 'leads' | 'bears'

export const bearOnCauses = (condition: Condition): condition is OfCauses => condition === 'leads' || condition === 'bears'

/** Whether causes weigh enough together, and for `leads` one of them most of all. */
export function bears(
  condition: OfCauses, { weight, first }: Readonly<{ weight: number; first: boolean }>, { bearing }: AdviceKnowledge,
): boolean {
  return weight >= bearing.value && (condition === 'bears' || first)
}

const MONTH = 31
const YEAR = 366

/** Whether a piece of advice applies today. Technical causes and the like are named by the advice itself, not here. */
export function holds(condition: Exclude<Condition, OfCauses>, asked: Asked): boolean {
  const { told, knowledge, ownWish } = asked
  const { anywhere, here, line, today } = told
  switch (condition) {
    case 'arrears': return overdue(told) || recalled(told)
    case 'strained':
      return recalled(told) || stands(anywhere, ['income-lost'], ['income'], LOOK_BACK, today)
        || stands(anywhere, ['income-drop', 'extended'], [], 3 * MONTH, today)
    case 'intruder': return stands(here, ['unusual-login'], ['identity-verified'], MONTH, today)
    case 'scam': return here(eventKinds, addDays(today, -MONTH)).some((event) => soundsLikeScam(event))
    case 'papers-open': return stands(here, ['documents-requested'], ['documents-submitted'], LOOK_BACK, today)
    case 'paid-off': return stands(here, ['paid-off'], [], YEAR, today)
    case 'many-inquiries': return inquiries(asked) >= knowledge.manyInquiries.count.value
    case 'few-inquiries': return inquiries(asked) < knowledge.manyInquiries.count.value
    case 'shop':
      return line.product === 'wangshangdai'
        || stands(anywhere, ['turnover', 'business-down', 'business-violation', 'books-unclear'], [], YEAR, today)
    case 'cash-out': return stands(anywhere, ['cash-out'], [], 2 * YEAR, today)
    case 'report-read': return stands(ownLooks(anywhere), ['credit-inquiry'], [], YEAR, today)
    case 'own-wish': return ownWish
    case 'dispute-open': return stands(here, ['dispute-filed'], ['record-corrected'], YEAR, today)
  }
}

/**
 * A late payment that is still open. One told with its length and no end ended when that length was over; one told with neither is
 * taken as open for a year, unless something was paid off on the same line since. One that lies somewhere in a window was read from a
 * report and is not overdue today.
 */
function overdue({ anywhere, lasting, today }: Told): boolean {
  return lasting('late-payment', today, YEAR).some((late) => late.since === undefined
    && !anywhere(['paid-off'], late.date).some(({ line }) => line === late.line))
}

/** The whole balance was called in and is not yet paid. */
function recalled({ here, today }: Told): boolean {
  return stands(here, ['early-recall'], ['paid-off'], 2 * MONTH, today)
}

/** Of the inquiries those that the person made about themselves. */
function ownLooks(ask: Ask): Ask {
  return (kinds, from) => ask(kinds, from).filter(({ reason }) => reason === 'self')
}

/** Approval inquiries of late; one without a reason counts, the person's own and post-loan ones do not. */
function inquiries({ told: { anywhere, today }, knowledge }: Asked): number {
  return anywhere(['credit-inquiry'], addDays(today, -knowledge.manyInquiries.days.value))
    .filter(({ reason }) => reason !== 'self' && reason !== 'post-loan')
    .reduce((sum, { count }) => sum + (count ?? 1), 0)
}
