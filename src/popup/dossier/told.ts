import type { LineState } from '../../diagnosis/diagnosis.ts'
import type { RunningClock } from '../../diagnosis/clock.ts'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import { subjects } from '../../knowledge/advice-types.ts'
import type { Casework } from '../../store/casework.ts'
import type { ScreenProps } from '../actions.ts'
import { notesOf } from '../casework/notes-of.ts'
import { aboutOf } from '../contact/letter/letter-key.ts'
import { letterState } from '../contact/letter/letter-state.ts'
import { rungsOf } from '../contact/ladder/rungs-of.ts'
import type { KnownStep } from '../contact/known-steps.ts'
import type { LetterAbout } from '../../diagnosis/letter-facts.ts'

/** A step that was taken and whose addressee owes an answer. */
export type RunningStep = Readonly<{ step: KnownStep; clock: RunningClock }>

/** A text that was copied, printed or saved on a day, or is ready to be. */
export type Written = Readonly<{ about: LetterAbout; day: Day | null; text: string }>

/** What the person told and what was worked out from it, as far as the document is about it. Texts in it are the person's own. */
export type Told = Readonly<{
  line: CreditLine
  lines: readonly CreditLine[]
  lender: string
  contract: string
  state: LineState
  since: Day | null
  events: readonly CreditEvent[]
  casework: Casework
  notes: string
  /** By the id of a step, what was written down there. */
  steps: Readonly<Record<string, string>>
  clocks: readonly RunningStep[]
  outcomes: readonly string[]
  written: readonly Written[]
  today: Day
}>

/** Gathers it from the records of a line, from what was gathered beside them, and from the texts. */
export function toldOf(props: ScreenProps): Told {
  const { line, caseFile, casework, diagnosis, progress, drafts, letters, today } = props
  const own = (slot: string): string => letters.lines[line.id]?.[slot] ?? ''
  const stored = letters.list.filter((letter) => letter.line === line.id)
  const clocks = subjects.flatMap((subject) =>
    rungsOf(props, subject).flatMap(({ step, clock }): RunningStep[] => (clock === null ? [] : [{ step, clock }])))
  return {
    line, lines: caseFile.lines, lender: own('lender'), contract: own('contract'), state: diagnosis.state, since: diagnosis.since,
    casework, today, events: caseFile.events.filter((event) => (event.line ?? line.id) === line.id),
    notes: notesOf(drafts, casework, line.id),
    steps: Object.fromEntries(
      Object.entries(progress[line.id] ?? {}).flatMap(([id, { answer = '' }]) => (answer.trim() === '' ? [] : [[id, answer]])),
    ),
    clocks: clocks.filter((one, at) => clocks.findIndex((other) => isSame(one, other)) === at),
    outcomes: [...new Set(stored.map(({ slots }) => slots['outcome'] ?? '').filter((outcome) => outcome.trim() !== ''))],
    written: stored.flatMap((letter): Written[] => {
      const about = aboutOf(letter)
      if (about === null) return []
      const text = letter.taken?.text ?? letterState(props, about).ready
      return text === null ? [] : [{ about, day: letter.taken?.day ?? null, text }]
    }),
  }
}

/** Whether it is one step that stands on two ladders. */
function isSame(one: RunningStep, other: RunningStep): boolean {
  return one.step.id === other.step.id && one.clock.from === other.clock.from
}
