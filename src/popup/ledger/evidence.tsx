import { useId } from 'preact/hooks'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'

type EvidenceProps = {
  title: string
  side: 'for' | 'against'
  /** One sentence for each source. */
  words: Readonly<Record<string, string>>
  /** What to say where there is none. */
  none?: string
  text: Text
}

/** One side of a claim: what speaks for it, or against it, sentence by sentence, each with who says so. */
export function Evidence({ title, side, words, none, text }: EvidenceProps) {
  const heading = useId()
  const said = Object.entries(words)
  return (
    <div class="side" data-side={side} role="group" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {said.length === 0 && <p class="note">{none}</p>}
      <ul>
        {said.map(([source, sentence]) => (
          <li key={source}>
            <p>{sentence}</p>
            <p class="note"><WhoSays id={source} text={text} /></p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function WhoSays({ id, text }: { id: string; text: Text }) {
  if (!isSourceId(id) || id === 'our-judgement') return <>{text.bases.judgement}</>
  const { grade, publisher } = sources[id]
  return <>{text.grades[grade].name}{text.frame.cite.join}<span lang="zh-CN">{publisher}</span></>
}
