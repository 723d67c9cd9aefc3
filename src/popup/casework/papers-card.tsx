import { useState } from 'preact/hooks'
import { claims, papersFor, type Claim } from '../../knowledge/papers.ts'
import type { ScreenProps } from '../actions.ts'
import { readSubject } from '../contact/ladder/default-subject.ts'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'
import { PaperRow } from './paper-row.tsx'

/** The papers for what one asks for: which of them may be asked of one, where they are got, what is covered, and which of them went. */
export function PapersCard(props: ScreenProps) {
  const { text, line, progress, casework } = props
  const words = text.papers
  const subject = readSubject(progress[line.id]?.['subject']?.answer)
  const [claim, setClaim] = useState<Claim>(subject === 'credit-report' ? 'credit-report' : 'complaint')
  const wanted = papersFor[claim]
  const had = new Set(casework.papers.filter((mark) => mark.line === line.id).map(({ paper }) => paper))
  return (
    <Card title={words.title}>
      <p class="strong">{words.never}</p>
      <Choice
        legend={words.claim} options={claims.map((value) => ({ value, label: words.claims[value] }))} value={claim} onChoose={setClaim}
      />
      <p class="note" role="status">{words.ready(wanted.filter(({ paper }) => had.has(paper)).length, wanted.length)}</p>
      <ul class="rows">
        {wanted.map((one) => <PaperRow key={`${claim} ${one.paper}`} {...props} wanted={one} />)}
      </ul>
      <p class="note">{words.more}</p>
    </Card>
  )
}
