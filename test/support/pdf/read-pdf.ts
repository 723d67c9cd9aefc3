import { drawnBy, type Area, type Font, type Sign } from './draw.ts'
import { named, objectsOf } from './objects.ts'
import { unicodeOf } from './unicode.ts'

/** A page of a PDF: its size in points, its signs in the order in which they were drawn, and what was painted. */
export type PdfPage = Readonly<{ width: number; height: number; signs: readonly Sign[]; areas: readonly Area[] }>

/** The pages of a PDF as Chromium prints it. */
export function readPdf(pdf: Uint8Array): readonly PdfPage[] {
  const objects = objectsOf(pdf)
  const tree = [...objects.values()].find(({ head }) => /\/Type \/Pages\b/.test(head))?.head ?? ''
  const kids = [...(tree.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
  return kids.map((kid) => {
    const head = objects.get(kid)?.head ?? ''
    const [, , width = 0, height = 0] = (head.match(/\/MediaBox \[([^\]]*)\]/)?.[1] ?? '').trim().split(/\s+/).map(Number)
    const listed = head.match(/\/Font <<([\s\S]*?)>>/)?.[1] ?? ''
    const fonts = new Map([...listed.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]): [string, Font] => {
      const font = objects.get(Number(number))?.head ?? ''
      const table = objects.get(named(objects, font, 'ToUnicode') ?? -1)?.stream ?? ''
      return [name, { codes: unicodeOf(table), bytes: font.includes('/Type0') ? 2 : 1 }]
    }))
    const content = objects.get(named(objects, head, 'Contents') ?? -1)?.stream ?? ''
    return { width, height, ...drawnBy(content, fonts) }
  })
}

/** The text of a page without spaces; signs that look the same and have several codes are taken for one. */
export function textOfPage({ signs }: PdfPage): string {
  return plain(signs.map(({ sign }) => sign).join(''))
}

/** Radicals that stand in fonts for the same shape as a character, and have no other form of their own. */
const RADICALS = new Map([...'⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'].reduce<[string, string][]>(
  (pairs, sign, at, all) => (at % 2 === 0 ? [...pairs, [sign, all[at + 1] ?? sign]] : pairs), [],
))

/** A text in the form in which the text of a page is given. */
export function plain(text: string): string {
  return [...text.normalize('NFKC').replace(/\s/g, '')].map((sign) => RADICALS.get(sign) ?? sign).join('')
}
