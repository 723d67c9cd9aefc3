import { MAX_NUMBER } from './limits.ts'
import { isRecord } from './record.ts'

/** How a person stands to something that could be done: not at all, only with trouble, gladly. What is not marked lies between. */
export const eases = ['locked', 'hard', 'easy'] as const
export type Ease = (typeof eases)[number]

/**
 * What a person can do: their marks and the costs they know (CNY), by the id of a move; and how much `money` (CNY) and how many `weeks`
 * there are at most, null where there is no limit.
 */
export type OwnLimits = Readonly<{
  marks: Readonly<Record<string, Ease>>
  costs: Readonly<Record<string, number>>
  money: number | null
  weeks: number | null
}>

export const noLimits: OwnLimits = { marks: {}, costs: {}, money: null, weeks: null }

/** Longer than this nobody plans here. */
export const MOST_WEEKS = 52

const isMoney = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= MAX_NUMBER

/** Reads limits from whatever was stored; what is unusable is no limit. */
export function parseOwnLimits(value: unknown): OwnLimits {
  if (!isRecord(value)) return noLimits
  const { marks, costs, money, weeks } = value
  const fields = (all: unknown) => Object.entries(isRecord(all) ? all : {})
  return {
    marks: Object.fromEntries(fields(marks).flatMap(([move, mark]) => {
      const ease = eases.find((one) => one === mark)
      return ease === undefined ? [] : [[move, ease] as const]
    })),
    costs: Object.fromEntries(fields(costs).filter((pair): pair is [string, number] => isMoney(pair[1]))),
    money: isMoney(money) ? money : null,
    weeks: typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 0 && weeks <= MOST_WEEKS ? weeks : null,
  }
}
