import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { DueList } from './due-list.tsx'
import { LineCard } from './line-card.tsx'

export type GlanceProps = ScreenProps & Readonly<{ diagnosisOf: (line: string) => Diagnosis<CauseId> }>

/** Coming back: each line in a few words, what changed, and what is next. */
export function Glance(props: GlanceProps) {
  const { text, caseFile, actions, diagnosisOf } = props
  return (
    <div class="stack glance">
      <h1 tabIndex={-1}>{text.glance.title}</h1>
      <div class="stack lines">
        {caseFile.lines.map((line) => <LineCard key={line.id} {...props} line={line} diagnosis={diagnosisOf(line.id)} />)}
      </div>
      <DueList {...props} />
      <div><Button onClick={actions.addLine}>{text.glance.addLine}</Button></div>
    </div>
  )
}
