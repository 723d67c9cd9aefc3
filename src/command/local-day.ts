import { isDay, type Day } from '../events/day.ts'

/** Today where the person is, not in Greenwich. */
export function localDay(now: Date): Day {
  const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isDay(day)) throw new Error('the clock shows no day that can be written')
  return day
}
