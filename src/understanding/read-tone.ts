import {
  absolutes, denials, figure, happenings, insults, sentenceEnds, shouts, singleShout, threats, times, wishes,
} from './vocabulary-tone.ts'

export const tones = ['insult', 'threat', 'shouting', 'absolute', 'no-time', 'no-event', 'no-request'] as const
export type Tone = (typeof tones)[number]

/** What would be better said differently, with the words that it is about; none for what is missing. */
export type ToneFinding = Readonly<{ tone: Tone; words: readonly string[] }>

/** What a text should hold: a time, an event, a request. */
export type Wanted = readonly ('time' | 'event' | 'request')[]

/** Shorter than this nothing is missing yet: one is still writing. */
const SHORT = 6
/** So many single exclamation marks are loud, too. */
const LOUD = 3

/** Reads how something is said, and whether it says when, what and what for. It judges words, never the person, and blocks nothing. */
export function readTone(text: string, wanted: Wanted = []): readonly ToneFinding[] {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return []
  const said: readonly ToneFinding[] = [
    { tone: 'insult', words: found(plain, insults) },
    { tone: 'threat', words: found(plain, threats).filter((words) => !isDenied(plain, words)) },
    { tone: 'shouting', words: loud(text.trim()) },
    { tone: 'absolute', words: sentencesOf(plain).filter((one) => !figure.test(one)).flatMap((one) => found(one, absolutes)) },
  ]
  const long = [...plain].length >= SHORT
  const missing = (want: Wanted[number], signs: RegExp, tone: Tone): readonly ToneFinding[] =>
    wanted.includes(want) && long && !signs.test(plain) ? [{ tone, words: [] }] : []
  return [
    ...said.filter(({ words }) => words.length > 0),
    ...missing('time', times, 'no-time'), ...missing('event', happenings, 'no-event'), ...missing('request', wishes, 'no-request'),
  ]
}

function loud(text: string): readonly string[] {
  const strong = found(text, shouts)
  const single = text.match(singleShout) ?? []
  return strong.length === 0 && single.length >= LOUD ? [single.join('')] : strong
}

/** Each wording once, as it stands. */
function found(text: string, signs: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(signs)].map(([words]) => words))]
}

/** Whether somebody says that they will not: then it is no threat. */
function isDenied(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return denials.test(text.slice(Math.max(0, at - 8), at))
}

function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnds)
}
