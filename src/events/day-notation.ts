/**
 * What people write when they mean a day, and the notation for it: `['上个月', 'month-1']`, `['september', 'm9']`. Words are lower
 * case; an empty notation is a word that adds nothing ("on", "of"). The notation, words parted by spaces:
 * `day-1 week-1 month-1 year-1` relative to today · `m9` a month · `wd5` a weekday, `lastwd5` the one before today ·
 * after a number `days weeks months yr mon dom ago` · `half few` in place of a number · `early mid end half1 half2` of a month or year ·
 * `/` between bare numbers · `to` between two days · `about` · `recent`.
 */
export type DayWords = readonly (readonly [word: string, notation: string])[]

/** No day that a person types is longer; it also bounds the work. */
const LONGEST = 60

type Lexicon = Readonly<{ known: ReadonlyMap<string, string>; longest: number }>
const lexicons = new WeakMap<DayWords, Lexicon>()

function lexiconOf(words: DayWords): Lexicon {
  const kept = lexicons.get(words)
  if (kept !== undefined) return kept
  const made = { known: new Map(words), longest: Math.max(0, ...words.map(([word]) => word.length)) }
  lexicons.set(words, made)
  return made
}

/** Full-width digits become plain ones, and letters small. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** The text in notation; null when it holds anything that is not a word, a number or a separator, or is empty or too long. */
export function toNotation(text: string, words: DayWords): string | null {
  const rest = text.length > LONGEST ? '' : plain(text)
  if (rest === '') return null
  const lexicon = lexiconOf(words)
  const notation: string[] = []
  for (let at = 0; at < rest.length;) {
    const step = digits(rest, at) ?? word(rest, at, lexicon) ?? sign(rest, at)
    if (step === null) return null
    if (step.notation !== '') notation.push(step.notation)
    at += step.length
  }
  return notation.join(' ')
}

type Step = { notation: string; length: number }

function digits(text: string, at: number): Step | null {
  let end = at
  while (end < text.length && /\d/.test(text.charAt(end))) end += 1
  return end === at ? null : { notation: text.slice(at, end), length: end - at }
}

/** The longest word that begins here: "上周五" before "上周". */
function word(text: string, at: number, { known, longest }: Lexicon): Step | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const notation = known.get(text.slice(at, at + length))
    if (notation !== undefined) return { notation, length }
  }
  return null
}

function sign(text: string, at: number): Step | null {
  const char = text.charAt(at)
  if (/[-/.]/.test(char)) return { notation: '/', length: 1 }
  return /[\s,]/.test(char) ? { notation: '', length: 1 } : null
}
