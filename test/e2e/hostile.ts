import { expect } from 'vitest'
import type { Text } from '../../src/text/index.ts'
import { LONGEST_TEXT } from '../../src/understanding/understand.ts'
import type { Page } from '../support/drive/page.ts'

/** Runs in the page: makes a hostile file there, where it takes no way through the driver, and gives it to the import. */
function giveHostile(kind: string): void {
  const event = { id: 'odd', kind: 'income', date: '2026-01-06', amount: 1, note: `\u202e=1+1\u2066\ud800<img src=x onerror="document.title='run'">` }
  const odd = JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events: [event] })
  const made: Record<string, () => Blob> = {
    'a hundred megabytes': () => new Blob(Array.from({ length: 100 }, () => new Uint8Array(1_048_576).fill(91))),
    'a hundred thousand lists in each other': () => new Blob(['['.repeat(100_000), ']'.repeat(100_000)]),
    'a million objects that never end': () => new Blob(['{"a":'.repeat(900_000)]),
    'a case of a thousand levels': () => new Blob([odd.replace('"lines":[]', `"lines":[],"later":${'['.repeat(1_000)}${']'.repeat(1_000)}`)]),
    'halves of pairs and marks of direction': () => new Blob([odd]),
  }
  const input = document.querySelector<HTMLInputElement>('#restore input[type=file]')
  const content = made[kind]?.()
  if (input === null || content === undefined) throw new Error('no file can be given')
  const chosen = new DataTransfer()
  chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }))
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const says = (page: Page, words: string) => page.until((wanted) => document.querySelector('#restore')?.textContent?.includes(wanted), words)

/** Files that nobody should give are refused with a word, and nothing changes; odd signs come in as they are, and can be taken back. */
export async function hostileFiles(page: Page, text: Text, everything: () => Promise<string>): Promise<void> {
  const words = text.settings.import
  const before = await everything()
  await page.evaluate(giveHostile, 'a hundred megabytes')
  await says(page, words.tooBig)
  for (const kind of ['a hundred thousand lists in each other', 'a million objects that never end', 'a case of a thousand levels']) {
    await page.evaluate(giveHostile, kind)
    await says(page, words.refused)
    expect(await everything()).toBe(before)
  }
  await page.evaluate(giveHostile, 'halves of pairs and marks of direction')
  await page.waitFor({ role: 'button', name: words.plan.apply })
  await page.click({ role: 'button', name: words.plan.apply })
  await page.waitFor({ role: 'button', name: words.undo })
  const { events } = JSON.parse(await everything())
  expect(events.find(({ id }: { id: string }) => id === 'odd').note).toContain('\u202e=1+1\u2066\ud800<img')
  expect(await page.evaluate(() => [document.title === 'run', document.querySelectorAll('img').length])).toEqual([false, 0])
  await page.click({ role: 'button', name: words.undo })
  await page.until((undone) => document.querySelector('.toast')?.textContent?.includes(undone), words.undone)
  expect(await everything()).toBe(before)
}

/** Runs in the page: pastes a told matter with 100,000 hostile signs behind it into the field for own words; gives how many it takes. */
function paste(piece: string): number {
  const field = document.querySelector<HTMLTextAreaElement>('.story-box textarea')
  if (field === null) throw new Error('no field for own words')
  field.focus()
  field.select()
  // Unlike a value that is set, it comes in as a paste does: cut where the field ends.
  document.execCommand('insertText', false, `上个月借呗被关了。\ud800\u202e${piece.repeat(100_000 / piece.length)}`)
  return field.value.length
}

/** Of a paste of 100,000 signs the field takes what a story may be: what is told at its beginning is proposed, whatever follows. */
export async function hostileStories(page: Page, text: Text): Promise<void> {
  const words = text.ownWords
  for (const piece of ['省市区', '七', '【', '<b>']) {
    await page.waitFor({ role: 'textbox', name: words.label })
    expect(await page.evaluate(paste, piece)).toBe(LONGEST_TEXT)
    await page.click({ role: 'button', name: words.read })
    await page.waitFor({ role: 'heading', name: words.title(1) })
    expect(await page.evaluate(() => document.querySelectorAll('main b').length)).toBe(0)
    await page.click({ role: 'button', name: words.forget })
  }
}
