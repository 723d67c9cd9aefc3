import { useState } from 'preact/hooks'
import { courseOf } from '../../cash/course.ts'
import { asPlanned } from '../../cash/scenario.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CashChart } from './cash-chart.tsx'
import { HangsCard } from './hangs-card.tsx'
import { Numbers } from './numbers.tsx'
import { PayFirstCard } from './pay-first-card.tsx'
import { ScenarioChoice } from './scenario-choice.tsx'
import { StressCard } from './stress-card.tsx'
import { scenarioOf, supposedAtFirst } from './supposed.ts'
import { useBook } from './use-book.ts'
import { DrillVerdict } from './verdict.tsx'
import { withDue } from './with-due.ts'

/** The ninety days ahead without a line: which day falls short, what to pay first, and what else may happen. */
export function Drill(props: ScreenProps) {
  const { text, today, line, reminders, actions } = props
  const words = text.drill
  const own = useBook()
  const [supposed, setSupposed] = useState(() => supposedAtFirst(line.id))
  if (own === null) return <div class="stack drill" aria-busy="true" />
  const book = withDue(own, reminders)
  const all = { ...props, book, own }
  const told = book.cash !== null || book.incomes.length + book.payments.length + book.draws.length > 0
  const scenario = scenarioOf(supposed, today)
  const course = courseOf(book, scenario, today)
  const nothing = scenario.shut.length === 0 && scenario.wageDown === 0 && scenario.turnoverDown === 0
  const planned = nothing ? null : courseOf(book, asPlanned, today)
  const numbers = (
    <Card title={told ? words.numbers : words.toFill}>
      <Numbers {...all} />
    </Card>
  )
  return (
    <div class="stack drill">
      <div><Button onClick={() => actions.go('tips')}>{words.back}</Button></div>
      <h1>{words.title}</h1>
      <p class="note">{words.what}</p>
      {!told && numbers}
      {told && (
        <div class="columns">
          <div class="stack">
            <Card tone="accent"><DrillVerdict book={book} text={text} today={today} course={course} planned={planned} /></Card>
            <Card title={words.scenario.title}>
              <ScenarioChoice {...all} supposed={supposed} onChange={setSupposed} />
              <CashChart {...all} course={course} planned={planned} />
            </Card>
            <PayFirstCard {...all} course={course} scenario={scenario} />
          </div>
          <div class="stack">
            <StressCard {...all} />
            <HangsCard {...all} />
            {numbers}
          </div>
        </div>
      )}
    </div>
  )
}
