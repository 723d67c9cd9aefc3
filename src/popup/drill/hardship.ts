import type { Cents } from '../../cash/book.ts'
import { type Course, courseOf } from '../../cash/course.ts'
import { evenFrom, offerFor } from '../../cash/offer.ts'
import type { ToPay } from '../../cash/pay-first.ts'
import { asPlanned, type Scenario } from '../../cash/scenario.ts'
import type { Day } from '../../events/day.ts'
import type { LetterAbout } from '../../diagnosis/letter-facts.ts'
import type { SlotId } from '../../knowledge/letter-types.ts'
import { letterRules } from '../../knowledge/letters.ts'
import { isSameLetter, type Letters, type StoredLetter } from '../../store/letters.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { lineName } from '../lines/line-name.ts'
import { withSlot } from '../contact/letter/letter-state.ts'
import type { BookProps } from './book-props.ts'
import { sumsIn } from './names.ts'

/** The letter that asks for an arrangement, which the drill fills in. */
export const hardship: LetterAbout = { kind: 'hardship', subject: 'credit-decision', body: null }

/** What the drill knows for the letter about one line. `offer` and `even` are null where there is none; `supposed`: only if it came so. */
export type Hardship = Readonly<{ line: string; day: Day; offer: Cents | null; even: Day | null; supposed: boolean; slots: DrillSlots }>

type DrillSlots = Readonly<Partial<Record<SlotId, string>>>

/**
 * What a letter about a payment that is out of reach would say. What is only supposed is no fact, and stays out of it: the reason is
 * given where the money falls short as planned, or where the line that is looked at can really not be used.
 */
export function hardshipFor(
  { book, line: here, diagnosis, today }: BookProps, { day, of }: ToPay, line: string, scenario: Scenario, course: Course,
): Hardship {
  const offer = offerFor(book, scenario, line, today)
  const after = evenFrom(course)
  const even = after === null || after <= day ? null : after
  const owed = book.owed[line] ?? 0
  const { format, drill: { talk } } = zhCN
  const sums = sumsIn(zhCN)
  const restricted = diagnosis.risk === null && diagnosis.since !== null && scenario.shut.includes(here.id)
  // The same with nothing supposed but what is so: the line that one looks at, where it really cannot be used.
  const real = courseOf(book, { ...asPlanned, shut: restricted ? [here.id] : [] }, today)
  const supposed = of === 'recall' || real.shortfall === null || real.shortfall.day > day
  const reason = supposed ? undefined
    : restricted && diagnosis.since !== null
      ? talk.reason.restricted(format.fullDay(diagnosis.since), lineName(here, zhCN), format.fullDay(day))
      : talk.reason.planned(format.fullDay(day))
  return {
    line, day, offer, even, supposed,
    slots: {
      'due-day': day,
      ...owed > 0 && { owed: sums.missing(owed) },
      ...offer !== null && offer > 0 && { 'can-pay': talk.each(sums.left(offer)) },
      ...even !== null && { 'postpone-to': even },
      ...reason !== undefined && { hardship: reason },
    },
  }
}

const blankOf = (line: string): StoredLetter => ({ line, ...hardship, slots: {}, requests: null, edited: null, taken: null })

/** Whether the letter holds something else where the drill has a sum or a day. */
export function differs(letters: Letters, { line, slots }: Hardship): boolean {
  const kept = letters.list.find((one) => isSameLetter(one, blankOf(line)))?.slots ?? {}
  return Object.entries(slots).some(([slot, value]) => (kept[slot] ?? '') !== '' && kept[slot] !== value)
}

/** The texts with the letter of a line filled in from the drill: what is empty there, or, to `replace` it, all that the drill knows. */
export function withHardship(letters: Letters, { line, slots }: Hardship, replace: boolean): Letters {
  const blank = blankOf(line)
  const kept = letters.list.find((one) => isSameLetter(one, blank))?.slots ?? {}
  return (Object.entries(slots) as [SlotId, string][]).reduce((all, [slot, value]) => {
    if (!replace && (kept[slot] ?? '') !== '') return all
    return withSlot(all, blank, { slot, need: 'may', ...letterRules.slots[slot] }, value)
  }, letters)
}
