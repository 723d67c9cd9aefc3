import type { Day } from './events/day.ts'
import { browser } from './store/browser.ts'
import { nextCheckupDay, nextDueDay, whatIsDue } from './store/due.ts'
import { shutsAt } from './store/held-key.ts'
import { faceSettings, readLockState, watchLock } from './store/lock-state.ts'
import { noticesAllowed, watchNotices } from './store/notices.ts'
import { readPlans, watchPlans } from './store/plans.ts'
import { resumeOverwriting } from './store/overwrite-deleted.ts'
import { resumeSwitch } from './store/reseal.ts'
import type { Settings } from './store/settings.ts'
import { readSync, watchSync } from './store/sync-setting.ts'
import { syncRound } from './store/sync.ts'
import { morningOf, today } from './store/today.ts'
import { newlyDue } from './store/told-of.ts'
import { keepWakeDay, readWakeDay } from './store/wake-day.ts'

/** Wakes on the day of the monthly check-up. */
export const CHECKUP_ALARM = 'monthly-checkup'
/** Wakes on the next day on which anything becomes due. */
export const DUE_ALARM = 'next-due'
/** Wakes when the lock shuts by itself. */
export const SHUT_ALARM = 'shut'
/** Wakes, while the lock is open, to see what another device has sent; only where the person wanted that. */
export const SYNC_ALARM = 'sync'
const SYNC_MINUTES = 10
/** There is never more than one notification: a later one takes its place. */
export const NOTICE = 'due'

const BADGE_COLOUR = '#4a5a6a'
const PAGE = 'src/popup/index.html?tab'

/** What the badge says: how many things are due, nothing when none is. */
export function badgeText(due: number): string {
  if (due === 0) return ''
  return due > 99 ? '99+' : String(due)
}

/** Sets the alarm for a moment in ms, in place of an earlier one of that name, or takes it away. */
async function arm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name)
  else await browser.alarms.create(name, { when })
}

function morning(day: Day | null): number | null {
  return day === null ? null : morningOf(day)
}

/** Says that something is due, in words that tell nobody who looks on what it is. Everything else stands behind the press. */
async function tell({ language }: Pick<Settings, 'language'>): Promise<void> {
  const chinese = language === 'auto' ? browser.i18n.getUILanguage().toLowerCase().startsWith('zh') : language === 'zh-CN'
  const words = (name: string): string => browser.i18n.getMessage(`${name}_${chinese ? 'zh' : 'en'}`)
  await browser.notifications.create(NOTICE, {
    type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: words('notice_title'), message: words('notice'),
  })
}

/** Badge, alarms and notification as of a moment. The stored days are the truth, the alarms only wake us to look. */
export async function refresh(now: Date): Promise<void> {
  const lock = await readLockState()
  if (lock.is === 'off') await refreshOpenly(now)
  else await refreshLocked(lock.is === 'open', today(now))
  if (lock.is === 'off') await keepWakeDay(null)
  await arm(SHUT_ALARM, lock.is === 'open' ? await shutsAt() : null)
  await armSync(lock.is === 'open')
}

async function refreshOpenly(now: Date): Promise<void> {
  const plans = await readPlans()
  const day = today(now)
  const due = whatIsDue(plans, day)
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR })
  await browser.action.setBadgeText({ text: badgeText(due.length) })
  await arm(CHECKUP_ALARM, morning(nextCheckupDay(plans.settings, day)))
  await arm(DUE_ALARM, morning(nextDueDay(plans, day)))
  if (!(await noticesAllowed())) return
  if (await newlyDue(due, plans) > 0) await tell(plans.settings)
  else if (due.length === 0) await browser.notifications.clear(NOTICE)
}

async function armSync(open: boolean): Promise<void> {
  const wanted = open && await readSync().catch(() => null) !== null
  if (!wanted) await browser.alarms.clear(SYNC_ALARM)
  else if (await browser.alarms.get(SYNC_ALARM) === undefined) {
    await browser.alarms.create(SYNC_ALARM, { delayInMinutes: 1, periodInMinutes: SYNC_MINUTES })
  }
}

/**
 * The same where there is a lock: no number on the icon, and of what is to come one day alone is known while the lock is shut, and only
 * where notifications are allowed. On that day one is shown; the day is then forgotten until the lock is opened.
 */
async function refreshLocked(open: boolean, day: Day): Promise<void> {
  await browser.action.setBadgeText({ text: '' })
  await arm(CHECKUP_ALARM, null)
  const allowed = await noticesAllowed()
  if (open) {
    const plans = await readPlans()
    await keepWakeDay(allowed ? nextDueDay(plans, day) : null)
    const due = whatIsDue(plans, day)
    if (allowed && await newlyDue(due, plans) > 0) await tell(plans.settings)
    else if (allowed && due.length === 0) await browser.notifications.clear(NOTICE)
  }
  const wake = allowed ? await readWakeDay() : null
  if (wake !== null && wake <= day && !open) {
    await keepWakeDay(null)
    await tell(await faceSettings())
  }
  await arm(DUE_ALARM, morning(await readWakeDay()))
}

let turn: Promise<void> = Promise.resolve()

/** One after the other, so that the last to be asked for is the last to be drawn. A badge that fails is tried again at the next event. */
function refreshInTurn(): void {
  turn = turn.then(() => refresh(new Date())).catch(() => undefined)
}

let listening = false

/** Opens the page when the notification is pressed. The browser has that event only while notifications are allowed. */
function listenToPresses(): void {
  if (listening || browser.notifications === undefined) return
  listening = true
  browser.notifications.onClicked.addListener((notice) => {
    void browser.notifications.clear(notice)
    void browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
  })
}

// Browsers forget alarms at updates and restarts, so that every start of this script sets them again.
browser.runtime.onInstalled.addListener(refreshInTurn)
browser.runtime.onStartup.addListener(refreshInTurn)
browser.alarms.onAlarm.addListener(({ name }) => {
  // What could not be sent or read is told in the settings, and tried again at the next alarm.
  if (name === SYNC_ALARM) void syncRound(today(new Date())).catch(() => undefined)
  else refreshInTurn()
})
watchPlans(refreshInTurn)
watchLock(refreshInTurn)
watchSync(refreshInTurn)
watchNotices(() => {
  listenToPresses()
  refreshInTurn()
})
listenToPresses()
refreshInTurn()
// What another start cut short; a switch that is under way in a page is left to it.
void resumeSwitch().catch(() => undefined)
void resumeOverwriting().catch(() => undefined)
