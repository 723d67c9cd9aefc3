import type { Problem } from '../../events/problem.ts'
import type { Text } from '../../text/index.ts'

/** More problems than this say nothing new. */
const MOST = 20

/** What is wrong with records, each with its place and its reason. */
export function ProblemList({ problems, text }: { problems: readonly Problem[]; text: Text }) {
  const left = problems.length - MOST
  return (
    <ul class="problems">
      {problems.slice(0, MOST).map(({ path, field, problem, event }) => (
        <li key={`${path} ${problem}`} dir="auto">
          {text.problems[problem](nameOf(field, text), text.settings.import.place(path, event))}
        </li>
      ))}
      {left > 0 && <li>{text.settings.import.moreProblems(left)}</li>}
    </ul>
  )
}

/** What people call a field; the field's own name where we have no better one. */
function nameOf(field: string, text: Text): string {
  const { fields } = text.settings.import
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field
}
