import type { Day } from '../../../events/day.ts'
import { subjects } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import type { Reminder } from '../../../store/reminders.ts'
import { rungsOf, type ShownRung } from '../ladder/rungs-of.ts'
import { readStepKey } from '../read-step-key.ts'
import { answerKey } from '../step-key.ts'

type At = Readonly<{ day: Day; line: string; step: string | null }>

/**
 * Something with a day. `answer`: an answer is due, `longest` after all extensions. `until`: the last day on which a step can be taken.
 * `check`: to look at the line again. `stop`: to stop waiting. `reminder`: what the person asked to be reminded of.
 */
export type Dated = At & (
  | Readonly<{ what: 'answer' | 'longest' | 'until' | 'check' | 'stop' }>
  | Readonly<{ what: 'reminder'; reminder: Reminder }>
)

type DatedProps = Pick<ScreenProps, 'line' | 'diagnosis' | 'caseFile' | 'progress' | 'today' | 'reminders'>

/** Everything with a day to come: of this line all of it, of the others what one is reminded of. Each once, soonest first. */
export function datedThings(props: DatedProps): readonly Dated[] {
  const { line, diagnosis: { reopening }, reminders, today } = props
  const waiting: Dated[] = reopening === null ? [] : [
    { what: 'check', day: reopening.nextCheck, line: line.id, step: null },
    { what: 'stop', day: reopening.stopWaiting, line: line.id, step: null },
  ]
  const rungs = subjects.flatMap((subject) =>
    rungsOf(props, subject).flatMap((rung) => ofRung(rung, answerKey(rung.step, subject), line.id)))
  // The answer to a step of this line stands there by its own clock already.
  const asked = reminders.filter((one) => !(one.line === line.id && one.step !== undefined && readStepKey(one.step).answer))
    .map((reminder): Dated => ({ what: 'reminder', day: reminder.day, line: reminder.line, reminder, step: reminder.step ?? null }))
  const all = [...asked, ...rungs, ...waiting].filter(({ day }) => day >= today)
  return all
    .filter((one, index) => all.findIndex((other) => nameOf(other) === nameOf(one)) === index)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What a thing is called for ever, whatever day it falls on. */
export function nameOf(dated: Dated): string {
  return dated.what === 'reminder' ? `reminder ${dated.reminder.id}` : [dated.what, dated.line, dated.step ?? ''].join(' ')
}

function ofRung({ gate, clock }: ShownRung, step: string, line: string): readonly Dated[] {
  const until: Dated[] = gate.gate === 'open' && gate.until !== null ? [{ what: 'until', day: gate.until, line, step }] : []
  if (clock === null || clock.state === 'no-count' || clock.state === 'answered') return until
  const [first, ...later] = clock.stages
  const last = later.at(-1)
  return [
    ...until,
    ...(first === undefined ? [] : [{ what: 'answer', day: first.end, line, step } as const]),
    ...(last === undefined ? [] : [{ what: 'longest', day: last.end, line, step } as const]),
  ]
}
