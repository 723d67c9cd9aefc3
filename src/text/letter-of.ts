import type { LetterBodyWords } from './zh_CN/letters/body.ts'
import type { GroundWords } from './zh_CN/letters/grounds.ts'
import { said, type LetterInput } from './letter-input.ts'

type LetterWords = Readonly<{
  body: LetterBodyWords
  requests: Readonly<Record<string, (input: LetterInput) => string>>
  grounds: Readonly<Record<string, GroundWords>>
}>

/** A text by its parts: `title` heads what is written and names what is spoken. */
export type LetterText = Readonly<{ title: string; body: string }>

/** Puts a text together. Only for a plan that misses nothing: it does not look for what was left open. */
export function letterOf(input: LetterInput, { body, requests, grounds }: LetterWords): LetterText {
  const asks = input.requests.flatMap((id) => requests[id]?.(input) ?? []).map((words, at) => `${at + 1}. ${words}`)
  const lines = (): readonly string[] => {
    switch (input.about.kind) {
      case 'chat': return [body.greeting, ...body.matter(input), body.asks, ...asks, body.thanks]
      case 'phone': {
        const { first, then, ask, last, note, care } = body.phone
        return [first, then, ...body.matter(input), ask, ...asks, last, note, care]
      }
      default: return written()
    }
  }
  return { title: body.title(input), body: lines().join('\n') }

  function written(): readonly string[] {
    const { headings } = body
    const own = (words: string | undefined): readonly string[] => (words === undefined ? [] : [body.own(words)])
    const sections = [
      { name: headings.requests, lines: asks },
      { name: headings.outcome, lines: own(said(input.slots, 'outcome')) },
      { name: headings.facts, lines: body.facts(input) },
      { name: headings.grounds, lines: input.grounds.flatMap((id) => grounds[id] ?? []).map(({ cite, says }) => body.ground(cite, says)) },
      { name: headings.proof, lines: own(said(input.slots, 'proof')) },
    ].filter((section) => section.lines.length > 0)
    return [
      body.to(input), ...body.sender(input),
      ...sections.flatMap(({ name, lines: inside }, nth) => ['', body.heading(nth, name), ...inside]),
      '', body.closing, ...body.signature(input),
    ]
  }
}
