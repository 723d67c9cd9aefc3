import { answer } from '../../src/diagnosis/answer.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts'
import { pointNumbers } from '../../src/diagnosis/numbers.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import { rangesOf } from '../../src/diagnosis/ranges.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import { plansFor } from '../../src/diagnosis/plan.ts'
import { waitingFor } from '../../src/diagnosis/wait-plan.ts'
import { amend } from '../../src/events/amend.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { addMonths } from '../../src/events/day.ts'
import { noLimits } from '../../src/events/own-limits.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { isRefused } from '../../src/events/parsed-case.ts'
import { caseFileValue } from '../../src/events/serialise.ts'
import { recordKept } from '../../src/knowledge/credit-days.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { moves } from '../../src/knowledge/moves.ts'
import { drawingFloorOf } from './drawing-floor.ts'
import { equationsOf } from './equations.ts'
import { floorOf } from './floor.ts'
import { LAST_DAY, LINE, madeUpCase } from './made-up-case.ts'
import { few, microseconds, once } from './timing.ts'

/** Microseconds, the least of all, for a case seen before, with one event more, and with one that was changed. */
export type ThreeTimes = Readonly<{ again: number; more: number; changed: number }>

/**
 * Microseconds: both floors; the whole point diagnosis, also with its causes read, and read to the last reason; its numbers alone; a case
 * never seen, and for comparison reading it from its text; the numbers of an open line.
 */
export type PointTime = Readonly<{
  events: number; floor: number; equations: number; whole: ThreeTimes; listed: number; read: number; numbers: ThreeTimes
  plain: number; fresh: number; parsed: number; open: number
}>

/** Microseconds for so many draws: the floor, the ranges from numbers drawn before, and from numbers to be drawn, the whole diagnosis. */
export type DrawnTime = Readonly<{ line: string; draws: number; floor: number; ranges: number; fresh: number; whole: number }>

const DRAWS = 2_000
const ROUNDS = 40
const CHANGES = 200

const point = (one: CaseFile): Diagnosis => diagnose(one, LINE, LAST_DAY, knowledge, { draws: 0 })
const numbers = (one: CaseFile): unknown => pointOf(one, LINE, LAST_DAY, knowledge.model)

/** The diagnosis without ranges against its floors, which are timed before and after in the same process. */
export function timeDiagnosis(sizes: readonly number[]): PointTime[] {
  // The first size is not to pay for the compiling of all that follows.
  for (const events of sizes) timeThree(point, madeUpCase(Math.min(events, 1_000)))
  return sizes.map((events) => {
    const made = madeUpCase(events)
    const [floor, equations] = [floorOf(events), equationsOf(events)]
    const before = microseconds(floor).least
    const [whole, alone] = [timeThree(point, made), timeThree(numbers, made)]
    const text = JSON.stringify(caseFileValue({ ...made, unreadable: [], unreadableLines: [], rest: {}, problems: [] }))
    return {
      events, equations: microseconds(equations).least, whole, numbers: alone,
      listed: microseconds(() => point(made).causes).least,
      read: microseconds(() => readAll(point(made))).least,
      plain: few(CHANGES, (round) => ({ ...made, events: [...made.events, lateIn(round)] }), numbers).least,
      fresh: once(ROUNDS, () => parsed(text), numbers).least,
      parsed: once(ROUNDS, () => text, parsed).least,
      open: microseconds(() => pointOf(made, 'hb', LAST_DAY, knowledge.model)).least,
      floor: Math.min(before, microseconds(floor).least),
    }
  })
}

function timeThree(call: (one: CaseFile) => unknown, made: CaseFile): ThreeTimes {
  const again = microseconds(() => call(made)).least
  const [known] = made.events.filter(({ kind }) => kind === 'late-payment').slice(-3)
  const gone = known === undefined ? [] : [known]
  const more = few(CHANGES, (round) => ({ ...made, events: amend(made.events, [], [lateIn(round)]) }), call).least
  const changed = few(CHANGES, (round) => ({ ...made, events: amend(made.events, gone, [lateIn(round)]) }), call).least
  return { again, more, changed }
}

/** Another event for each round. */
const lateIn = (round: number): CreditEvent => ({ id: `late${round}`, kind: 'late-payment', date: LAST_DAY, days: 1 + (round % 90) })

/** Reads a diagnosis to its last reason. */
function readAll({ causes, indicators, asks, nextQuestion, tips, checklist }: Diagnosis): unknown {
  const reasons = causes.map(({ terms, findings, reliefs, policies }) => [terms, findings, reliefs, policies])
  return [reasons, indicators, asks, nextQuestion, tips, checklist]
}

function parsed(text: string): CaseFile {
  const found = parseCaseFile(JSON.parse(text), LAST_DAY)
  if (isRefused(found)) throw new Error('the case cannot be read')
  return found
}

/** The ranges against the drawing floor, of a closed line and of one that is open. */
export function timeDraws(events: number): DrawnTime[] {
  const made = madeUpCase(events)
  return made.lines.map((line, place) => {
    const situation = situationOf(made, line, LAST_DAY, knowledge.model)
    const middle = answer(situation, pointNumbers(situation.compiled))
    const floor = drawingFloorOf(DRAWS)
    const before = microseconds(floor).least
    const ranges = microseconds(() => rangesOf(situation, middle, DRAWS, 1)).least
    const fresh = once(ROUNDS, (round) => 2 + round + place * ROUNDS, (seed) => rangesOf(situation, middle, DRAWS, seed)).least
    const whole = microseconds(() => diagnose(made, line.id, LAST_DAY, knowledge, { draws: DRAWS })).least
    const state = situation.episode.restricted ? 'closed' : 'open'
    return { line: state, draws: DRAWS, floor: Math.min(before, microseconds(floor).least), ranges, fresh, whole }
  })
}

/** Microseconds: a whole diagnosis with its ranges, and the search for a plan three months ahead with the waiting beside it. */
export type PlanTime = Readonly<{ events: number; line: string; diagnosis: number; plan: number; waiting: number }>

const PLANNED_DRAWS = 400

/** The search for a plan in a case that was diagnosed before, as the room does it: what the history sums to is known. */
export function timePlans(sizes: readonly number[]): PlanTime[] {
  const sight = { model: knowledge.model, learn: true }
  const on = addMonths(LAST_DAY, 3)
  return sizes.flatMap((events) => {
    const made = madeUpCase(events)
    return made.lines.map((line, place) => {
      const about = place === 0 ? 'return' as const : 'risk' as const
      const wanted = { caseFile: made, line: line.id, today: LAST_DAY, on, subject: { line: line.id, about }, moves, limits: noLimits }
      return {
        events, line: place === 0 ? 'closed' : 'open',
        diagnosis: microseconds(() => diagnose(made, line.id, LAST_DAY, knowledge, { draws: PLANNED_DRAWS }).causes).least,
        plan: microseconds(() => plansFor(wanted, sight)).least,
        waiting: microseconds(() => waitingFor(made, line.id, LAST_DAY, sight, recordKept.value)).least,
      }
    })
  })
}
