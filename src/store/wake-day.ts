import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { readRaw, removeKeys, writeRaw } from './raw-local.ts'
import { isSlotOf } from './slot-names.ts'

const WAKE = 'wake'

export function isWakeKey(key: string): boolean {
  return isSlotOf(WAKE, key)
}

/**
 * The next day on which something is due, and no more than that: all that the worker knows while the lock is shut. It is kept only
 * where notifications are allowed; null where there is none.
 */
export async function readWakeDay(): Promise<Day | null> {
  const value = await readRaw(WAKE).catch(() => null)
  const day = isRecord(value) ? value['day'] : null
  return isDay(day) ? day : null
}

/** Keeps the day, null forgets it. Nothing is written where it is so already. */
export async function keepWakeDay(day: Day | null): Promise<void> {
  if (await readWakeDay() === day) return
  if (day === null) await removeKeys([WAKE])
  else await writeRaw({ [WAKE]: { day } })
}
