import { expect } from 'vitest'
import type { Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import { plain, readPdf, textOfPage, type PdfPage } from '../support/pdf/read-pdf.ts'
import { secrets } from './case-seed.ts'

/** Width and height in points. */
const sizes = { a4: [595, 842], letter: [612, 792] } as const
/** The margins of the page, in points; what counts the pages stands in the lower one. */
const MARGIN = { side: 45, end: 51 }

/** Runs in the page: every text of the document, cell by cell. */
function piecesShown(): string[] {
  const pieces = document.querySelectorAll<HTMLElement>('.dossier :is(h2, h3, header > p, th, td, dt, dd, .words, .small)')
  return [...pieces].map(({ textContent }) => textContent ?? '').filter((piece) => piece !== '')
}

/** The signs of the page without those that count the pages. */
function withoutCount(page: PdfPage): PdfPage {
  const [inside, below] = [page.signs.filter(({ y }) => y >= MARGIN.end), page.signs.filter(({ y }) => y < MARGIN.end)]
  expect(below.map(({ sign }) => sign).join('').replace(/\s/g, '')).toMatch(/^\d+\/\d+$/)
  return { ...page, signs: inside }
}

/** Every piece stands whole in the PDF, in order, and nothing else does; what may not be divided stands on one sheet. */
function holds(pages: readonly PdfPage[], pieces: readonly string[], heads: ReadonlySet<string>): void {
  const sheets = pages.map((page) => textOfPage(page))
  const all = sheets.join('')
  for (const piece of pieces) {
    const whole = plain(piece)
    expect(all, piece).toContain(whole)
    // Only texts that are longer than a sheet may go on on the next one.
    if (whole.length < 600) expect(sheets.some((sheet) => sheet.includes(whole)), piece).toBe(true)
  }
  // The heads of a table that goes on stand on each of its sheets; all else once.
  const once = (text: string): number => [...text].length
  const expected = pieces.reduce((sum, piece) => sum + once(plain(piece)), 0)
  const repeated = once(all) - expected
  const longest = [...heads].reduce((sum, head) => sum + once(plain(head)), 0)
  expect(repeated).toBeGreaterThanOrEqual(0)
  expect(repeated).toBeLessThanOrEqual(longest * (pages.length - 1))
}

function blackOnWhite({ width, height, signs, areas }: PdfPage): void {
  expect(new Set(signs.map(({ colour }) => colour))).toEqual(new Set(['0 0 0']))
  // Lines are thin; whatever else is painted is white.
  const painted = areas.filter(({ colour, left, right, bottom, top }) => colour !== '1 1 1' && right - left > 3 && top - bottom > 3)
  expect(painted).toEqual([])
  for (const { x, y } of signs) {
    expect(x).toBeGreaterThanOrEqual(MARGIN.side - 1)
    expect(x).toBeLessThanOrEqual(width - MARGIN.side)
    expect(y).toBeLessThanOrEqual(height - MARGIN.end)
  }
}

/** Prints the document that the page shows, on both papers, in full and for other eyes, from a dark screen; where the browser can be told to. */
export async function onPaper(browser: Browser, page: Page, text: Text): Promise<void> {
  if (page.paper === undefined) return
  await browser.scheme('dark')
  const words = text.dossier
  for (const version of ['full', 'hidden'] as const) {
    await page.click({ role: 'radio', name: words.version[version] })
    for (const paper of ['a4', 'letter'] as const) {
      await page.click({ role: 'radio', name: words.paper[paper] })
      await page.until((chosen, marked) => document.querySelector<HTMLElement>('.dossier')?.dataset['paper'] === chosen
        && (document.querySelector('.dossier mark') !== null) === marked, paper, version === 'hidden')
      const pages = readPdf(await page.paper()).map(withoutCount)
      expect(pages.length).toBeGreaterThan(2)
      for (const sheet of pages) {
        expect([sheet.width, sheet.height].map(Math.round)).toEqual(sizes[paper])
        blackOnWhite(sheet)
      }
      const heads = await page.evaluate(() => [...document.querySelectorAll('.dossier th')].map(({ textContent }) => textContent ?? ''))
      holds(pages, await page.evaluate(piecesShown), new Set(heads))
      const all = pages.map((sheet) => textOfPage(sheet)).join('')
      for (const secret of secrets) expect(all.includes(plain(secret)), secret).toBe(version === 'full')
    }
  }
}
