import { cardFor } from '../../knowledge/ledger.ts'
import type { Uses } from '../../knowledge/ledger-types.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { CardBody } from './ledger-card.tsx'

type RuleBasisProps = Readonly<{
  /** Which number of the model: an indicator, a finding, a policy … by its id. */
  part: keyof Uses
  id: string
  text: Text
  actions: Pick<Actions, 'go'>
}>

/** The quiet way from a reason to the card of its rule, in place; closing it leads back to the reason. */
export function RuleBasis({ part, id, text, actions }: RuleBasisProps) {
  const card = cardFor(part, id)
  if (card === undefined) return null
  return (
    <div class="rule-basis">
      <Disclosure summary={text.ledger.basis} back={text.frame.close}>
        <p class="strong">{text.cards[card].claim}</p>
        <CardBody id={card} text={text} actions={actions} />
      </Disclosure>
    </div>
  )
}
