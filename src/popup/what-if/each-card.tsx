import { useMemo, useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { moveName } from './move-name.ts'
import type { MonthsAhead, Outlooks } from './outlooks.ts'
import { movedBy, verdictOf } from './verdict-of.ts'

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
  const row = ({ move, effects }: (typeof rows)[number]) => (
    <li key={move.id}>
      <button type="button" class="chip" aria-pressed={chosen.includes(move.id)} onClick={() => onToggle(move.id)}>
        {moveName(move, months, text)}
      </button>
      {effects.map((effect) => {
        const verdict = verdictOf(effect)
        return (
          <p class="chance" key={effect.about}>
            <span class="note">{words.about[effect.about]}</span>
            <span class="numbers">{verdict === 'same' ? '' : movedBy(effect, text)}</span>
            <span class="size" data-verdict={verdict}>{words.verdicts[verdict]}</span>
          </p>
        )
      })}
    </li>
  )
  return (
    <Card title={words.title}>
      <p class="note">{words.what(rows.length)}</p>
      {(['can', 'may'] as const).map((sort) => {
        const some = shown.filter(({ move }) => (move.sort === 'mishap') === (sort === 'may'))
        return some.length > 0 && (
          <div key={sort}>
            <h3>{words[sort]}</h3>
            <ul class="rows each">{some.map(row)}</ul>
          </div>
        )
      })}
      {!outlooks.restricted && <p class="note">{text.whatIf.result.whyLess}</p>}
      {shown.length < rows.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(rows.length - shown.length)}</Button></div>
      )}
    </Card>
  )
}
