import type { Day } from './events/day.ts'
import { browser } from './store/browser.ts'
import { nextCheckupDay, nextDueDay, whatIsDue } from './store/due.ts'
import { readPlans, watchPlans } from './store/plans.ts'
import { morningOf, today } from './store/today.ts'

/** Wakes on the day of the monthly check-up. */
export const CHECKUP_ALARM = 'monthly-checkup'
/** Wakes on the next day on which anything becomes due. */
export const DUE_ALARM = 'next-due'

const BADGE_COLOUR = '#4a5a6a'

/** What the badge says: how many things are due, nothing when none is. */
export function badgeText(due: number): string {
  if (due === 0) return ''
  return due > 99 ? '99+' : String(due)
}

/** Sets the alarm for the morning of the day, in place of an earlier one of that name, or takes it away. */
async function arm(name: string, day: Day | null): Promise<void> {
  if (day === null) await browser.alarms.clear(name)
  else await browser.alarms.create(name, { when: morningOf(day) })
}

/** Badge and alarms as of a moment. The stored days are the truth, the alarms only wake us to look. */
export async function refresh(now: Date): Promise<void> {
  const plans = await readPlans()
  const day = today(now)
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR })
  await browser.action.setBadgeText({ text: badgeText(whatIsDue(plans, day).length) })
  await arm(CHECKUP_ALARM, nextCheckupDay(plans.settings, day))
  await arm(DUE_ALARM, nextDueDay(plans, day))
}

let turn: Promise<void> = Promise.resolve()

/** One after the other, so that the last to be asked for is the last to be drawn. A badge that fails is tried again at the next event. */
function refreshInTurn(): void {
  turn = turn.then(() => refresh(new Date())).catch(() => undefined)
}

// Browsers forget alarms at updates and restarts, so that every start of this script sets them again.
browser.runtime.onInstalled.addListener(refreshInTurn)
browser.runtime.onStartup.addListener(refreshInTurn)
browser.alarms.onAlarm.addListener(refreshInTurn)
watchPlans(refreshInTurn)
refreshInTurn()
