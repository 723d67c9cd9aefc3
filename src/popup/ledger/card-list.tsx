import { type CardId, ledger } from '../../knowledge/ledger.ts'
import { subjects } from '../../knowledge/ledger-types.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { CardRow } from './ledger-card.tsx'

type CardListProps = Readonly<{
  ids: readonly CardId[]
  /** The card to open, where one was sent to it. */
  focus: string | null
  text: Text
  go: Actions['go']
}>

/** Cards under the heads of what they are about. */
export function CardList({ ids, focus, text, go }: CardListProps) {
  return (
    <div class="stack ledger-list">
      {subjects.map((subject) => {
        const about = ids.filter((id) => ledger[id].about === subject)
        if (about.length === 0) return null
        return (
          <Card key={subject} title={text.ledger.subjects[subject]}>
            <ul class="rows">
              {about.map((id) => <CardRow key={id} id={id} anchor={`card-${id}`} text={text} go={go} shown={id === focus} />)}
            </ul>
          </Card>
        )
      })}
    </div>
  )
}
