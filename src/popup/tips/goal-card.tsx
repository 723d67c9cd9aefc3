import type { Screen, ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { GoalChoice } from './goal-choice.tsx'
import { chosenGoal, type Goal } from './goals.ts'

/** Where each step of each goal is taken. */
const places: Readonly<Record<Goal, readonly Screen[]>> = {
  reopen: ['what-if', 'contact', 'checkup'],
  without: ['drill', 'contact', 'drill'],
  reason: ['contact', 'contact', 'contact'],
  record: ['records', 'contact', 'what-if'],
}

/** What the person wants most, and the steps that lead to it, each with the place where it is taken. */
export function GoalCard(props: ScreenProps) {
  const { text, diagnosis, actions } = props
  const words = text.goals
  const chosen = chosenGoal(props)
  const open = diagnosis.risk !== null
  const said = chosen === 'reopen' && open ? 'keep' : chosen
  return (
    <Card title={words.title}>
      {chosen === null && <p class="note">{words.what}</p>}
      <GoalChoice {...props} legendShown={false} />
      {chosen !== null && said !== null && (
        <>
          <p>{words.honest[said]}</p>
          <ol class="rows">
            {words.steps[said].map((step, place) => (
              <li class="book-row" key={step}>
                <span>{step}</span>
                <Button kind="plain" aria-label={`${words.go} ${step}`} onClick={() => actions.go(places[chosen][place] ?? 'checkup')}>
                  {words.go}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  )
}
