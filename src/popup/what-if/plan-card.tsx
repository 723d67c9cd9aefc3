import { useMemo } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { MoveId } from '../../knowledge/moves.ts'
import type { Ways } from '../../store/ways.ts'
import type { ScreenProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { GoalChoice } from '../tips/goal-choice.tsx'
import { chosenGoal, type Goal } from '../tips/goals.ts'
import { LimitsForm } from './limits-form.tsx'
import { isKnown, type MonthsAhead, type Outlooks, sightOf } from './outlooks.ts'
import { PlanSteps } from './plan-steps.tsx'
import { ReasonSteps } from './reason-steps.tsx'
import { fromTo, movedBy, oftenWords } from './verdict-of.ts'
import { WaitingRow } from './waiting-row.tsx'
import { type Advice, adviceFor, type Aim, aimOf } from './wanted-of.ts'

type PlanProps = ScreenProps & { outlooks: Outlooks; months: MonthsAhead; ways: Ways; onTry: (moves: readonly MoveId[]) => void }

/** What one wants, and the smallest set of things to do that leads there and helps in most draws, within what the person can do. */
export function PlanCard(props: PlanProps) {
  const { text, today, line, caseFile, settings, outlooks, ways, actions } = props
  const words = text.whatIf.plan
  const goal: Goal = chosenGoal(props) ?? 'reopen'
  const sight = useMemo(() => sightOf(settings), [settings])
  const aim = useMemo(
    () => aimOf(goal, caseFile, line.id, today, outlooks.restricted, sight), [goal, caseFile, line.id, today, outlooks.restricted, sight],
  )
  const advice = useMemo(
    () => aim && adviceFor(aim, caseFile, line.id, today, outlooks.on, ways.limits, outlooks.restricted, sight),
    [aim, caseFile, line.id, today, outlooks, ways.limits, sight],
  )
  const day = (of: Day) => text.format.dayWords(of, today)
  return (
    <Card title={words.title} tone="accent">
      <p class="note">{words.what}</p>
      <GoalChoice {...props} legendShown />
      <p class="aim">{aimWords(goal, aim, advice)}</p>
      {goal === 'reason' && <ReasonSteps {...props} />}
      {goal === 'without' && <div><Button onClick={() => actions.go('drill')}>{text.drill.enter}</Button></div>}
      {advice !== null && <Advised {...props} advice={advice} />}
      {advice !== null && (
        <Disclosure summary={words.own} back={text.whatIf.close}>
          <LimitsForm
            limits={ways.limits} offers={advice.offers} text={text}
            onChange={(limits) => void actions.keepWays((before) => ({ ...before, limits }))}
          />
        </Disclosure>
      )}
      <p class="note">{words.judgement}</p>
    </Card>
  )

  function aimWords(of: Goal, found: Aim | null, by: Advice | null): string {
    const on = day(by?.on ?? outlooks.on)
    if (of === 'reason') return words.aims.reason
    if (found === null) return words.aims.withoutNone
    if (of === 'record') return words.aims.record(on)
    const other = caseFile.lines.find(({ id }) => id === found.line)
    if (of === 'without') return words.aims.without(other === undefined ? '' : lineName(other, text), on)
    return outlooks.restricted ? words.aims.reopen(on) : words.aims.keep(on)
  }
}

/** The best plan with how often it holds, waiting beside it, and which of both is worth more; then the next best. */
function Advised({ advice, ...props }: PlanProps & { advice: Advice }) {
  const { text, today, onTry } = props
  const words = text.whatIf.plan
  const [plan, another] = advice.plans
  return (
    <>
      {plan === undefined
        ? <p>{advice.offers.some(({ beyond }) => beyond !== null) ? words.noneWithin : words.none}</p>
        : (
          <>
            <p class="strong">{words.by(text.format.dayWords(advice.on, today))}</p>
            <PlanSteps {...props} plan={plan} on={advice.on} offers={advice.offers} />
            <p>{words.holds(oftenWords(plan.effect.holds, text))}</p>
            <p class="note">{words.worth(fromTo(plan.effect, text), movedBy(plan.effect, text))}</p>
            <div><Button kind="plain" onClick={() => onTry(plan.moves.filter(isKnown).map(({ id }) => id))}>{words.tryIt}</Button></div>
          </>
        )}
      {plan !== undefined && another !== undefined && (
        <p class="note">{words.another(
          text.format.list(another.moves.filter(isKnown).map(({ id }) => text.whatIf.moves[id])), oftenWords(another.effect.holds, text),
        )}</p>
      )}
      <WaitingRow {...props} advice={advice} />
    </>
  )
}
