import { answer } from '../../src/diagnosis/answer.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { pointNumbers } from '../../src/diagnosis/numbers.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import { rangesOf } from '../../src/diagnosis/ranges.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { drawingFloorOf } from './drawing-floor.ts'
import { equationsOf } from './equations.ts'
import { floorOf } from './floor.ts'
import { LAST_DAY, LINE, madeUpCase } from './made-up-case.ts'
import { microseconds, once } from './timing.ts'

/** Microseconds, the least of all, for a case seen before, never seen, and with one event more. */
export type ThreeTimes = Readonly<{ again: number; fresh: number; changed: number }>

/** Microseconds: both floors, the whole point diagnosis, its numbers alone, and these of a line that is open. */
export type PointTime = ThreeTimes & Readonly<{ events: number; floor: number; equations: number; numbers: ThreeTimes; open: number }>

/** Microseconds for so many draws: the floor, the ranges from numbers drawn before, and from numbers to be drawn, the whole diagnosis. */
export type DrawnTime = Readonly<{ line: string; draws: number; floor: number; ranges: number; fresh: number; whole: number }>

const DRAWS = 2_000
const ROUNDS = 40

/** The diagnosis without ranges against its floors, which are timed before and after in the same process. */
export function timeDiagnosis(sizes: readonly number[]): PointTime[] {
  const point = (one: CaseFile): unknown => diagnose(one, LINE, LAST_DAY, knowledge, { draws: 0 })
  const numbers = (one: CaseFile): unknown => pointOf(one, LINE, LAST_DAY, knowledge.model)
  // The first size is not to pay for the compiling of all that follows.
  for (const events of sizes) microseconds(() => point(madeUpCase(Math.min(events, 1_000))))
  return sizes.map((events) => {
    const made = madeUpCase(events)
    const [floor, equations] = [floorOf(events), equationsOf(events)]
    const before = microseconds(floor).least
    const whole = timeThree(point, made)
    const alone = timeThree(numbers, made)
    const open = microseconds(() => pointOf(made, 'hb', LAST_DAY, knowledge.model)).least
    const least = Math.min(before, microseconds(floor).least)
    return { events, floor: least, equations: microseconds(equations).least, ...whole, numbers: alone, open }
  })
}

function timeThree(point: (one: CaseFile) => unknown, made: CaseFile): ThreeTimes {
  const again = microseconds(() => point(made)).least
  const fresh = once(ROUNDS, () => structuredClone(made), point).least
  const changed = once(ROUNDS * 10, (round) => withOneMore(made, round), point).least
  return { again, fresh, changed }
}

/** The same case with one more event, another one each time. */
function withOneMore({ lines, events }: CaseFile, round: number): CaseFile {
  return { lines, events: [...events, { id: `more${round}`, kind: 'late-payment', date: LAST_DAY, days: 1 + (round % 90) }] }
}

/** The ranges against the drawing floor, of a closed line and of one that is open. */
export function timeDraws(events: number): DrawnTime[] {
  const made = madeUpCase(events)
  return made.lines.map((line) => {
    const situation = situationOf(made, line, LAST_DAY, knowledge.model)
    const point = answer(situation, pointNumbers(situation.compiled))
    const floor = drawingFloorOf(DRAWS)
    const before = microseconds(floor).least
    const ranges = microseconds(() => rangesOf(situation, point, DRAWS, 1)).least
    const fresh = once(ROUNDS, (round) => round + 2, (seed) => rangesOf(situation, point, DRAWS, seed)).least
    const whole = microseconds(() => diagnose(made, line.id, LAST_DAY, knowledge, { draws: DRAWS })).least
    const state = situation.episode.restricted ? 'closed' : 'open'
    return { line: state, draws: DRAWS, floor: Math.min(before, microseconds(floor).least), ranges, fresh, whole }
  })
}
