import { isDay, type Day } from '../events/day.ts'
import { MAX_STRING } from '../events/limits.ts'
import { noLimits, parseOwnLimits, type OwnLimits } from '../events/own-limits.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

/** A chance as it was said, with its range. */
export type Said = Readonly<{ p: number; low: number; high: number }>

/** Of waiting, which is planned like a step and adds nothing to the records. */
export const WAIT = 'wait'

/**
 * A step that a person took over: `move` is its id, or `WAIT`. On the day `made` it was planned for `by`, and for the day `look` the
 * chance `about` within 90 days was said to be `before` without and `after` with all that was planned with it. `done` or given up (`let`)
 * on a day.
 */
export type Planned = Readonly<{
  id: string
  line: string
  move: string
  made: Day
  by: Day
  look: Day
  about: 'risk' | 'return'
  before: Said
  after: Said
  done?: Day
  let?: Day
}>

/** What a person can do, and what they mean to do. */
export type Ways = Readonly<{ limits: OwnLimits; planned: readonly Planned[] }>

export const noWays: Ways = { limits: noLimits, planned: [] }

/** More than anyone plans. */
const MOST = 300

function saidOf(value: unknown): Said | null {
  if (!isRecord(value)) return null
  const { p, low, high } = value
  const isChance = (part: unknown): part is number => typeof part === 'number' && part >= 0 && part <= 1
  return isChance(p) && isChance(low) && isChance(high) ? { p, low, high } : null
}

function plannedOf(value: unknown): readonly Planned[] {
  if (!isRecord(value)) return []
  const { id, line, move, made, by, look, done } = value
  const about = (['risk', 'return'] as const).find((one) => one === value['about'])
  const [before, after] = [saidOf(value['before']), saidOf(value['after'])]
  const isText = (text: unknown): text is string => typeof text === 'string' && text.length <= MAX_STRING
  if (!isText(id) || !isText(line) || !isText(move) || !isDay(made) || !isDay(by) || !isDay(look)) return []
  if (about === undefined || before === null || after === null) return []
  const left = value['let']
  return [{ id, line, move, made, by, look, about, before, after, ...isDay(done) && { done }, ...isDay(left) && { let: left } }]
}

/** Reads ways from whatever was stored; a step that is unusable is left out. */
export function parseWays(value: unknown): Ways {
  if (!isRecord(value)) return noWays
  const planned = Array.isArray(value['planned']) ? value['planned'].slice(-MOST).flatMap(plannedOf) : []
  return { limits: parseOwnLimits(value['limits']), planned }
}

export const waysItem = defineItem({ key: 'ways', version: 1, parse: parseWays })
export const { read: readWays, update: updateWays, watch: watchWays } = waysItem
