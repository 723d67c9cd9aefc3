import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { contactKinds, type EventKind } from '../../events/kind.ts'
import type { Attachment, Casework, Details, PaperMark } from '../../store/casework.ts'

/** What the case file is about: contacts and filings, answers, papers asked for and sent. */
export const caseKinds = [...contactKinds, 'documents-requested', 'documents-submitted'] as const satisfies readonly EventKind[]
export type CaseKind = (typeof caseKinds)[number]

export const caseFilters = ['all', 'contacts', 'replies', 'papers', 'files'] as const
export type CaseFilter = (typeof caseFilters)[number]

/** One row of the case file, with the day under which it stands. */
export type CaseItem = Readonly<{ day: Day; filter: Exclude<CaseFilter, 'all'> }> & (
  | Readonly<{ event: CreditEvent; details: Details }>
  | Readonly<{ paper: PaperMark; nth: number }>
  | Readonly<{ file: Attachment }>
)

export function isCaseKind(kind: string): kind is CaseKind {
  return caseKinds.some((each) => each === kind)
}

/** Everything about dealing with institutions over a line, the newest first. What belongs to no line belongs to each. */
export function caseItems(line: string, events: readonly CreditEvent[], casework: Casework): readonly CaseItem[] {
  const told = events.filter((event) => isCaseKind(event.kind) && event.none !== true && (event.line ?? line) === line)
    .map((event): CaseItem => ({ day: event.date, filter: filterOf(event.kind), event, details: casework.details[event.id] ?? {} }))
  const sent = casework.papers.flatMap((paper, nth): CaseItem[] =>
    (paper.line === line && paper.to !== null ? [{ day: paper.day, filter: 'papers', paper, nth }] : []))
  const files = casework.attachments.filter((file) => file.line === line)
    .map((file): CaseItem => ({ day: file.day, filter: 'files', file }))
  return [...told, ...sent, ...files].reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}

function filterOf(kind: EventKind): CaseItem['filter'] {
  if (kind === 'reply-received' || kind === 'record-corrected') return 'replies'
  return kind === 'documents-requested' || kind === 'documents-submitted' ? 'papers' : 'contacts'
}
