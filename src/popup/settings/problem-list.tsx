import type { Problem } from '../../events/problem.ts'
import type { Text } from '../../text/index.ts'
import { fieldName } from './field-name.ts'

/** More problems than this say nothing new. */
const MOST = 20

/** What is wrong with records, each with its place and its reason. */
export function ProblemList({ problems, text }: { problems: readonly Problem[]; text: Text }) {
  const left = problems.length - MOST
  return (
    <ul class="problems">
      {problems.slice(0, MOST).map(({ path, field, problem, event }) => (
        <li key={`${path} ${problem}`} dir="auto">
          {text.problems[problem](fieldName(field, text), text.settings.import.place(path, event))}
        </li>
      ))}
      {left > 0 && <li>{text.settings.import.moreProblems(left)}</li>}
    </ul>
  )
}
