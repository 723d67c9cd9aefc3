import { asPlanned, type Scenario } from '../../cash/scenario.ts'
import { addDays, type Day } from '../../events/day.ts'

/** By how much wages or takings may be supposed to fall, in percent. */
export const falls = [20, 40] as const
/** In how many days a balance that is called in may have to be paid. */
export const recallDays = [7, 15, 30] as const

/** What the person supposes, as pressed on the screen. */
export type Supposed = Readonly<{
  shut: readonly string[]
  recalled: readonly string[]
  recallIn: (typeof recallDays)[number]
  wage: (typeof falls)[number] | 0
  turnover: (typeof falls)[number] | 0
}>

/** To begin with, the line that one looks at is gone. */
export function supposedAtFirst(line: string): Supposed {
  return { shut: [line], recalled: [], recallIn: recallDays[0], wage: 0, turnover: 0 }
}

/** The same in the terms of the model. A line that is called in is shut, too. */
export function scenarioOf({ shut, recalled, recallIn, wage, turnover }: Supposed, today: Day): Scenario {
  return {
    ...asPlanned, shut: [...shut, ...recalled], recalled, recallOn: recalled.length === 0 ? null : addDays(today, recallIn),
    wageDown: wage, turnoverDown: turnover,
  }
}
