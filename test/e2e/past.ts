import { addDays, dayNumber, dayOf, type Day } from '../../src/events/day.ts'
import { digestOfEvents } from '../../src/events/digest.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import type { Checkup } from '../../src/store/checkups.ts'
import type { Reminder } from '../../src/store/reminders.ts'
import type { Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { beginsWith, keyboard } from '../support/way.ts'
import { POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

/** Twice paused and back, as if told now. */
function pauses({ id: line }: CreditLine, today: Day): CreditEvent[] {
  return [[700, 650], [400, 330]].flatMap(([from = 0, to = 0]): CreditEvent[] => [
    { id: `pause-${from}`, kind: 'line-paused', line, date: addDays(today, -from) },
    { id: `back-${to}`, kind: 'line-reopened', line, date: addDays(today, -to) },
  ])
}

/** Check-ups from before: one with nothing known, one of a version that did not keep what it was made from. */
function earlier(line: CreditLine, today: Day): Checkup[] {
  const layers = { borrower: 0.2, account: 0.1, platform: 0.3, market: 0.1, unknown: 0.3 }
  const risk = { line: line.id, state: 'unknown', top: [{ cause: 'unknown', share: 0.34 }, { cause: 'regulation', share: 0.2 }], risk90: 0.06, open90: null, layers }
  const digest = digestOfEvents([], line)
  return [
    { ...risk, date: addDays(today, -200), range90: null, basis: null },
    { ...risk, date: addDays(today, -100), range90: { low: 0.02, high: 0.2 }, basis: { table: 'earlier', events: 0, digest, learn: true, wellSupported: false } },
  ]
}

/** A repayment that is three days late, one that is due tomorrow, and one ahead. */
function owed({ id: line }: CreditLine, today: Day): Reminder[] {
  return [-3, 1, 12].map((days) => ({ id: `owed-${days}`, line, day: addDays(today, days), about: 'repay', ...days > 0 && { amount: 1200 } }))
}

/** Puts them into the store behind the page that is looked at next. */
async function remember(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  const { line, now } = await page.evaluate(async () => {
    const { case: { lines } } = await probe.loadCase()
    return { line: lines[0], now: Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) }
  })
  if (line === undefined) throw new Error('there is no line to remember')
  const today = dayOf(now)
  await page.evaluate(async (events, checkups, reminders) => {
    await probe.updateCase((before) => ({ ...before, events: [...before.events, ...events] }))
    const { checkups: stored } = await probe.browser.storage.local.get('checkups') as { checkups?: { value: Checkup[] } }
    await probe.browser.storage.local.set({
      checkups: { version: 2, value: [...checkups, ...stored?.value ?? []] }, reminders: { version: 2, value: reminders },
    })
  }, pauses(line, today), earlier(line, today), owed(line, today))
  if (dayNumber(today) !== now) throw new Error('the days do not agree')
  await page.close()
}

/** What past restrictions change, and the past check-ups: reached by keyboard alone. */
export async function pastRoom(browser: Browser, text: Text, look: (name: string, page: Page) => Promise<void>): Promise<void> {
  await remember(browser)
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.glance.title })
  await look('15-glance-again', page)
  await keyboard(page, { role: 'button', name: beginsWith(text.glance.look) })
  await keyboard(page, { role: 'button', name: text.history.open(2) })
  await page.waitFor({ role: 'heading', name: text.history.title })
  await page.until(() => document.querySelectorAll('.past .opener').length === 2)
  for (const index of [0, 1]) {
    const name = await page.evaluate((at) => document.querySelectorAll<HTMLElement>('.past .opener .name')[at]?.innerText ?? '', index)
    await keyboard(page, { role: 'button', name: beginsWith(name) })
    await page.until((open) => document.querySelectorAll('.past table').length === open, index + 1)
  }
  await look('16-past-checkups', page)
  await page.press('Escape')
  await page.until(() => document.querySelectorAll('.past table').length === 1)
  await page.press('Escape')
  await page.until(() => document.querySelector('.learned') !== null)
  await keyboard(page, { role: 'button', name: text.learning.show })
  await look('17-learned', page)
  await keyboard(page, { role: 'checkbox', name: text.learning.switch })
  await page.until((words) => (document.querySelector<HTMLElement>('.learned')?.innerText ?? '').startsWith(words), text.learning.off('', '', '').slice(0, 6))
  await page.close()
}
