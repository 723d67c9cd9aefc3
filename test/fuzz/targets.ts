import { parseBook } from '../../src/cash/parse-book.ts'
import { contentOf } from '../../src/events/content.ts'
import { findDay, readDay } from '../../src/events/day-input.ts'
import { parseCaseText } from '../../src/events/parse-text.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { isRefused } from '../../src/events/parsed-case.ts'
import { caseFileValue } from '../../src/events/serialise.ts'
import { findPrivate } from '../../src/messages/find-private.ts'
import { readMessage } from '../../src/messages/read-message.ts'
import { readAmount, readCount, readRatio } from '../../src/popup/form/read-amount.ts'
import { parseBackupItems } from '../../src/store/backup-items.ts'
import { parseCasework } from '../../src/store/casework.ts'
import { parseCheckups } from '../../src/store/checkups.ts'
import { parseHeader } from '../../src/store/header.ts'
import { planOf } from '../../src/store/import-plan.ts'
import type { Backup } from '../../src/store/join-backups.ts'
import { parseLetters } from '../../src/store/letters.ts'
import { parseWrapped } from '../../src/store/lock-header.ts'
import { fromCheckups1 } from '../../src/store/migrations/checkups-1.ts'
import { parseProgress } from '../../src/store/progress.ts'
import { parseReminders } from '../../src/store/reminders.ts'
import { parseSettings } from '../../src/store/settings.ts'
import { storedCase } from '../../src/store/stored-text.ts'
import { parseWays } from '../../src/store/ways.ts'
import { dayWords } from '../../src/text/zh_CN/day-words.ts'
import { understand } from '../../src/understanding/understand.ts'
import { soundsDesperate } from '../../src/understanding/read-crisis.ts'
import { readTone } from '../../src/understanding/read-tone.ts'
import { TODAY } from '../support/arbitrary-backup.ts'

/** Thrown where something was read, but not as it has to be. */
export class Wrong extends Error {}

function same(one: unknown, other: unknown, what: string): void {
  if (contentOf(one) !== contentOf(other)) throw new Wrong(`${what}\n${contentOf(one).slice(0, 500)}\n${contentOf(other).slice(0, 500)}`)
}

const readers = {
  settings: parseSettings, progress: parseProgress, reminders: parseReminders, checkups: parseCheckups, casework: parseCasework,
  letters: parseLetters, book: parseBook, ways: parseWays,
} as const

/** The text of a file: read, or refused whole; what was read and is written again is read as the same. */
export function fileText(text: string): void {
  const parsed = parseCaseText(text, TODAY)
  if (isRefused(parsed) && parsed.events.length + parsed.lines.length + parsed.unreadable.length > 0) throw new Wrong('refused, and yet read')
  const again = parseCaseFile(caseFileValue(parsed), TODAY)
  same({ ...again, problems: [] }, { ...parsed, problems: [] }, 'a case is not read as it was written')
}

/** A file against what is here, which is frozen: whatever the file says, that does not change, and a refused one leaves it what it is. */
export function fileInto(here: Backup): (text: string) => void {
  return (text) => {
    const { extension, ...rest } = parseCaseText(text, TODAY).rest
    const file = { case: { ...parseCaseText(text, TODAY), rest }, items: parseBackupItems(extension) }
    for (const others of ['ours', 'theirs'] as const) {
      const { plan, after } = planOf(here, file, TODAY, { by: {}, others })
      if (isRefused(plan) && !isRefused(after.case)) same(after, here, 'a refused file changes something')
    }
  }
}

/** Any value in the place of any stored thing: something usable is read from it, and read again from that it is the same. */
export function storedValue(value: unknown): void {
  for (const [name, read] of Object.entries(readers)) {
    const once = read(value)
    same(read(JSON.parse(JSON.stringify(once))), once, `${name} are not read as they were written`)
  }
  parseBackupItems(value)
  parseHeader(value)
  parseWrapped(value)
  fromCheckups1.migrate(value)
  storedCase(value, TODAY)
  parseCaseFile(value, TODAY)
}

/** What a person pastes or types: read without complaint. */
export function pastedText(text: string): void {
  understand(text, TODAY)
  readMessage(text)
}

/** The fields that only know a few words, and the readers beside the two large ones. */
export function typedText(text: string): void {
  readAmount(text)
  readRatio(text)
  readCount(text)
  readTone(text)
  soundsDesperate(text)
  readDay(text, TODAY, dayWords)
  findDay(text, TODAY, dayWords)
  findPrivate(text)
}
