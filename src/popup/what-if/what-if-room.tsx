import { useMemo, useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'
import { AgeingCard } from './ageing-card.tsx'
import { EachCard } from './each-card.tsx'
import { Effect } from './effect.tsx'
import { InquiriesCard } from './inquiries-card.tsx'
import { OthersCard } from './others-card.tsx'
import { type MonthsAhead, monthsAhead, outlooksOf } from './outlooks.ts'
import { PlanCard } from './plan-card.tsx'

/** What another way of going on would change: the least that helps most, each thing alone, several together, now or later. */
export function WhatIfRoom(props: ScreenProps) {
  const { text, today, line, caseFile, settings, actions } = props
  const words = text.whatIf
  const [months, setMonths] = useState<MonthsAhead>(3)
  const [chosen, setChosen] = useState<readonly MoveId[]>([])
  const outlooks = useMemo(() => outlooksOf(caseFile, line.id, today, months, settings), [caseFile, line.id, today, months, settings])
  const toggle = (move: MoveId) => setChosen(chosen.includes(move) ? chosen.filter((id) => id !== move) : [...chosen, move])
  const picked = outlooks.offered.filter(({ id }) => chosen.includes(id))
  return (
    <div class="stack what-if">
      <div><Button onClick={() => actions.go('tips')}>{words.back}</Button></div>
      <h1>{words.title}</h1>
      <p class="note">{words.what}</p>
      <Choice
        legend={words.when.legend} options={monthsAhead.map((value) => ({ value: String(value), label: words.when.months[value] }))}
        value={String(months)} onChoose={(value) => setMonths(monthsAhead.find((one) => String(one) === value) ?? months)}
      />
      <div class="columns">
        <div class="stack">
          <PlanCard {...props} outlooks={outlooks} onTake={setChosen} />
          <Card title={picked.length === 0 ? words.result.after : text.format.list(picked.map(({ id }) => words.moves[id]))}>
            {picked.length === 0
              ? <p class="note">{words.result.none}</p>
              : <Effect effect={outlooks.of(picked)} on={text.format.dayWords(outlooks.on, today)} text={text} />}
          </Card>
        </div>
        <div class="stack">
          <EachCard outlooks={outlooks} text={text} chosen={chosen} onToggle={toggle} />
          <AgeingCard {...props} />
          <InquiriesCard {...props} />
          <OthersCard {...props} />
          <p class="note">{words.guard}</p>
        </div>
      </div>
    </div>
  )
}
