import { contentOf } from '../events/content.ts'
import type { Day } from '../events/day.ts'
import { parseCaseFile } from '../events/parse.ts'
import type { ParsedCase } from '../events/parsed-case.ts'
import { isRecord } from '../events/record.ts'
import { FORMAT, VERSION } from '../events/case-file.ts'
import { parseBackupItems, type BackupItems } from './backup-items.ts'
import { withCheckup } from './checkups.ts'
import { joined, sameForAll, type Choose } from './join.ts'
import { defaultSettings, parseSettings } from './settings.ts'

/** All that is stored of one person: the case, and what is kept beside it. */
export type Backup = Readonly<{ case: ParsedCase; items: BackupItems }>

/** What was never chosen is no choice that could stand against another. */
function withoutDefaults(value: unknown, defaults: unknown): unknown {
  if (!isRecord(value) || !isRecord(defaults)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([field, chosen]) => {
    const usual = Object.hasOwn(defaults, field) ? defaults[field] : undefined
    return contentOf(chosen) === contentOf(usual) ? [] : [[field, withoutDefaults(chosen, usual)]]
  }))
}

/** A backup as the plain value that is joined. */
export function joinable({ case: { lines, events, unreadable, unreadableLines, rest }, items }: Backup): Readonly<Record<string, unknown>> {
  const settings = withoutDefaults(items.settings, defaultSettings)
  return { ...items, settings, lines, events, unreadable, unreadableLines, rest }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What could not be read in one of both may have been read in the other. */
function without(unread: readonly unknown[], read: readonly unknown[]): readonly unknown[] {
  const known = new Set(unread.length === 0 ? [] : read.map(contentOf))
  return unread.filter((one) => !known.has(contentOf(one)))
}

/**
 * Two backups of one person in one; what has the same id is the same thing. Without `choose` the result does not depend on the order, nor
 * on how often. The case is read anew, so that `problems` are those of the result; it is refused where it grew too large.
 * `today`: the last day that is not in the future.
 */
export function joinBackups(ours: Backup, theirs: Backup, today: Day, choose: Choose = sameForAll): Backup {
  const both = joined(joinable(ours), joinable(theirs), choose)
  const { lines, events, unreadable, unreadableLines, rest, ...beside } = isRecord(both) ? both : {}
  const file = {
    ...isRecord(rest) ? rest : {}, format: FORMAT, version: VERSION,
    lines: [...list(lines), ...list(unreadableLines)], events: [...list(events), ...without(list(unreadable), list(events))],
  }
  const items = parseBackupItems(beside) ?? ours.items
  return {
    case: parseCaseFile(file, today),
    items: { ...items, settings: parseSettings(items.settings), checkups: items.checkups.reduce<BackupItems['checkups']>(withCheckup, []) },
  }
}
