import { useState } from 'preact/hooks'
import type { Book, PaymentKind } from '../../cash/book.ts'
import { courseOf } from '../../cash/course.ts'
import { payFirst } from '../../cash/pay-first.ts'
import { asPlanned } from '../../cash/scenario.ts'
import { daysBetween } from '../../events/day.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { BufferCard } from './buffer-card.tsx'
import { CashChart } from './cash-chart.tsx'
import { ChecksCard } from './checks-card.tsx'
import { DiversifyCard } from './diversify-card.tsx'
import { HangsCard } from './hangs-card.tsx'
import { Numbers } from './numbers.tsx'
import { PayFirstCard } from './pay-first-card.tsx'
import { ScenarioChoice } from './scenario-choice.tsx'
import { StressCard } from './stress-card.tsx'
import { scenarioOf, supposedAtFirst } from './supposed.ts'
import { TalkCard } from './talk-card.tsx'
import { useBook } from './use-book.ts'
import { DrillVerdict } from './verdict.tsx'
import { withDue } from './with-due.ts'

const AHEAD = 30
/** What nobody pays who has no shop. */
const shopKinds: readonly PaymentKind[] = ['supplier', 'staff', 'premises']

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
  // As far as an order is worth giving, and to the first day that falls short: what is later may be planned anew.
  const ahead = course.shortfall === null ? 0 : Math.max(AHEAD, daysBetween(today, course.shortfall.day))
  const paid = course.shortfall === null ? null : payFirst(book, scenario, today, ahead)
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
            {paid !== null && <PayFirstCard {...all} paid={paid} ahead={ahead} />}
            {paid !== null && <TalkCard {...all} paid={paid} scenario={scenario} course={course} />}
            {numbers}
          </div>
          <div class="stack">
            <StressCard {...all} />
            <HangsCard {...all} />
            <BufferCard {...all} />
            <DiversifyCard {...all} />
            {isShop(book) && <ChecksCard {...all} shop />}
            <ChecksCard {...all} shop={false} />
          </div>
        </div>
      )}
    </div>
  )
}

/** Whether the book is that of somebody who keeps a shop. */
function isShop({ incomes, payments }: Book): boolean {
  return incomes.some(({ kind }) => kind === 'turnover') || payments.some(({ kind }) => shopKinds.includes(kind))
}
