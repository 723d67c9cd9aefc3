import { useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { isKnown, type KnownMove, type Outlooks } from './outlooks.ts'
import { oftenWords } from './verdict-of.ts'

type PlanProps = ScreenProps & { outlooks: Outlooks; onTake: (moves: readonly MoveId[]) => void }

/** The smallest set of things to do that helps in most draws; what the person cannot do is crossed out, and it is sought anew. */
export function PlanCard({ outlooks, onTake, ...props }: PlanProps) {
  const { text, today, line, actions } = props
  const words = text.whatIf.plan
  const [locked, setLocked] = useState<readonly MoveId[]>([])
  const plan = outlooks.plans(locked).at(-1)
  const moves = (plan?.moves ?? []).filter(isKnown)
  const on = text.format.dayWords(outlooks.on, today)
  const take = async () => {
    onTake(moves.map(({ id }) => id))
    if (outlooks.on > today && await actions.remind(line.id, outlooks.on, 'recheck')) actions.say(words.taken(on))
  }
  const row = (move: KnownMove, crossed: boolean) => (
    <li class="book-row" key={move.id}>
      <span>
        <span class={crossed ? 'crossed' : 'strong'}>{text.whatIf.moves[move.id]}</span>
        <span class="note">{[words.efforts[move.effort], ...move.money ? [words.money] : []].join(' · ')}</span>
      </span>
      <Button
        kind="plain" aria-label={`${crossed ? words.unlock : words.locked} ${text.whatIf.moves[move.id]}`}
        onClick={() => setLocked(crossed ? locked.filter((id) => id !== move.id) : [...locked, move.id])}
      >
        {crossed ? words.unlock : words.locked}
      </Button>
    </li>
  )
  return (
    <Card title={words.title} tone="accent">
      <p class="note">{words.what}</p>
      {moves.length === 0
        ? <p>{words.none}</p>
        : (
          <>
            <ul class="rows">{moves.map((move) => row(move, false))}</ul>
            {plan !== undefined && <p>{words.holds(oftenWords(plan.effect.holds, text))}</p>}
          </>
        )}
      {locked.length > 0 && <ul class="rows">{outlooks.offered.filter(({ id }) => locked.includes(id)).map((move) => row(move, true))}</ul>}
      {outlooks.on > today && <p class="note">{words.wait(on)}</p>}
      {moves.length > 0 && <div><Button kind="primary" onClick={() => void take()}>{words.take}</Button></div>}
      <p class="note">{words.judgement}</p>
    </Card>
  )
}
