import { useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { Outlooks } from './outlooks.ts'
import { verdictOf } from './verdict-of.ts'

/** So many at first from either end; the middle is what changes little. */
const FIRST = 8

type EachProps = { outlooks: Outlooks; text: Text; chosen: readonly MoveId[]; onToggle: (move: MoveId) => void }

/** What each move alone would change, from the most helpful to the worst. */
export function EachCard({ outlooks, text, chosen, onToggle }: EachProps) {
  const words = text.whatIf.each
  const [all, setAll] = useState(false)
  const rows = outlooks.offered
    .map((move) => ({ move, effect: outlooks.of([move]) }))
    .toSorted((a, b) => b.effect.gain.p - a.effect.gain.p)
  const differing = rows.filter(({ effect }) => verdictOf(effect) !== 'same')
  const shown = all ? rows : differing.length === 0 ? rows.slice(0, FIRST) : differing
  return (
    <Card title={words.title}>
      <p class="note">{words.what}</p>
      <ul class="rows each">
        {shown.map(({ move, effect }) => {
          const verdict = verdictOf(effect)
          return (
            <li class="book-row" key={move.id}>
              <span>
                <button type="button" class="chip" aria-pressed={chosen.includes(move.id)} onClick={() => onToggle(move.id)}>
                  {text.whatIf.moves[move.id]}
                </button>
              </span>
              <span class="size" data-verdict={verdict}>{words.verdicts[verdict]}</span>
            </li>
          )
        })}
      </ul>
      {shown.length < rows.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(rows.length - shown.length)}</Button></div>
      )}
    </Card>
  )
}
