import { numberIds, numbers, type NumberId } from '../../knowledge/numbers.ts'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'
import { CiteSource } from '../parts/cite.tsx'

/** Numbers with who says so. None of them is a link: what is graded C is to be checked in the app first. */
export function NumberBook({ ids, text }: { ids: readonly string[]; text: Text }) {
  const known = numberIds.filter((id): id is NumberId => ids.includes(id))
  return (
    <ul class="numbers stack">
      {known.map((id) => {
        const { number, grade, source } = numbers[id]
        return (
          <li key={id}>
            <p><span class="strong number">{number}</span> {text.numbers[id]}</p>
            {grade === 'C' && <p class="note">{text.contact.numbers.hedged}</p>}
            {isSourceId(source) && <CiteSource source={sources[source]} text={text} />}
          </li>
        )
      })}
    </ul>
  )
}
