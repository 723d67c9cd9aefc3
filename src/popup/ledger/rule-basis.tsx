import { type CardId, cardFor, cardsForTip } from '../../knowledge/ledger.ts'
import type { Uses } from '../../knowledge/ledger-types.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { CardBody, CardRow } from './ledger-card.tsx'

type RuleBasisProps = Readonly<{
  /** Which number of the model: an indicator, a finding, a policy … by its id. */
  part: keyof Uses
  id: string
  text: Text
  /** Absent where the card should not lead away to tips. */
  go?: Actions['go']
}>

/** The quiet way from a reason to the card of its rule, in place; closing it leads back to the reason. */
export function RuleBasis({ part, id, ...props }: RuleBasisProps) {
  const card = cardFor(part, id)
  return card === undefined ? null : <InPlace card={card} {...props} />
}

/** The same from a tip, for every card that it rests on. */
export function TipBasis({ tip, text }: { tip: string; text: Text }) {
  return <>{cardsForTip(tip).map((card) => <InPlace key={card} card={card} text={text} />)}</>
}

/** The cards behind some numbers that are shown together, each once and by its claim. */
export function BasisRows({ parts, text }: { parts: readonly (readonly [part: keyof Uses, id: string])[]; text: Text }) {
  const cards = [...new Set(parts.map(([part, id]) => cardFor(part, id)))].filter((card) => card !== undefined)
  return <ul class="rows">{cards.map((card) => <CardRow key={card} id={card} text={text} />)}</ul>
}

function InPlace({ card, text, go }: Pick<RuleBasisProps, 'text' | 'go'> & { card: CardId }) {
  return (
    <div class="rule-basis">
      <Disclosure summary={text.ledger.basis} back={text.frame.close}>
        <p class="strong">{text.cards[card].claim}</p>
        <CardBody id={card} text={text} {...(go !== undefined && { go })} />
      </Disclosure>
    </div>
  )
}
