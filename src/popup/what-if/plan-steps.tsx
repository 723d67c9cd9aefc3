import type { Offer, Plan } from '../../diagnosis/plan.ts'
import type { Day } from '../../events/day.ts'
import type { Ways } from '../../store/ways.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { costWords } from './limits-form.tsx'
import { moveName } from './move-name.ts'
import { isKnown, type KnownMove, type MonthsAhead } from './outlooks.ts'
import { beginBy, isAhead, plannedFor, plannedStep } from './taken.ts'

type StepsProps = Pick<ScreenProps, 'text' | 'today' | 'line' | 'actions' | 'reminders'> & Readonly<{
  plan: Plan
  on: Day
  months: MonthsAhead
  offers: readonly Offer[]
  ways: Ways
}>

/** The steps of a plan worked back from its day: what has to begin first stands first. Each is taken over by itself. */
export function PlanSteps({ plan, on, months, offers, ways, text, today, line, actions, reminders }: StepsProps) {
  const words = text.whatIf.plan
  const steps = plan.moves.filter(isKnown).map((move) => ({ move, begin: beginBy(move, today, on) }))
    .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
  const day = (of: Day) => text.format.dayWords(of, today)
  const when = (move: KnownMove, begin: Day) =>
    move.sort === 'habit' ? words.keepUp(day(on)) : move.weeks === 0 ? words.atOnce : words.begin(day(begin))
  const plannedOf = (move: KnownMove) => ways.planned.find((one) => one.line === line.id && one.move === move.id && isAhead(one))
  const take = async (move: KnownMove) => {
    const known = plannedOf(move)
    if (known !== undefined) return known
    const step = plannedStep(move, plan, line.id, today, on)
    return (await actions.keepWays((before) => ({ ...before, planned: [...before.planned, step] }))) ? step : null
  }
  const toTimeline = async (move: KnownMove) => {
    const step = await take(move)
    if (step !== null) actions.say(words.inTimeline(day(step.by)))
  }
  const remind = async (move: KnownMove) => {
    const step = await take(move)
    if (step === null) return
    const id = crypto.randomUUID()
    if (await actions.keepReminder({ id, line: line.id, day: step.by, about: 'day', what: 'planned', step: step.id })) {
      actions.say(text.frame.reminderSet(day(step.by)))
    }
  }
  return (
    <ol class="rows steps">
      {steps.map(({ move, begin }) => {
        const name = moveName(move, months, text)
        const planned = plannedOf(move)
        const reminded = reminders.find(({ what, step }) => what === 'planned' && step === planned?.id)
        const cost = offers.find((offer) => offer.move === move)?.cost ?? null
        const facts = [text.whatIf.limits.efforts[move.effort], ...costWords(move.cost, cost, text), when(move, begin)]
        return (
          <li key={move.id}>
            <p><span class="strong">{name}</span><span class="note">{facts.join(text.whatIf.limits.join)}</span></p>
            <p class="row">
              {planned === undefined
                ? <Button aria-label={words.toTimelineOf(name)} onClick={() => void toTimeline(move)}>{words.toTimeline}</Button>
                : <span class="note">{words.planned(day(planned.by))}</span>}
              {reminded === undefined
                ? <Button
                    kind="plain" aria-label={words.remindOf(name, day(plannedFor(move, today, on)))} onClick={() => void remind(move)}
                  >
                    {words.remind(day(plannedFor(move, today, on)))}
                  </Button>
                : <span class="note">{words.reminded(day(reminded.day))}</span>}
            </p>
          </li>
        )
      })}
      <li><p><span class="strong">{words.goal(day(on))}</span></p></li>
    </ol>
  )
}
