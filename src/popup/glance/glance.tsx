import { DueCards } from '../due/due-card.tsx'
import { Button } from '../parts/button.tsx'
import { lastBefore } from './changes.ts'
import { DueList } from './due-list.tsx'
import type { GlanceProps } from './glance-props.ts'
import { LineCard } from './line-card.tsx'

/** Coming back: each line in a few words, what changed, and what is next. */
export function Glance(props: GlanceProps) {
  const { text, caseFile, actions, checkups, today, diagnosisOf, settings } = props
  // What was worked out the other way would differ for that alone.
  const alike = checkups.filter(({ basis }) => (basis?.wellSupported ?? false) === settings.wellSupported)
  const before = caseFile.lines.map(({ id }) => lastBefore(alike, id, today))
  return (
    <div class="stack glance">
      <h1 tabIndex={-1}>{text.glance.title}</h1>
      <DueCards {...props} only={null} />
      <div class="stack lines">
        {caseFile.lines.map((line, index) => (
          <LineCard
            key={line.id} {...props} line={line} diagnosis={diagnosisOf(line.id)} before={before[index]} alone={caseFile.lines.length === 1}
          />
        ))}
      </div>
      {before.every((one) => one === undefined) && <p class="soft">{text.glance.changed.first}</p>}
      <DueList {...props} />
      <div><Button onClick={actions.addLine}>{text.glance.addLine}</Button></div>
    </div>
  )
}
