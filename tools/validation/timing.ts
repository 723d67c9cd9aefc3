import { cpuUsage } from 'node:process'
import { examine } from '../../src/diagnosis/examine.ts'
import { model } from '../../src/knowledge/model.ts'
import type { Story } from './told-stories.ts'

/** Processor time of one check-up in milliseconds, the mean over the stories: the point alone, and with so many draws. */
export type Timing = Readonly<{ point: number; draws: number; drawn: number }>

/** As many as a check-up draws. */
const DRAWS = 2000
const ROUNDS = 5

/** Times the stories after one round to warm up. The processor's time, not the clock's: other work on the machine does not count. */
export function timeStories(stories: readonly Story[]): Timing {
  const all = (draws: number): void => stories.forEach(({ told, line, date }) => void examine(told, line, date, model, { draws }))
  const time = (draws: number): number => {
    all(draws)
    const before = cpuUsage()
    for (let round = 0; round < ROUNDS; round += 1) all(draws)
    const { user, system } = cpuUsage(before)
    return (user + system) / 1000 / ROUNDS / stories.length
  }
  return { point: time(0), draws: DRAWS, drawn: time(DRAWS) }
}
