import type { ScreenProps } from '../actions.ts'
import { Choice } from '../parts/chips.tsx'
import { ANSWERED, chosenGoal, goals } from './goals.ts'

/** What the person wants most of the line; of one that is open, to keep it stands for to have it back. */
export function GoalChoice({ legendShown, ...props }: ScreenProps & { legendShown: boolean }) {
  const { text, line, diagnosis, actions } = props
  const words = text.goals
  const open = diagnosis.risk !== null
  return (
    <Choice
      legend={words.title} legendShown={legendShown} value={chosenGoal(props)}
      options={goals.map((value) => ({ value, label: value === 'reopen' && open ? words.keep : words.names[value] }))}
      onChoose={(goal) => void actions.answer(line.id, ANSWERED, goal)}
    />
  )
}
