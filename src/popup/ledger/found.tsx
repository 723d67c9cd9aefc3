import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { findCards, findTerms } from './find-cards.ts'
import { Glossary } from './glossary.tsx'
import { CardRow } from './ledger-card.tsx'

/** Cards and terms that fit what was typed, likeliest first; how many is said to those who do not see them. */
export function Found({ typed, text, go }: { typed: string; text: Text; go: Actions['go'] }) {
  const words = text.ledger.search
  const cards = findCards(typed, text)
  const terms = findTerms(typed, text)
  const count = cards.length + terms.length
  return (
    <>
      <p class="unseen" role="status">{words.found(count)}</p>
      {count === 0 && <p class="note">{words.nothing(typed.trim())}</p>}
      {cards.length > 0 && (
        <Card><ul class="rows">{cards.map((id) => <CardRow key={id} id={id} text={text} go={go} />)}</ul></Card>
      )}
      {terms.length > 0 && <Card title={text.ledger.parts.terms}><Glossary terms={terms} text={text} /></Card>}
    </>
  )
}
