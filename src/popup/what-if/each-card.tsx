import { useMemo, useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { moveName } from './move-name.ts'
import type { MonthsAhead, Outlooks } from './outlooks.ts'
import { fromTo, verdictOf } from './verdict-of.ts'

/** So many where none makes a difference. */
const FIRST = 8

type EachProps = { outlooks: Outlooks; months: MonthsAhead; text: Text; chosen: readonly MoveId[]; onToggle: (move: MoveId) => void }

/** What each move alone would change about both chances, from the most helpful to the worst. */
export function EachCard({ outlooks, months, text, chosen, onToggle }: EachProps) {
  const words = text.whatIf.each
  const [all, setAll] = useState(false)
  const rows = useMemo(() => {
    const [first, second] = outlooks.abouts
    return outlooks.offered
      .map((move) => ({ move, effects: [outlooks.of([move], first), outlooks.of([move], second)] as const }))
      .toSorted((a, b) => b.effects[0].gain.p - a.effects[0].gain.p)
  }, [outlooks])
  const differing = rows.filter(({ effects }) => effects.some((effect) => verdictOf(effect) !== 'same'))
  const shown = all ? rows : differing.length === 0 ? rows.slice(0, FIRST) : differing
  return (
    <Card title={words.title}>
      <p class="note">{words.what(rows.length)}</p>
      <ul class="rows each">
        {shown.map(({ move, effects }) => (
          <li key={move.id}>
            <button type="button" class="chip" aria-pressed={chosen.includes(move.id)} onClick={() => onToggle(move.id)}>
              {moveName(move, months, text)}
            </button>
            {effects.map((effect) => {
              const verdict = verdictOf(effect)
              return (
                <p class="chance" key={effect.about}>
                  <span class="note">{words.about[effect.about]}</span>
                  <span class="numbers">{verdict === 'same' ? '' : fromTo(effect, text)}</span>
                  <span class="size" data-verdict={verdict}>{words.verdicts[verdict]}</span>
                </p>
              )
            })}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(rows.length - shown.length)}</Button></div>
      )}
    </Card>
  )
}
