import { optionWords } from '../../src/popup/first-run/option-words.ts'
import { ways, type Entry } from '../../src/popup/first-run/questions.ts'
import type { Text } from '../../src/text/index.ts'
import type { Page, Target } from './drive/page.ts'

/** How a person uses a page: with the mouse, or with the keyboard alone. */
export type Hand = (page: Page, target: Target) => Promise<void>

export const mouse: Hand = (page, target) => page.click(target)

/** Goes there with Tab and presses it: a tick with the space bar, anything else with Enter. */
export const keyboard: Hand = async (page, target) => {
  await page.waitFor(target)
  await page.tabTo(target)
  await page.press(typeof target !== 'string' && target.role === 'checkbox' ? ' ' : 'Enter')
}

/** The name of a button that begins with these words. */
export function beginsWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** One answer of the first run: a chip by its row and id, "none", or "don't know". */
export type Reply = Readonly<{ row: string; chip: string }> | 'none' | 'unknown'
export type Story = Readonly<{ entry: Entry; replies: readonly Reply[] }>

/** Paid off yesterday, closed the next day, never late. */
export const paidOff: Story = {
  entry: 'paid-off-closed',
  replies: [
    { row: 'product', chip: 'jiebei' }, { row: 'day', chip: 'yesterday' }, { row: 'gap', chip: 'same-day' },
    { row: 'wording', chip: 'assessment' }, 'none', 'none', 'none', 'unknown',
  ],
}

/** Still open; the limit was used up and applications were made elsewhere. */
export const worried: Story = {
  entry: 'worried',
  replies: [
    { row: 'product', chip: 'weilidai' }, 'unknown', { row: 'utilisation', chip: 'full' }, 'none', { row: 'count', chip: 'some' },
    'unknown', 'none', 'none',
  ],
}

function nameOf(reply: Reply, text: Text, page: { none: string }): string {
  if (reply === 'none') return page.none
  if (reply === 'unknown') return text.firstRun.unknown
  const name = optionWords(reply.row, text)[reply.chip]
  if (name === undefined) throw new Error(`no chip ${reply.chip} in ${reply.row}`)
  return name
}

/** From the entries to the first result, one question after the other. `pause` is called with each question on the screen. */
export async function answerFirstRun(
  page: Page, text: Text, { entry, replies }: Story, hand: Hand, pause?: (question: number) => Promise<void>,
): Promise<void> {
  const none: Readonly<Record<string, string>> = text.firstRun.none
  await hand(page, { role: 'button', name: beginsWith(text.firstRun.entries[entry].name) })
  for (const [at, reply] of replies.entries()) {
    const question = ways[entry][at] ?? 'product'
    await page.waitFor({ role: 'heading', name: text.firstRun.questions[question].title })
    await pause?.(at)
    await hand(page, { role: 'button', name: nameOf(reply, text, { none: none[question] ?? '' }) })
  }
  await page.waitFor({ role: 'button', name: text.frame.tabs.records })
}
