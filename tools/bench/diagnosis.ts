import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { floorOf } from './floor.ts'
import { LAST_DAY, LINE, madeUpCase } from './made-up-case.ts'
import { microseconds } from './timing.ts'

/** Times in microseconds, least of all batches; `ratio` is `point` over `floor`. */
export type DiagnosisTime = Readonly<{ events: number; floor: number; point: number; ratio: number; drawn: number }>

/** The diagnosis without and with its ranges against the floor, which is timed before and after in the same process. */
export function timeDiagnosis(sizes: readonly number[]): DiagnosisTime[] {
  return sizes.map((events) => {
    const made = madeUpCase(events)
    const floor = floorOf(events)
    const before = microseconds(floor).least
    const point = microseconds(() => diagnose(made, LINE, LAST_DAY, knowledge, { draws: 0 })).least
    const drawn = microseconds(() => diagnose(made, LINE, LAST_DAY, knowledge)).least
    const least = Math.min(before, microseconds(floor).least)
    return { events, floor: least, point, ratio: point / least, drawn }
  })
}
