import { grounds, isGroundId } from '../../../knowledge/grounds.ts'
import type { Text } from '../../../text/index.ts'
import { CiteAdvice } from '../../parts/cite-advice.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'

/** The rules that a text cites: what each says, since when, and how strong that is. */
export function LetterGrounds({ ids, text }: { ids: readonly string[]; text: Text }) {
  const words = text.letters.desk
  const known = ids.filter(isGroundId)
  if (known.length === 0) return null
  return (
    <Disclosure summary={words.grounds(known.length)} back={text.contact.back}>
      <p class="note">{words.groundsNote}</p>
      <ul class="stack">
        {known.map((id) => {
          const { cite, says } = text.letters.grounds[id]
          return (
            <li key={id}>
              <p><span class="strong">{cite}</span> {says}</p>
              <CiteAdvice advice={grounds[id]} text={text} />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
