import type { Answer, FirstRun } from '../../src/popup/first-run/answer.ts'
import { nextOf } from '../../src/popup/first-run/next.ts'
import { optionWords } from '../../src/popup/first-run/option-words.ts'
import type { Entry, QuestionId } from '../../src/popup/first-run/questions.ts'
import { textFor, type Text } from '../../src/text/index.ts'
import { today } from '../../src/store/today.ts'
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
/** What the person would say to each question that may come; a question not named is answered "don't know". */
export type Story = Readonly<{ entry: Entry; replies: Readonly<Partial<Record<QuestionId, Reply>>> }>

/** Paid off yesterday, closed the next day, never late. */
export const paidOff: Story = {
  entry: 'paid-off-closed',
  replies: {
    product: { row: 'product', chip: 'jiebei' }, day: { row: 'day', chip: 'yesterday' }, gap: { row: 'gap', chip: 'same-day' },
    wording: { row: 'wording', chip: 'assessment' }, around: 'none', late: 'none', inquiries: 'none',
  },
}

/** Still open; the limit was used up and applications were made elsewhere. */
export const worried: Story = {
  entry: 'worried',
  replies: {
    product: { row: 'product', chip: 'weilidai' }, utilisation: { row: 'utilisation', chip: 'full' }, late: 'none',
    inquiries: { row: 'count', chip: 'some' }, work: 'none', use: 'none',
  },
}

function answerOf(reply: Reply): Answer {
  return typeof reply === 'string' ? { said: reply } : { said: 'some', chosen: { [reply.row]: [reply.chip] } }
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
  const phrases: Readonly<Record<string, string>> = textFor('zh-CN').firstRun.rows.wording
  const known = { caseFile: { lines: [], events: [] }, today: today(new Date()), phrase: (wording: string) => phrases[wording] ?? '' }
  await hand(page, { role: 'button', name: beginsWith(text.firstRun.entries[entry].name) })
  let run: FirstRun = { entry, asked: [], answers: {} }
  for (let next = nextOf(run, known); next !== null; next = nextOf(run, known)) {
    const { id } = next
    const reply = replies[id] ?? 'unknown'
    await page.waitFor({ role: 'heading', name: text.firstRun.questions[id].title })
    await pause?.(run.asked.length)
    await hand(page, { role: 'button', name: nameOf(reply, text, { none: none[id] ?? '' }) })
    run = { ...run, asked: [...run.asked, id], answers: { ...run.answers, [id]: answerOf(reply) } }
  }
  await page.waitFor({ role: 'button', name: text.frame.tabs.records })
}
