import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Violation } from './page.ts'

/** The source of axe-core; the page's policy forbids scripts from elsewhere, so each driver runs it through the debugger. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }
type Axe = { run(root: Document, options: object): Promise<{ violations: Found[] }> }

/** Asks axe, and gives it to the page before where it is not there yet. */
export async function violationsBy(ask: () => Promise<Violation[] | null>, give: () => Promise<unknown>): Promise<Violation[]> {
  const known = await ask()
  if (known !== null) return known
  await give()
  const found = await ask()
  if (found === null) throw new Error('the page did not take axe')
  return found
}

/**
 * Runs in the page: what axe objects to; null where the page does not have axe yet. `coloursAlone`: only by the rules that look at colours, for
 * a page that was looked at in others before.
 */
export async function askAxe(coloursAlone: boolean): Promise<Violation[] | null> {
  const { axe } = globalThis as unknown as { axe?: Axe }
  if (axe === undefined) return null
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  const runOnly = coloursAlone ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: tags }
  // Nothing is fetched beforehand: no rule of these needs it, and the policy would forbid it.
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })
  return violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
    return { rule: id, impact, places }
  })
}
