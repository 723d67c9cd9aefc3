import type { Day } from '../../../events/day.ts'
import type { CreditEvent } from '../../../events/event.ts'
import { freeReportsLeft, recordTimes } from '../../../diagnosis/credit-days.ts'
import { subjects } from '../../../knowledge/advice-types.ts'
import { freeReports, recordKept } from '../../../knowledge/credit-days.ts'
import { isOfSame, type Reminder } from '../../../store/reminders.ts'
import type { ScreenProps } from '../../actions.ts'
import { diagnosesOf } from '../../frame/diagnoses.ts'
import { rungsOf, type ShownRung } from '../ladder/rungs-of.ts'
import { readStepKey } from '../read-step-key.ts'
import { answerKey, stepKey } from '../step-key.ts'

type At = Readonly<{ day: Day; line: string; step: string | null }>

/**
 * Something with a day. `answer`: an answer is due, `longest` after all extensions. `until`: the last day on which a step can be taken.
 * `check`: to look at the line again. `stop`: to stop waiting. `promised`: what the other side said. `record`: the time of an adverse
 * record is over. `report`: free reports again. `reminder`: what the person asked to be reminded of and is none of these. `step` is the
 * key of a step, or the id of an event.
 */
export type Dated = At & (
  | Readonly<{ what: 'answer' | 'longest' | 'until' | 'check' | 'stop' | 'report' }>
  | Readonly<{ what: 'promised' | 'record'; event: CreditEvent }>
  | Readonly<{ what: 'reminder'; reminder: Reminder }>
)

type DatedProps = Pick<ScreenProps, 'line' | 'diagnosis' | 'caseFile' | 'progress' | 'today' | 'reminders' | 'settings' | 'casework'>

/** Everything with a day to come, of all lines, each once, soonest first. */
export function datedThings(props: DatedProps): readonly Dated[] {
  const { caseFile, today, settings, reminders } = props
  const { quick } = diagnosesOf(caseFile, today, settings)
  const known = [
    ...caseFile.lines.flatMap((line) =>
      ofLine({ ...props, line, diagnosis: line.id === props.line.id ? props.diagnosis : quick(line.id) })),
    ...promised(props), ...ofReport(props),
  ]
  const asked = reminders.filter((one) => !known.some((dated) => isOfSame(one, reminderFor(dated))))
    .map((reminder): Dated => ({ what: 'reminder', day: reminder.day, line: reminder.line, reminder, step: reminder.step ?? null }))
  const all = [...asked, ...known].filter(({ day }) => day >= today)
  return all
    .filter((one, index) => all.findIndex((other) => nameOf(other) === nameOf(one) || isSaidBy(other, one)) === index)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Whether two last days are of one step on one day, which stands on more than one ladder and would read the same. */
function isSaidBy(one: Dated, other: Dated): boolean {
  const same = one.what === 'until' && other.what === 'until' && one.line === other.line && one.day === other.day
  return same && readStepKey(one.step ?? '').step === readStepKey(other.step ?? '').step
}

/** What a thing is called for ever, whatever day it falls on. */
export function nameOf(dated: Dated): string {
  return dated.what === 'reminder' ? `reminder ${dated.reminder.id}` : [dated.what, dated.line, dated.step ?? ''].join(' ')
}

/** What one is reminded of where one wants to be reminded of a thing, less its id. */
export function reminderFor(dated: Dated): Omit<Reminder, 'id'> {
  const { line, day, step, what } = dated
  const at = { line, day, ...step !== null && { step } }
  if (what === 'reminder') return dated.reminder
  if (what === 'check') return { ...at, about: 'recheck' }
  return what === 'answer' || what === 'until' ? { ...at, about: 'step' } : { ...at, about: 'day', what }
}

function ofLine(props: DatedProps): readonly Dated[] {
  const { line, diagnosis: { reopening } } = props
  const waiting: Dated[] = reopening === null ? [] : [
    { what: 'check', day: reopening.nextCheck, line: line.id, step: null },
    { what: 'stop', day: reopening.stopWaiting, line: line.id, step: null },
  ]
  const rungs = subjects.flatMap((subject) => rungsOf(props, subject)
    .flatMap((rung) => ofRung(rung, { answer: answerKey(rung.step, subject), step: stepKey(rung.step, subject) }, line.id)))
  return [...rungs, ...waiting]
}

function ofRung({ gate, clock }: ShownRung, keys: Readonly<Record<'answer' | 'step', string>>, line: string): readonly Dated[] {
  const until: Dated[] = gate.gate === 'open' && gate.until !== null ? [{ what: 'until', day: gate.until, line, step: keys.step }] : []
  if (clock === null || clock.state === 'no-count' || clock.state === 'answered') return until
  const [first, ...later] = clock.stages
  const last = later.at(-1)
  return [
    ...until,
    ...(first === undefined ? [] : [{ what: 'answer', day: first.end, line, step: keys.answer } as const]),
    ...(last === undefined ? [] : [{ what: 'longest', day: last.end, line, step: keys.answer } as const]),
  ]
}

/** The days that were promised in a contact, and until when adverse records are kept. What belongs to no line stands with the first. */
function promised({ caseFile: { events, lines }, casework, today }: DatedProps): readonly Dated[] {
  const first = lines[0]?.id ?? ''
  const said = events.flatMap((event): Dated[] => {
    const day = casework.details[event.id]?.promised
    return day === undefined ? [] : [{ what: 'promised', day, line: event.line ?? first, step: event.id, event }]
  })
  const records = recordTimes(events, today, recordKept.value).flatMap(({ event, ends }): Dated[] =>
    (ends === null ? [] : [{ what: 'record', day: ends, line: event.line ?? first, step: event.id, event }]))
  return [...said, ...records]
}

/** The day from which reports are free again, where this year's are used up. */
function ofReport({ caseFile: { events, lines }, today }: DatedProps): readonly Dated[] {
  const { left, again } = freeReportsLeft(events, today, freeReports.value)
  return left > 0 ? [] : [{ what: 'report', day: again, line: lines[0]?.id ?? '', step: null }]
}
