import type { ParsedCase } from '../../events/parsed-case.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { ProblemList } from '../settings/problem-list.tsx'

/** Records that could not be read: said plainly, with the reason, and kept. */
export function Unreadable({ caseFile, text }: { caseFile: ParsedCase; text: Text }) {
  const count = caseFile.unreadable.length + caseFile.unreadableLines.length
  if (count === 0) return null
  const words = text.timeline.unreadable
  return (
    <Card tone="careful" title={words.title(count)}>
      <p class="note">{words.note}</p>
      <Disclosure summary={words.why} back={words.back}><ProblemList problems={caseFile.problems} text={text} /></Disclosure>
    </Card>
  )
}
