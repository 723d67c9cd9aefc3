import type { ScreenProps } from '../actions.ts'
import { Icon } from '../parts/icon.tsx'
import { contactWith, paperName, promiseStands, promiseWords, sentWords } from './describe-contact.ts'
import type { CaseItem } from './items.ts'

type CaseRowProps = Pick<ScreenProps, 'text' | 'today' | 'caseFile' | 'line'> & Readonly<{ item: CaseItem; onOpen: () => void }>

/** One row of the case file; pressing it changes what it says. */
export function CaseRow(props: CaseRowProps) {
  const { item, text, today, onOpen } = props
  const { name, notes } = said(props)
  return (
    <li class="case-row" data-filter={item.filter}>
      <button type="button" id={idOf(item)} onClick={onOpen}>
        <span class="when">{text.format.dayWords(item.day, today)}</span>
        <span class="what">
          <span class="name" dir="auto">{name}</span>
          {notes.map((note) => <span class="note" dir="auto" key={note}>{note}</span>)}
        </span>
        <span class="unseen">{text.casework.edit}</span>
        <Icon name="forward" />
      </button>
    </li>
  )
}

/** The id of the element of a row, to which one returns. */
export function idOf(item: CaseItem): string {
  if ('event' in item) return `case-${item.event.id}`
  return 'file' in item ? `case-file-${item.file.id}` : `case-paper-${item.nth}`
}

function said({ item, text, today, caseFile, line }: CaseRowProps): Readonly<{ name: string; notes: readonly string[] }> {
  const words = text.casework
  if ('paper' in item) return { name: words.paperSent(paperName(item.paper.paper, text), item.paper.to ?? ''), notes: [] }
  if ('file' in item) {
    const { name, shows, place } = item.file
    return { name: words.file(name), notes: [shows, place === '' ? '' : words.files.at(place)].filter((part) => part !== '') }
  }
  const { event, details } = item
  const day = (date: typeof today) => text.format.dayWords(date, today)
  const answered = caseFile.events.some((other) =>
    other.kind === 'reply-received' && (other.line ?? line.id) === line.id && other.date > event.date)
  const promise = promiseWords(details, day, text)
  const stands = promiseStands(details, answered, today, text)
  return {
    name: text.kinds[event.kind].name,
    notes: [
      contactWith(event, details, text).join(words.join),
      event.wording === undefined ? '' : text.timeline.quote(event.wording),
      promise === null ? '' : [promise, ...stands === null ? [] : [stands]].join(words.join),
      sentWords(details, text) ?? '',
    ].filter((note) => note !== ''),
  }
}
