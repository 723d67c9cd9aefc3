import { expect, test } from 'vitest'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { beginsWith, keyboard } from '../support/way.ts'
import { hostileFiles, hostileStories } from './hostile.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { type Look, lookerFor } from './look.ts'

declare const probe: Probe

/** What a spreadsheet would run. */
const FORMULA = '=HYPERLINK("x")'
const line = { id: 'jb', product: 'jiebei', lender: 'bank', name: 'A' }
const closed = { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-01-05', wording: FORMULA }
const repaid = { id: 'r', kind: 'repaid', line: 'jb', date: '2026-01-04', amount: 5 }
/** As another device would have it: one event of another amount, one the same, one more, one that cannot be read, and another name for the line. */
const theirs = JSON.stringify({
  format: 'credit-line-checkup', version: 1, lines: [{ ...line, name: 'B' }],
  events: [closed, { ...repaid, amount: 7 }, { id: 'n', kind: 'contacted', line: 'jb', date: '2026-01-06' }, { ...repaid, id: 'w', date: '2026-02-30' }],
})

/** Runs in the page: what is told here, and a backup from long ago. */
async function seed(told: string): Promise<void> {
  const { lines, events } = JSON.parse(told)
  await probe.updateCase((before) => ({ ...before, lines, events }))
  const [day] = new Date(Date.now() - 60 * 86_400_000).toISOString().split('T')
  await probe.browser.storage.local.set({
    settings: { version: 1, value: { language: 'auto', theme: 'auto', checkup: { on: true, dayOfMonth: 1 }, learn: true, wellSupported: false, lastBackup: day } },
  })
}

const says = (page: Page, words: string) => page.until((wanted) => document.querySelector('main')?.innerText.includes(wanted), words)

/** Everything that is stored, as a text to compare. */
async function everything(browser: Browser): Promise<string> {
  const page = await browser.open(PROBE)
  const text = await page.evaluate(() => probe.exportText())
  await page.close()
  return text
}

/** Gives the page a file as a person's choice does, past the browser's own window in which it is chosen. */
async function give(page: Page, content: string): Promise<void> {
  await page.evaluate((inside) => {
    const input = document.querySelector<HTMLInputElement>('#restore input[type=file]')
    const chosen = new DataTransfer()
    chosen.items.add(new File([inside], 'backup.json', { type: 'application/json' }))
    if (input === null) throw new Error('no file can be given')
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, content)
}

/** From the note that the last backup is old to where the data live, by keyboard. */
async function reminded(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.glance.backup.title })
  await look('70-backup-old', page)
  await keyboard(page, { role: 'button', name: text.glance.backup.go })
  await page.until(() => document.activeElement?.closest('#backup') !== null)
  await page.close()
}

/** Where the browser leads for the options of an extension, which is where it is removed too. */
async function options(browser: Browser, text: Text, look: Look): Promise<Page> {
  const probing = await browser.open(PROBE)
  const path = await probing.evaluate(() => probe.browser.runtime.getManifest().options_ui?.page ?? '')
  await probing.close()
  const page = await browser.open(path.replace(browser.base, ''))
  await page.waitFor({ role: 'heading', name: text.settings.title })
  for (const words of [text.settings.data.where, text.settings.data.gone]) await says(page, words)
  await look('71-options', page, 1280)
  return page
}

/** A radio of a thing that differs: its side, and a sign that only this one has. */
const side = (words: string, sign: string) => ({ role: 'radio', name: new RegExp(`${beginsWith(words).source}.*${sign}`) })

/** What the file would do is shown, and done only when it is said, and taken back: by keyboard alone. */
async function throughImport(browser: Browser, page: Page, text: Text, look: Look): Promise<void> {
  const words = text.settings.import
  const { plan } = words
  const before = await everything(browser)
  await keyboard(page, { role: 'button', name: words.paste })
  await page.tabTo({ role: 'textbox', name: words.pasteLabel })
  await page.type(theirs)
  await keyboard(page, { role: 'button', name: words.button })
  await page.until(() => document.activeElement?.matches('#import-plan') === true)
  const place = words.place('events[3]', 'w')
  for (const said of [plan.counts('lines', 0, 0), plan.counts('events', 1, 1), plan.conflicts(2), plan.unchanged, place]) await says(page, said)
  await look('72-import-preview', page)
  expect(await everything(browser)).toBe(before)
  // The name stays ours, the amount becomes theirs.
  await page.tabTo(side(plan.oursIs(''), '5'))
  await page.press('ArrowRight')
  await keyboard(page, { role: 'button', name: plan.apply })
  for (const said of [words.added(1, 1), place, words.undoUntil]) await says(page, said)
  await look('73-imported', page)
  const { lines, events } = JSON.parse(await everything(browser))
  expect(lines).toEqual([line])
  expect(events).toContainEqual({ ...repaid, amount: 7 })
  expect(events.map(({ id }: { id: string }) => id).sort()).toEqual(['c', 'n', 'r', 'w'])
  await keyboard(page, { role: 'button', name: words.undo })
  await page.until((undone) => document.querySelector('.toast')?.textContent?.includes(undone), words.undone)
  expect(await everything(browser)).toBe(before)
}

/** What cannot be used is refused with its place, and all stays as it was. */
async function refused(browser: Browser, page: Page, text: Text, look: Look): Promise<void> {
  const words = text.settings.import
  const before = await everything(browser)
  for (const [content, said] of [
    [theirs.replace('"events"', '"happened"'), text.problems.missing(words.fields['events'] ?? 'events', words.place('events'))],
    ['{\n  "format": oops\n}', words.place('2:13')],
  ] as const) {
    await give(page, content)
    await says(page, words.refused)
    await says(page, said)
    expect(await everything(browser)).toBe(before)
  }
  await look('74-refused', page)
}

/** Runs in the page: what it saves as a file is kept to be read, too. */
function keepSaved(): void {
  const made = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) void blob.text().then((words) => { document.documentElement.dataset['saved'] = words })
    return made(blob)
  }
}

/** The timeline as a table: what is told, by the names that a person knows, and nothing that a spreadsheet would run. */
async function table(page: Page, text: Text): Promise<void> {
  await page.evaluate(keepSaved)
  await says(page, text.settings.csv.note)
  await page.click({ role: 'button', name: text.settings.csv.button })
  await page.until(() => document.documentElement.dataset['saved'] !== undefined)
  const rows = (await page.evaluate(() => document.documentElement.dataset['saved'] ?? '')).trimEnd().split('\r\n')
  expect(rows).toHaveLength(3)
  expect(rows[1]).toContain(`"${repaid.date}","","","${text.kinds.repaid.name}","","${line.name}","5"`)
  expect(rows[2]).toContain(`"'${FORMULA.replaceAll('"', '""')}"`)
}

async function leaving(browser: Browser, language: Language): Promise<void> {
  const text = textFor(language)
  const { look, objections } = lookerFor(browser, language)
  const first = await browser.open(POPUP)
  await says(first, text.firstRun.keeps)
  await first.close()
  const probing = await browser.open(PROBE)
  await probing.evaluate(seed, JSON.stringify({ lines: [line], events: [closed, repaid] }))
  await probing.close()
  await reminded(browser, text, look)
  const page = await options(browser, text, look)
  await throughImport(browser, page, text, look)
  await refused(browser, page, text, look)
  // Last, since Firefox shows what was saved in a panel of its own.
  await table(page, text)
  expect(objections.join('\n\n')).toBe('')
}

/** Stories and files that nobody should give, in a browser of their own. */
async function hostile(browser: Browser): Promise<void> {
  const text = textFor('zh-CN')
  const first = await browser.open(POPUP)
  await hostileStories(first, text)
  await first.close()
  const probing = await browser.open(PROBE)
  await probing.evaluate(seed, JSON.stringify({ lines: [line], events: [closed, repaid] }))
  const path = await probing.evaluate(() => probe.browser.runtime.getManifest().options_ui?.page ?? '')
  await probing.close()
  const page = await browser.open(path.replace(browser.base, ''))
  await page.waitFor({ role: 'heading', name: text.settings.title })
  await hostileFiles(page, text, () => everything(browser))
}

inBoth('what nobody should give', (browser) => {
  test('is cut, refused, or taken as it is and taken back; nothing that was there changes', () => hostile(browser()))
})

inBoth('leaving and coming back, in Chinese', (browser) => {
  test('one is told what is here alone, what a file would change, and can take it back', () => leaving(browser(), 'zh-CN'))
})

inChromium('leaving and coming back, in English', (browser) => {
  test('one is told what is here alone, what a file would change, and can take it back', () => leaving(browser(), 'en'))
}, { language: 'en-US' })
