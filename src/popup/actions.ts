import type { Book } from '../cash/book.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { CreditLine } from '../events/line.ts'
import type { ParsedCase } from '../events/parsed-case.ts'
import type { CauseId } from '../knowledge/causes.ts'
import type { Imported } from '../store/backup.ts'
import type { Casework, Details } from '../store/casework.ts'
import type { Checkup } from '../store/checkups.ts'
import type { Choices, ImportPlan } from '../store/import-plan.ts'
import type { Letters } from '../store/letters.ts'
import type { Progress } from '../store/progress.ts'
import type { Reminder } from '../store/reminders.ts'
import type { Settings } from '../store/settings.ts'
import type { Ways } from '../store/ways.ts'
import type { Language, Text } from '../text/index.ts'

/** The rooms of the app: four tabs, and what lies behind the header. */
export type Screen =
  | 'checkup' | 'records' | 'tips' | 'contact' | 'settings' | 'line' | 'report' | 'ledger' | 'history' | 'letter' | 'drill' | 'what-if'
  | 'casework' | 'dossier'

/**
 * What may be half done: the questions of a first run, an event, a text of one's own, a line, a message being checked, a contact being
 * noted, notes about a line, or a file being named.
 */
export type DraftName = 'first-run' | 'event' | 'own-words' | 'line' | 'message' | 'contact' | 'notes' | 'attachment'
export type Drafts = Readonly<Partial<Record<DraftName, unknown>>>

/** What screens may do. Each resolves once it is stored; a failure is told to the person by the shell, and resolves to false. */
export type Actions = Readonly<{
  /** Adds events, or replaces those of the same id. */
  saveEvents: (events: readonly CreditEvent[]) => Promise<boolean>
  /** Keeps what was noted beside an event, in place of what was noted before. */
  keepDetails: (event: string, details: Details) => Promise<boolean>
  /** Changes papers, notes, attachments and what is to be hidden. */
  changeCasework: (change: (before: Casework) => Casework) => Promise<boolean>
  /** Removes an event, with what was noted beside it, and offers to take that back. */
  removeEvent: (id: string) => Promise<boolean>
  /** Adds lines and events, or replaces those of the same ids: all of it in one write, or nothing. */
  saveCase: (lines: readonly CreditLine[], events: readonly CreditEvent[]) => Promise<boolean>
  /** Removes a line with the events that belong to it alone, and offers to take that back. */
  removeLine: (id: string) => Promise<boolean>
  /** Ticks a step of the contact checklist, or a tip, on the day it was done; null takes the tick away. */
  tick: (line: string, step: string, done: Day | null) => Promise<boolean>
  /** Keeps what was answered at a step: a ticket number, a name, a sentence. */
  answer: (line: string, step: string, text: string) => Promise<boolean>
  /** Puts a reminder on a day: to look again, or to take a step of the checklist. One of the same kind is replaced. */
  remind: (line: string, day: Day, about: 'recheck' | 'step', step?: string) => Promise<boolean>
  /** Puts one more reminder, or replaces the one of the same id. */
  keepReminder: (reminder: Reminder) => Promise<boolean>
  forget: (reminder: string) => Promise<boolean>
  /** Keeps what a check-up found; one a day for each line. */
  keepCheckup: (checkup: Checkup) => Promise<boolean>
  /** Changes the person's own money, which the fire drill works with. */
  keepBook: (change: (before: Book) => Book) => Promise<boolean>
  /** Changes what the person can do and means to do. */
  keepWays: (change: (before: Ways) => Ways) => Promise<boolean>
  /** Changes the texts that are being written. Call it at every keystroke. */
  changeLetters: (change: (before: Letters) => Letters) => Promise<boolean>
  setSettings: (part: Partial<Settings>) => Promise<boolean>
  /** The case file as the text of a backup; encrypted where there is a lock, unless it is wanted `plain`. */
  exportText: (plain?: boolean) => Promise<string | null>
  /** What merging a backup would do; nothing is changed. */
  planImport: (text: string) => Promise<ImportPlan | null>
  /** Puts back what was here before the last import, where nothing was noted since. */
  undoImport: () => Promise<'undone' | 'changed' | 'nothing' | null>
  /** Merges a backup; null where it could not be stored, which the shell has then said. */
  importText: (text: string, choices: Choices) => Promise<Imported | null>
  /** Calls back as soon as everything is deleted, and not where it could not be; what is left on the disk is written over after. */
  deleteEverything: (onRemoved: () => void) => Promise<void>
  /** Shows a screen; `focus` is the id of what to show there: an event, a step, a tip, a line. */
  go: (screen: Screen, focus?: string) => void
  /** Makes another line the one that all screens are about. */
  chooseLine: (id: string) => void
  /** Shows all lines at a glance. */
  overview: () => void
  /** Begins the first-run questions for one more line. */
  addLine: () => void
  openTab: () => void
  /** Keeps what is half typed, so that it survives the popup's closing; null forgets it. Call it at every keystroke. */
  keepDraft: (name: DraftName, value: unknown) => void
  /** Says in the status line what was done, with a way back where there is one. */
  say: (message: string, undo?: () => void) => void
}>

/** What every screen is given, also while no line exists yet. */
export type FrameProps = Readonly<{
  text: Text
  language: Language
  caseFile: ParsedCase
  drafts: Drafts
  today: Day
  settings: Settings
  actions: Actions
  /** True in a tab, where there is room for two columns. */
  wide: boolean
  /** The id that `go` was given, null without one. */
  focus: string | null
}>

/** What a screen about one line is given. */
export type ScreenProps = FrameProps & Readonly<{
  line: CreditLine
  diagnosis: Diagnosis<CauseId>
  progress: Progress
  reminders: readonly Reminder[]
  checkups: readonly Checkup[]
  letters: Letters
  casework: Casework
}>
