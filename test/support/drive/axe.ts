import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Violation } from './page.ts'

/** The source of axe-core; the page's policy forbids scripts from elsewhere, so each driver runs it through the debugger. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }
type Axe = { run(root: Document, options: object): Promise<{ violations: Found[] }> }

/** Runs in the page after `axeSource`. */
export async function askAxe(): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: Axe }
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
  return violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
    return { rule: id, impact, places }
  })
}
