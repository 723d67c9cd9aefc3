import { simplified } from '../knowledge/traditional.ts'
import { INVISIBLE, LOOKALIKES, PICTURE } from './vocabulary-signs.ts'

/** A message as the tables spell it. `at[i]` is the place in what was given of the i-th character of `text`; one more for its end. */
export type PlainMessage = Readonly<{ text: string; at: readonly number[] }>

/** More than any message or letter is long; what lies beyond is not read. */
export const LONGEST_MESSAGE = 8_000

const lookalikes = new Map(LOOKALIKES.flatMap(([plain, others]) => Array.from(others, (other) => [other, plain] as const)))
const WIDE = /[^\x00-\x7f]/
const PART = /[^\s,.;:!?]+/

/** One sign in one width, case and script form; a blank for a picture, nothing for what cannot be seen. */
function plainSigns(sign: string): string {
  if (INVISIBLE.test(sign)) return ''
  if (PICTURE.test(sign)) return ' '
  return Array.from(sign.normalize('NFKC').toLowerCase(), (one) => lookalikes.get(one) ?? simplified.get(one) ?? one).join('')
}

/** Whether a run of blanks parts words: between letters of the Latin script, or between longer pieces of Chinese. */
function parts(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  if (before === '' || after === '') return false
  if (!WIDE.test(before) && !WIDE.test(after)) return true
  if (!WIDE.test(before) || !WIDE.test(after)) return false
  const left = text.slice(0, from).split(/\s/).at(-1)?.length ?? 0
  const right = PART.exec(text.slice(to))?.[0].length ?? 0
  return left > 2 && right > 2
}

/**
 * A message for the tables: simplified characters, small letters, one width, without pictures, invisible signs and the blanks that
 * are put between characters to get past a filter. Remembers where each character stood, so that what was found can be marked.
 */
export function plainMessage(message: string): PlainMessage {
  let text = ''
  const at: number[] = []
  let place = 0
  for (const sign of message.slice(0, LONGEST_MESSAGE)) {
    for (const one of plainSigns(sign)) {
      text += one
      for (let unit = 0; unit < one.length; unit += 1) at.push(place)
    }
    place += sign.length
  }
  at.push(place)
  let kept = ''
  const keptAt: number[] = []
  for (let from = 0; from < text.length;) {
    let to = from
    while (to < text.length && text.charAt(to) !== '\n' && text.charAt(to).trim() === '') to += 1
    const char = to === from ? text.charAt(from) : parts(text, from, to) ? ' ' : ''
    if (char !== '') {
      kept += char
      keptAt.push(at[from] ?? place)
    }
    from = Math.max(to, from + 1)
  }
  keptAt.push(at.at(-1) ?? place)
  return { text: kept, at: keptAt }
}
