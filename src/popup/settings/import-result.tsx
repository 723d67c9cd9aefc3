import { isRefused } from '../../events/parsed-case.ts'
import type { Problem } from '../../events/problem.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import type { Outcome } from './import-outcome.ts'
import { ProblemList } from './problem-list.tsx'

type ImportResultProps = Pick<FrameProps, 'text'> & { outcome: Outcome; onUndo: () => void }

/** What came of an import, or why there was none; what was done can be taken back. */
export function ImportResult({ outcome, text, onUndo }: ImportResultProps) {
  const words = text.settings.import
  if ('error' in outcome) return <p class="error">{outcome.error}</p>
  const refused = 'refused' in outcome ? outcome.refused : isRefused(outcome.imported) ? outcome.imported.problems : null
  if (refused !== null) return <><p class="error">{words.refused}</p><Unread problems={refused} text={text} /></>
  if ('refused' in outcome) return null
  const { added, already, changed, problems } = outcome.imported
  return (
    <>
      <p class="strong">{words.added(added, already)}</p>
      <Unread problems={problems} text={text} />
      {changed && <div><Button onClick={onUndo}>{words.undo}</Button></div>}
      {changed && <p class="note">{words.undoUntil}</p>}
    </>
  )
}

function Unread({ problems, text }: Pick<FrameProps, 'text'> & { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <>
      <p class="note">{text.settings.import.problems(problems.length)}</p>
      <ProblemList problems={problems} text={text} />
    </>
  )
}
