import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import type { ParsedCase } from '../../events/parsed-case.ts'
import type { Policy } from '../../knowledge/model-types.ts'
import type { LineState } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'
import type { Entry } from '../form/entry.ts'
import type { OwnWords } from '../own-words/use-own-words.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { EventList } from './event-list.tsx'
import { KindSearch } from './kind-search.tsx'
import { Unreadable } from './unreadable.tsx'
import { usualKinds } from './usual-kinds.ts'

type RecordsProps = {
  text: Text
  caseFile: ParsedCase
  today: Day
  state: LineState
  policies: readonly Policy[]
  /** A form that was left half filled. */
  kept: Entry | null
  lastBackup: Day | null
  onTakeUp: () => void
  onDrop: () => void
  onChoose: (kind: EventKind, typed: string) => void
  onOpen: (event: CreditEvent) => void
  onNone: () => void
  /** Tells in one's own words, beginning with what was typed. */
  onStory: (typed: string) => void
  /** A text that was left half told. */
  story: OwnWords
  /** A repayment is ahead, with the day that was typed; `dueForm` asks for the rest. */
  onDue: (day: string) => void
  dueForm: ComponentChildren
  onExport: () => void
  onPrint: () => void
}

const noPolicies: readonly Policy[] = []

/** The search box, what was left unfinished, what cannot be read, and the list. */
export function Records({
  text,
  caseFile,
  today,
  state,
  policies,
  kept,
  lastBackup,
  onTakeUp,
  onDrop,
  onChoose,
  onOpen,
  onNone,
  onStory,
  story,
  onDue,
  dueForm,
  onExport,
  onPrint,
}: RecordsProps) {
  const words = text.timeline
  const [world, setWorld] = useState(true)
  return (
    <div class="columns records">
      <div class="stack">
        <h1 class="unseen">{words.title}</h1>
        <KindSearch usual={usualKinds[state]} {...{ text, today, onChoose, onNone, onStory, onDue }} />
        {dueForm}
        {story.draft.text !== '' && (
          <Card title={text.ownWords.unfinished.title}>
            <p dir="auto">{story.draft.text.slice(0, 60)}</p>
            <div class="row">
              <Button onClick={() => onStory(story.draft.text)}>{text.ownWords.unfinished.go}</Button>
              <Button kind="plain" onClick={story.forget}>
                {text.ownWords.unfinished.drop}
              </Button>
            </div>
          </Card>
        )}
        {kept !== null && (
          <Card title={words.unfinished.title}>
            <p class="strong">{text.kinds[kept.kind].name}</p>
            <div class="row">
              <Button onClick={onTakeUp}>{words.unfinished.go}</Button>
              <Button kind="plain" onClick={onDrop}>
                {words.unfinished.drop}
              </Button>
            </div>
          </Card>
        )}
      </div>
      <div class="stack">
        {caseFile.events.length === 0 && <p class="note">{words.empty}</p>}
        <EventList
          events={caseFile.events}
          policies={world ? policies : noPolicies}
          lines={caseFile.lines}
          today={today}
          text={text}
          onOpen={onOpen}
        />
        <Unreadable caseFile={caseFile} text={text} />
        <footer class="timeline-end stack">
          <ul class="timeline-key" aria-label={words.key.label}>
            {(['some', 'none', 'calendar'] as const).map((told) => (
              <li key={told} class="item" data-told={told}>
                <span class="mark" aria-hidden="true" />
                {words.key[told]}
              </li>
            ))}
          </ul>
          <label class="tick note">
            <input type="checkbox" checked={world} onChange={() => setWorld(!world)} />
            {words.calendar.show}
          </label>
          <p class="note">
            {words.count(caseFile.events.length)}
            {words.join}
            {words.backup(lastBackup === null ? null : text.format.dayWords(lastBackup, today))}
            {words.join}
            <Button kind="plain" onClick={onExport}>
              {words.toSettings}
            </Button>
            {words.join}
            <Button kind="plain" onClick={onPrint}>
              {text.report.open}
            </Button>
          </p>
        </footer>
      </div>
    </div>
  )
}
