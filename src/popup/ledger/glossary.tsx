import type { Text } from '../../text/index.ts'
import type { TermId } from './find-cards.ts'

/** Words that the app uses, each with what it means. */
export function Glossary({ terms, text }: { terms: readonly TermId[]; text: Text }) {
  return (
    <dl class="glossary">
      {terms.map((id) => (
        <div key={id}>
          <dt>{text.glossary[id].name}</dt>
          <dd>{text.glossary[id].what}</dd>
        </div>
      ))}
    </dl>
  )
}
