import { contentOf } from '../events/content.ts'
import type { CreditEvent } from '../events/event.ts'
import { matchEvents, withLine } from '../events/match-events.ts'
import { freeId, matchLines } from '../events/match-lines.ts'
import { mergeBackupItems, noItems, type BackupItems } from './backup-items.ts'
import type { Backup } from './join-backups.ts'

type Named = Readonly<{ id: string; line?: string }>
type Names = ReadonlyMap<string, string>

function withoutId({ id: _id, ...content }: Named): string {
  return contentOf(content)
}

/**
 * Entries under the ids that they have here: what is the same but for its id is the same entry; what shares its id with something of
 * another line is something else, and gets a free one.
 */
function adoptEntries<T extends Named>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const equals = new Map(ours.map((one) => [withoutId(one), one.id]))
  const here = new Map(ours.map((one) => [one.id, one]))
  const taken = new Set([...ours, ...theirs].map(({ id }) => id))
  return theirs.map((one) => {
    const same = here.get(one.id)
    if (same !== undefined && (same.line === one.line || withoutId(same) === withoutId(one))) return one
    const id = equals.get(withoutId(one)) ?? (same === undefined ? one.id : freeId(one.id, taken))
    taken.add(id)
    return { ...one, id }
  })
}

function adoptItems(ours: BackupItems, theirs: BackupItems): BackupItems {
  return {
    ...theirs,
    reminders: adoptEntries(ours.reminders, theirs.reminders),
    casework: { ...theirs.casework, attachments: adoptEntries(ours.casework.attachments, theirs.casework.attachments) },
    book: {
      ...theirs.book, incomes: adoptEntries(ours.book.incomes, theirs.book.incomes),
      payments: adoptEntries(ours.book.payments, theirs.book.payments), draws: adoptEntries(ours.book.draws, theirs.book.draws),
    },
    ways: { ...theirs.ways, planned: adoptEntries(ours.ways.planned, theirs.ways.planned) },
  }
}

/** The id of each of their events here. One that shares id, kind and line with one of ours is that one, and was changed since. */
function eventNames(ours: readonly CreditEvent[], theirs: readonly CreditEvent[]): Names {
  const names = matchEvents(ours, theirs)
  const here = new Map(ours.map((event) => [event.id, event]))
  const given = new Set(names.values())
  return new Map(theirs.map((event) => {
    const same = here.get(event.id)
    const changed = same !== undefined && same.kind === event.kind && same.line === event.line && !given.has(event.id)
    return [event.id, changed ? event.id : names.get(event.id) ?? event.id]
  }))
}

/** Another backup under our ids, so that the same thing has the same id in both, and what only shares an id has another. */
export function adopt(ours: Backup, theirs: Backup): Backup {
  const lines = matchLines(ours.case.lines, theirs.case.lines)
  const told = theirs.case.events.map((event) => withLine(event, lines))
  const events = eventNames(ours.case.events, told)
  return {
    case: {
      ...theirs.case,
      lines: theirs.case.lines.map((line) => ({ ...line, id: lines.get(line.id) ?? line.id })),
      events: told.map((event) => ({ ...event, id: events.get(event.id) ?? event.id })),
    },
    items: adoptItems(ours.items, mergeBackupItems(noItems, theirs.items, lines, events)),
  }
}
