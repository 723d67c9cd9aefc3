import type { Screen, ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'

const goals = ['reopen', 'without', 'reason', 'record'] as const
type Goal = (typeof goals)[number]

/** Where each step of each goal is taken. */
const places: Readonly<Record<Goal, readonly Screen[]>> = {
  reopen: ['what-if', 'contact', 'checkup'],
  without: ['drill', 'contact', 'drill'],
  reason: ['contact', 'contact', 'contact'],
  record: ['records', 'contact', 'what-if'],
}

/** Under this name the goal stands among what was answered about the line. */
const ANSWERED = 'goal'

/** What the person wants most, and the steps that lead to it, each with the place where it is taken. */
export function GoalCard({ text, line, diagnosis, progress, actions }: ScreenProps) {
  const words = text.goals
  const chosen = goals.find((goal) => goal === progress[line.id]?.[ANSWERED]?.answer) ?? null
  const open = diagnosis.risk !== null
  const said = chosen === 'reopen' && open ? 'keep' : chosen
  const nameOf = (goal: Goal) => (goal === 'reopen' && open ? words.keep : words.names[goal])
  return (
    <Card title={words.title}>
      {chosen === null && <p class="note">{words.what}</p>}
      <Choice
        legend={words.title} legendShown={false} options={goals.map((value) => ({ value, label: nameOf(value) }))} value={chosen}
        onChoose={(goal) => void actions.answer(line.id, ANSWERED, goal)}
      />
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
