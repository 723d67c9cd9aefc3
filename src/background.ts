import type { Day } from './events/day.ts'
import { browser } from './store/browser.ts'
import { nextCheckupDay, nextDueDay, whatIsDue } from './store/due.ts'
import { noticesAllowed, watchNotices } from './store/notices.ts'
import { readPlans, watchPlans } from './store/plans.ts'
import type { Settings } from './store/settings.ts'
import { morningOf, today } from './store/today.ts'
import { newlyDue } from './store/told-of.ts'

/** Wakes on the day of the monthly check-up. */
export const CHECKUP_ALARM = 'monthly-checkup'
/** Wakes on the next day on which anything becomes due. */
export const DUE_ALARM = 'next-due'
/** There is never more than one notification: a later one takes its place. */
export const NOTICE = 'due'

const BADGE_COLOUR = '#4a5a6a'
const PAGE = 'src/popup/index.html?tab'

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

/** Says that something is due, in words that tell nobody who looks on what it is. Everything else stands behind the press. */
async function tell({ language }: Settings): Promise<void> {
  const chinese = language === 'auto' ? browser.i18n.getUILanguage().toLowerCase().startsWith('zh') : language === 'zh-CN'
  const words = (name: string): string => browser.i18n.getMessage(`${name}_${chinese ? 'zh' : 'en'}`)
  await browser.notifications.create(NOTICE, {
    type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: words('notice_title'), message: words('notice'),
  })
}

/** Badge, alarms and notification as of a moment. The stored days are the truth, the alarms only wake us to look. */
export async function refresh(now: Date): Promise<void> {
  const plans = await readPlans()
  const day = today(now)
  const due = whatIsDue(plans, day)
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR })
  await browser.action.setBadgeText({ text: badgeText(due.length) })
  await arm(CHECKUP_ALARM, nextCheckupDay(plans.settings, day))
  await arm(DUE_ALARM, nextDueDay(plans, day))
  if (!(await noticesAllowed())) return
  if (await newlyDue(due, plans) > 0) await tell(plans.settings)
  else if (due.length === 0) await browser.notifications.clear(NOTICE)
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
browser.alarms.onAlarm.addListener(refreshInTurn)
watchPlans(refreshInTurn)
watchNotices(() => {
  listenToPresses()
  refreshInTurn()
})
listenToPresses()
refreshInTurn()
