import { addDays, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import { products, type CreditLine } from '../../events/line.ts'
import { chosen, saidDay, type Answers, type SaidDay } from './answer.ts'
import { lateEvents } from './late.ts'
import { questions, type Entry } from './questions.ts'
import { burden, inquiries, several, utilisation, type About } from './replies.ts'
import { toldNone, within, type Told } from './told.ts'

const stateKinds: Readonly<Record<string, EventKind>> = {
  closed: 'line-closed', paused: 'line-paused', frozen: 'line-frozen', refused: 'draw-refused', cut: 'limit-cut', gone: 'entry-gone',
  self: 'line-closed',
}

/** How long before the restriction the last payment was, in days. */
const gaps: Readonly<Record<string, number>> = { 'same-day': 0, 'days': 3, 'weeks': 14, 'months': 60 }

/** What a first run adds to the case file. */
export type Added = Readonly<{ line: CreditLine; events: readonly CreditEvent[] }>

type Context = Readonly<{
  today: Day
  /** Makes an id that is not yet in use; called once for the line and once for each event. */
  newId: () => string
  /** The words on the screen that a wording's chip stands for. */
  phrase: (wording: string) => string
}>

/**
 * The line and the events that the answers tell. Told some, told none and not told stay three things: "don't know" and a
 * question not reached add nothing. The entry itself tells something too.
 */
export function toEvents(entry: Entry, answers: Answers, { today, newId, phrase }: Context): Added {
  const product = products.find((known) => known === chosen(answers.product, 'product')[0]) ?? 'other'
  const line: CreditLine = { id: newId(), product, lender: 'unknown' }
  const back = entry === 'came-back' ? saidDay(answers['back-day'], today) : null
  const on = entry === 'worried' ? { date: today } : restrictedOn(answers, today, back)
  const about: About = { line: line.id, today, on: on.date, back: back?.date ?? null }
  const told: readonly Told[] = [
    ...entryEvents(entry, answers, about, on, wordingOf(answers, phrase)),
    ...(back === null ? [] : [{ kind: 'line-reopened', line: line.id, ...back } as const]),
    ...lateEvents(answers.late ?? answers['late-elsewhere'], line.id, today),
    ...inquiries(answers.inquiries, about),
    ...utilisation(answers.utilisation, about),
    ...burden(answers.burden, about),
    ...several(answers.use, 'use', about, questions.use.rows.use),
    ...several(answers.around, 'around', about, questions.around.rows.around),
    ...several(answers.signs, 'signs', about, questions.signs.rows.signs),
    ...several(answers.work, 'work', about, questions.work.rows.work),
    ...several(answers.meanwhile, 'meanwhile', about, questions.meanwhile.rows.meanwhile),
  ]
  return { line, events: withoutRepeats(told).map((event) => ({ id: newId(), ...event, source: 'typed' })) }
}

/** A line that came back was gone before: an earlier day than its return, where the two days said do not fit. */
function restrictedOn(answers: Answers, today: Day, back: SaidDay | null): SaidDay {
  if (back === null) return saidDay(answers.day, today)
  const said = saidDay(answers['closed-day'], today)
  return said.date < back.date ? said : { date: addDays(back.date, -60), sure: 'no' }
}

/** What the screen said; as a note where the person says that it was read wrongly, so that it changes nothing. */
function wordingOf(answers: Answers, phrase: Context['phrase']): Pick<CreditEvent, 'wording' | 'note'> {
  const answer = answers.wording
  if (answer?.said !== 'some') return {}
  const id = chosen(answer, 'wording')[0]
  const wording = answer.typed?.trim() || (id === undefined ? '' : phrase(id))
  return wording === '' ? {} : answer.note ? { note: wording } : { wording }
}

function entryEvents(
  entry: Entry, answers: Answers, about: About, on: SaidDay, wording: Pick<CreditEvent, 'wording' | 'note'>,
): readonly Told[] {
  const { line, today } = about
  const state = chosen(answers.state, 'state')[0] ?? 'closed'
  const kind = stateKinds[state] ?? 'line-closed'
  const restriction: Told = { kind, line, ...on, ...wording, ...(state === 'self' && { reason: 'self' }) }
  if (entry === 'worried') return []
  if (entry === 'paid-off-closed') {
    const gap = gaps[chosen(answers.gap, 'gap')[0] ?? '']
    const paid: Told = gap === undefined
      ? within('paid-off', addDays(on.date, -14), on.date, { line })
      : { kind: 'paid-off', line, date: addDays(on.date, -gap), ...(gap > 7 && { sure: 'about' }) }
    return [paid, restriction]
  }
  if (entry === 'paid-still-closed') return [restriction, ...toldNone(['late-payment'], 730, today, line)]
  if (entry === 'others-too') return [restriction, { kind: 'others-closed', date: on.date, sure: 'about' }]
  return [restriction]
}

/** The entry and a question may tell the same thing; the first one told stands. */
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  const seen = new Set<string>()
  return told.filter(({ kind, none, line }) => {
    const key = [kind, none, line].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
