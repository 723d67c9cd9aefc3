import { useMemo, useState } from 'preact/hooks'
import type { MoveId } from '../../knowledge/moves.ts'
import { noWays } from '../../store/ways.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { WarnSetting } from '../warn/warn-setting.tsx'
import { AgeingCard } from './ageing-card.tsx'
import { CompareCard } from './compare-card.tsx'
import { EachCard } from './each-card.tsx'
import { InquiriesCard } from './inquiries-card.tsx'
import { OthersCard } from './others-card.tsx'
import { type MonthsAhead, monthsAhead, outlooksOf } from './outlooks.ts'
import { PlanCard } from './plan-card.tsx'
import { PlannedCard } from './planned-card.tsx'
import { useWays } from './use-ways.ts'

/** What another way of going on would change: the least that helps most, each thing alone, several together, now or later. */
export function WhatIfRoom(props: ScreenProps) {
  const { text, today, line, caseFile, settings, actions } = props
  const words = text.whatIf
  const ways = useWays()
  const [months, setMonths] = useState<MonthsAhead>(3)
  const [chosen, setChosen] = useState<readonly MoveId[]>([])
  const seenFrom = useMemo(() => {
    const known = new Map<MonthsAhead, ReturnType<typeof outlooksOf>>()
    return (at: MonthsAhead) => {
      const outlooks = known.get(at) ?? outlooksOf(caseFile, line.id, today, at, settings)
      known.set(at, outlooks)
      return outlooks
    }
  }, [caseFile, line.id, today, settings.learn, settings.wellSupported])
  const outlooks = seenFrom(months)
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
          {ways !== null && <PlanCard {...props} outlooks={outlooks} months={months} ways={ways} onTry={setChosen} />}
          <CompareCard
            {...{ outlooks, picked, months, today, text }}
            ahead={() => monthsAhead.map((at) => ({ months: at, outlooks: seenFrom(at) }))}
          />
          <PlannedCard {...props} ways={ways ?? noWays} which="all" />
        </div>
        <div class="stack">
          <EachCard outlooks={outlooks} months={months} text={text} chosen={chosen} onToggle={toggle} />
          <AgeingCard {...props} />
          <InquiriesCard {...props} />
          <OthersCard {...props} />
          <WarnSetting {...props} />
          <p class="note">{words.guard}</p>
        </div>
      </div>
    </div>
  )
}
