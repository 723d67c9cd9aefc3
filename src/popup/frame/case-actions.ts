import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { ParsedCase } from '../../events/parsed-case.ts'
import { updateCase } from '../../store/case-store.ts'
import { partOf, withoutPart, withPart } from '../../store/casework-changes.ts'
import { emptyCasework, updateCasework, type Casework } from '../../store/casework.ts'
import { updateReminders, withReminder, type Reminder } from '../../store/reminders.ts'
import type { Actions } from '../actions.ts'
import { attempt, type Means } from './attempt.ts'
import { forgetLetters, recallLetters } from './line-letters.ts'
import { lineName } from '../lines/line-name.ts'

type CaseActions = Pick<Actions, 'saveEvents' | 'removeEvent' | 'saveCase' | 'removeLine'>

/** What changes the case file: events and lines. What was removed comes back by `undo`, under its old id. */
export function caseActions(current: () => ParsedCase, means: Means): CaseActions {
  const { text, say } = means
  const update = async (change: (before: ParsedCase) => ParsedCase) => (await attempt(() => updateCase(change), means)) !== null
  const saveEvents = (events: readonly CreditEvent[]) => update((before) => ({ ...before, events: replaced(before.events, events) }))
  return {
    saveEvents,
    removeEvent: async (id) => {
      const event = current().events.find((one) => one.id === id)
      const done = await update((before) => ({ ...before, events: before.events.filter((one) => one.id !== id) }))
      if (!done || event === undefined) return done
      const details = await forgetCasework([id], null)
      say(text.frame.eventRemoved(text.kinds[event.kind].name), () => {
        void saveEvents([event]).then((back) => back && recallCasework(details))
      })
      return true
    },
    saveCase: (lines, events) => update((before) => withRecords(before, lines, events)),
    removeLine: async (id) => {
      const line = current().lines.find((one) => one.id === id)
      const events = current().events.filter((event) => event.line === id)
      const done = await update((before) => ({
        ...before, lines: before.lines.filter((one) => one.id !== id), events: before.events.filter((event) => event.line !== id),
      }))
      if (!done || line === undefined) return done
      const reminders = await forgetLine(id)
      const casework = await forgetCasework(events.map((event) => event.id), id)
      const letters = await forgetLetters(id)
      say(text.frame.lineRemoved(lineName(line, text)), () => {
        void update((before) => withRecords(before, [line], events)).then((back) => {
          if (!back) return
          remindAgain(reminders)
          recallCasework(casework)
          recallLetters(letters)
        })
      })
      return true
    },
  }
}

/** Takes away what a line that is gone would be reminded of, and gives it. A hint that stays behind is no reason to stop. */
async function forgetLine(line: string): Promise<readonly Reminder[]> {
  let gone: readonly Reminder[] = []
  await updateReminders((before) => {
    gone = before.filter((one) => one.line === line)
    return before.filter((one) => one.line !== line)
  }).catch(() => undefined)
  return gone
}

function remindAgain(reminders: readonly Reminder[]): void {
  void updateReminders((before) => reminders.reduce(withReminder, before)).catch(() => undefined)
}

/** Takes away what was noted beside events that are gone, or gathered about a line, and gives it. What stays behind is shown nowhere. */
async function forgetCasework(events: readonly string[], line: string | null): Promise<Casework> {
  let gone = emptyCasework
  await updateCasework((before) => {
    gone = partOf(before, events, line)
    return withoutPart(before, events, line)
  }).catch(() => undefined)
  return gone
}

function recallCasework(part: Casework): void {
  void updateCasework((before) => withPart(before, part)).catch(() => undefined)
}

/** With the records given: in place of those of the same id, the others at the end. */
function replaced<T extends Readonly<{ id: string }>>(before: readonly T[], given: readonly T[]): readonly T[] {
  const byId = new Map(given.map((one) => [one.id, one]))
  const known = new Set(before.map(({ id }) => id))
  return [...before.map((one) => byId.get(one.id) ?? one), ...given.filter(({ id }) => !known.has(id))]
}

/** With the lines and events, in place of those of the same ids. */
function withRecords(before: ParsedCase, lines: readonly CreditLine[], events: readonly CreditEvent[]): ParsedCase {
  return { ...before, lines: replaced(before.lines, lines), events: replaced(before.events, events) }
}
