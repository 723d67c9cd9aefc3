import { isRecord } from '../../events/record.ts'
import type { Drafts } from '../actions.ts'
import type { Casework } from '../../store/casework.ts'

/** What is typed about a line and was not yet put with the rest; null where nothing is. */
export function typedNotes(drafts: Drafts, line: string): string | null {
  const { notes } = drafts
  const typed = isRecord(notes) ? notes[line] : undefined
  return typeof typed === 'string' ? typed : null
}

/** The notes about a line as they were last typed. */
export function notesOf(drafts: Drafts, casework: Casework, line: string): string {
  return typedNotes(drafts, line) ?? casework.notes[line] ?? ''
}
