import { useEffect, useRef, useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { blankEntry, entryOf } from '../form/entry.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CaseForm } from './case-form.tsx'
import { CaseList } from './case-list.tsx'
import { blankDetails, contactDraftFrom, detailsEntryOf, type ContactDraft } from './details-entry.ts'
import { FileForm, fileEntryFrom, type FileEntry } from './file-form.tsx'
import { caseItems, type CaseItem } from './items.ts'
import { NotesCard } from './notes-card.tsx'
import { PapersCard } from './papers-card.tsx'

/** The case file of a line: what was done with whom, by day, the papers, the files, and notes. */
export function CaseworkRoom(props: ScreenProps) {
  const { text, line, caseFile, casework, drafts, actions } = props
  const words = text.casework
  const [contact, setContact] = useState<ContactDraft | null>(null)
  const [file, setFile] = useState<FileEntry | null>(null)
  const home = useRef<HTMLDivElement>(null)
  const back = useRef<string | null>(null)
  const closed = contact === null && file === null
  useEffect(() => {
    if (!closed || back.current === null) return
    const row = document.getElementById(back.current)
    ;(row ?? home.current?.querySelector<HTMLElement>('button'))?.focus()
    back.current = null
  }, [closed])
  const unfinished = contactDraftFrom(drafts.contact)
  const [today = ''] = text.form.day.chips
  const newContact = (): ContactDraft => ({
    id: crypto.randomUUID(), step: null, about: '', details: blankDetails,
    entry: { ...blankEntry('contacted', line.id, today), still: true },
  })
  const newFile = (): FileEntry =>
    fileEntryFrom(drafts.attachment) ?? { id: crypto.randomUUID(), name: '', shows: '', place: '', day: today }
  const openContact = (draft: ContactDraft, from: string) => {
    back.current = from
    setFile(null)
    setContact(draft)
  }
  const openFile = (entry: FileEntry, from: string) => {
    back.current = from
    setContact(null)
    setFile(entry)
  }
  const open = (item: CaseItem) => {
    if ('event' in item) {
      const { event, details } = item
      const about = event.reason === 'credit-decision' ? '' : (event.reason ?? '')
      const told = entryOf(event)
      const entry = { ...told, still: told.still ?? true }
      openContact({ id: event.id, step: null, about, entry, details: detailsEntryOf(details) }, `case-${event.id}`)
    } else if ('file' in item) openFile(item.file, `case-file-${item.file.id}`)
    else document.getElementById('papers')?.querySelector<HTMLElement>('input')?.focus()
  }
  const before = contact === null ? null : (caseFile.events.find(({ id }) => id === contact.id) ?? null)
  const drop = () => {
    actions.keepDraft('contact', null)
    setContact(null)
  }
  return (
    <div class="columns casework" ref={home}>
      <div class="stack">
        <div class="row"><Button onClick={() => actions.go('contact')}>{words.back}</Button></div>
        <header class="stack">
          <h1>{words.of(lineName(line, text))}</h1>
          <p>{words.lead}</p>
        </header>
        {closed && unfinished !== null && unfinished.entry.line === line.id && (
          <Card title={words.unfinished.title}>
            <p class="strong">{text.kinds[unfinished.entry.kind].name}</p>
            <div class="row">
              <Button onClick={() => openContact(unfinished, 'new')}>{words.unfinished.go}</Button>
              <Button kind="plain" onClick={drop}>{words.unfinished.drop}</Button>
            </div>
          </Card>
        )}
        {closed && (
          <div class="row">
            <Button kind="primary" onClick={() => openContact(newContact(), 'new')}>{words.add}</Button>
            <Button onClick={() => openFile(newFile(), 'new')}>{words.files.add}</Button>
          </div>
        )}
        {contact !== null && (
          <CaseForm
            key={contact.id} {...props} draft={contact} before={before} onChange={setContact} onDone={() => setContact(null)}
            onRemove={() => {
              if (before !== null) void actions.removeEvent(before.id)
              drop()
            }}
          />
        )}
        {file !== null && (
          <FileForm
            key={file.id} {...props} entry={file} before={casework.attachments.find(({ id }) => id === file.id) ?? null} onChange={setFile}
            onClose={() => setFile(null)}
          />
        )}
        <CaseList {...props} items={caseItems(line.id, caseFile.events, casework)} onOpen={open} />
        <p class="note">{words.files.note}</p>
      </div>
      <div class="stack">
        <div id="papers"><PapersCard {...props} /></div>
        <NotesCard {...props} />
        <Card>
          <p>{words.dossierNote}</p>
          <div><Button onClick={() => actions.go('dossier')}>{words.dossier}</Button></div>
        </Card>
      </div>
    </div>
  )
}
