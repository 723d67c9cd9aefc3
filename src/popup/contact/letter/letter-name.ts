import type { LetterAbout } from '../../../diagnosis/letter-facts.ts'
import type { Text } from '../../../text/index.ts'

/** What a text is called where it is offered. */
export function letterName({ kind, body }: LetterAbout, text: Text): string {
  return body === null ? text.letters.kinds[kind].name : text.letters.bodies[body].name
}
