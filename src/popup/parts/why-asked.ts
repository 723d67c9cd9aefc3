import type { Ask } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'

/** Why something is asked: the two causes that its answer tells apart, or the one whose risk it shows. */
export function whyAsked({ raises, lowers }: Ask, text: Text): string {
  const named: Readonly<Record<string, { name: string }>> = text.causes
  const name = named[raises]?.name ?? ''
  const other = lowers === null ? undefined : named[lowers]?.name
  return other === undefined ? text.result.question.because(name) : text.result.question.between(name, other)
}
