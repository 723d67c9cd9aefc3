import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { findDay } from '../../events/day-input.ts'
import type { CreditEvent } from '../../events/event.ts'
import { isEventKind } from '../../events/parse-event.ts'
import type { EventKind } from '../../events/kind.ts'
import { calendar } from '../../knowledge/calendar.ts'
import { dayWords } from '../../text/day-words.ts'
import type { ScreenProps } from '../actions.ts'
import { DueForm } from '../due/due-form.tsx'
import { blankEntry, entryOf } from '../form/entry.ts'
import { EntryForm } from '../form/entry-form.tsx'
import { useEntry } from '../form/use-entry.ts'
import { Story } from '../own-words/story.tsx'
import { useOwnWords } from '../own-words/use-own-words.ts'
import { PlannedCard } from '../what-if/planned-card.tsx'
import { useWays } from '../what-if/use-ways.ts'
import { policiesFor } from './items.ts'
import { Records } from './records.tsx'
import { SeveralNone } from './several-none.tsx'
import { useReturn } from './use-return.ts'

/** The records: tell what happened, see all that was told, change it or take it away. */
export function Timeline(props: ScreenProps) {
  const { text, caseFile, drafts, today, settings, actions, focus, line, diagnosis } = props
  const ways = useWays()
  const forms = useEntry(drafts, actions.keepDraft)
  const [none, setNone] = useState(false)
  const [telling, setTelling] = useState(false)
  const [due, setDue] = useState<string | null>(null)
  const story = useOwnWords(line.id, drafts, actions.keepDraft, today)
  const policies = useMemo(() => policiesFor(line, calendar, caseFile.events, today), [line, caseFile.events, today])
  const before = caseFile.events.find(({ id }) => id === forms.entry?.id) ?? null
  const home = useRef<HTMLDivElement>(null)
  const returnTo = useReturn(home, forms.entry === null && !none && !telling)

  const choose = (kind: EventKind, typed: string) => {
    returnTo('search')
    forms.open(blankEntry(kind, line.id, findDay(typed, today, dayWords) ?? ''))
  }
  const open = (event: CreditEvent) => {
    returnTo(event.id)
    forms.open(entryOf(event))
  }
  useEffect(() => {
    const event = caseFile.events.find(({ id }) => id === focus)
    if (event !== undefined) open(event)
    else if (isEventKind(focus)) choose(focus, '')
  }, [focus])

  const save = async (event: CreditEvent) => {
    if (!(await actions.saveEvents([event]))) return
    const { name } = text.kinds[event.kind]
    const undo = before === null ? () => void actions.removeEvent(event.id) : () => void actions.saveEvents([before])
    returnTo(event.id)
    forms.finish()
    actions.say(before === null ? text.timeline.saved(name) : text.timeline.changed(name), undo)
  }
  const remove = () => {
    returnTo('search')
    if (before !== null) void actions.removeEvent(before.id)
    forms.finish()
  }
  const saveNone = async (events: readonly CreditEvent[]) => {
    if (!(await actions.saveEvents(events))) return
    setNone(false)
    actions.say(text.form.several.saved(events.length))
  }

  if (forms.entry !== null) {
    return (
      <EntryForm
        key={forms.entry.id ?? forms.entry.kind}
        entry={forms.entry}
        lines={caseFile.lines}
        before={before}
        today={today}
        text={text}
        restored={forms.restored}
        onChange={forms.change}
        onSave={(event) => void save(event)}
        onRemove={remove}
        onClose={forms.leave}
        onDiscard={forms.finish}
      />
    )
  }
  if (none) {
    const known = new Set(caseFile.events.filter((event) => event.none).map(({ kind }) => kind))
    return <SeveralNone known={known} today={today} text={text} onSave={(events) => void saveNone(events)} onClose={() => setNone(false)} />
  }
  if (telling) {
    return <Story {...{ story, text, today, line, actions }} lines={caseFile.lines} onClose={() => setTelling(false)} />
  }
  return (
    <div class="stack" ref={home}>
      {ways !== null && <PlannedCard {...props} ways={ways} which="ahead" />}
      <Records
        {...{ text, caseFile, today, policies }}
        state={diagnosis.state}
        lastBackup={settings.lastBackup ?? null}
        kept={forms.kept}
        onTakeUp={forms.takeUp}
        onDrop={forms.finish}
        onChoose={choose}
        onOpen={open}
        onNone={() => {
          returnTo('search')
          setNone(true)
        }}
        onDue={setDue}
        dueForm={due !== null && (
          <DueForm key={due} {...{ text, today, actions }} line={line.id} before={null} typed={due} onClose={() => setDue(null)} />
        )}
        story={story}
        onStory={(typed) => {
          returnTo('search')
          if (typed !== story.draft.text || story.understood === null) story.read(typed)
          setTelling(true)
        }}
        onExport={() => actions.go('settings')}
        onPrint={() => actions.go('report')}
      />
    </div>
  )
}
