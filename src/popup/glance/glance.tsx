import { Button } from '../parts/button.tsx'
import { WarnedLines } from '../warn/warned-lines.tsx'
import { inquiriesWarned } from '../warn/warned.ts'
import { BackupNote } from './backup-note.tsx'
import { lastBefore } from './changes.ts'
import { DueList } from './due-list.tsx'
import type { GlanceProps } from './glance-props.ts'
import { LineCard } from './line-card.tsx'
import { PressingCards } from './pressing-cards.tsx'

/** Coming back: each line in a few words, what changed, and what is next. */
export function Glance(props: GlanceProps) {
  const { text, caseFile, actions, checkups, today, seen, settings, inside, reminders } = props
  // What was worked out the other way would differ for that alone.
  const alike = checkups.filter(({ basis }) => (basis?.wellSupported ?? false) === settings.wellSupported)
  const before = seen.map(({ line }) => lastBefore(alike, line, today))
  return (
    <div class="stack glance">
      <h1 tabIndex={-1}>{text.glance.title}</h1>
      <PressingCards {...{ seen, caseFile, text, actions }} />
      {inside && <inside.rooms.DueCards {...inside.frame} reminders={reminders} only={null} />}
      <WarnedLines warned={inquiriesWarned(settings.warn, caseFile.events, today)} text={text} />
      <div class="stack lines">
        {seen.map((one, index) => {
          const line = caseFile.lines.find(({ id }) => id === one.line)
          return line && <LineCard key={line.id} {...props} line={line} one={one} before={before[index]} alone={seen.length === 1} />
        })}
      </div>
      {before.every((one) => one === undefined) && <p class="soft">{text.glance.changed.first}</p>}
      <DueList {...props} />
      <BackupNote {...props} />
      <div><Button onClick={actions.addLine}>{text.glance.addLine}</Button></div>
    </div>
  )
}
