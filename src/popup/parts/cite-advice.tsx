import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Basis, Grade } from '../../knowledge/types.ts'
import type { Text } from '../../text/index.ts'
import { CiteSource } from './cite.tsx'

type CiteAdviceProps = { advice: Readonly<{ source: string; basis: Basis; grade: Grade }>; text: Text }

/** What a piece of advice rests on: a document, or our judgement, said as such. */
export function CiteAdvice({ advice: { source, basis, grade }, text }: CiteAdviceProps) {
  if (basis === 'judgement' || !isSourceId(source)) return <p class="cite">{text.cited.ours}</p>
  return <CiteSource source={sources[source]} note={text.frame.cite.strength(text.grades[grade].name, text.bases[basis])} text={text} />
}
