import { withDetails } from '../../store/casework-changes.ts'
import { updateCasework } from '../../store/casework.ts'
import { updateBook } from '../../store/book.ts'
import { updateCheckups, withCheckup } from '../../store/checkups.ts'
import { updateLetters } from '../../store/letters.ts'
import { updateProgress, type StepProgress } from '../../store/progress.ts'
import { updateReminders, withReminder, type Reminder } from '../../store/reminders.ts'
import { updateSettings } from '../../store/settings.ts'
import { updateWays } from '../../store/ways.ts'
import type { Actions } from '../actions.ts'
import { attempt, type Means } from './attempt.ts'

type PlanActions = Pick<
  Actions, 'tick' | 'answer' | 'remind' | 'keepReminder' | 'forget' | 'keepCheckup' | 'changeLetters' | 'setSettings' | 'keepBook'
  | 'keepWays' | 'keepDetails' | 'changeCasework'
>

/** What changes ticks, answers, reminders and settings. */
export function planActions(means: Means): PlanActions {
  const done = async (write: () => Promise<unknown>) => (await attempt(write, means)) !== null
  const step = (line: string, id: string, change: (before: StepProgress) => StepProgress) => done(() =>
    updateProgress((before) => ({ ...before, [line]: { ...before[line], [id]: change(before[line]?.[id] ?? {}) } })))
  const keepReminder = (reminder: Reminder) => done(() => updateReminders((before) => withReminder(before, reminder)))
  return {
    tick: (line, id, day) => step(line, id, ({ done: _done, ...rest }) => (day === null ? rest : { ...rest, done: day })),
    answer: (line, id, answer) => step(line, id, (before) => ({ ...before, answer })),
    remind: (line, day, about, id) => keepReminder({
      id: crypto.randomUUID(), line, day, about, ...(id !== undefined && { step: id }),
    }),
    keepReminder,
    forget: (reminder) => done(() => updateReminders((before) => before.filter(({ id }) => id !== reminder))),
    keepCheckup: (checkup) => done(() => updateCheckups((before) => withCheckup(before, checkup))),
    keepDetails: (event, details) => done(() => updateCasework((before) => withDetails(before, event, details))),
    changeCasework: (change) => done(() => updateCasework(change)),
    keepBook: (change) => done(() => updateBook(change)),
    keepWays: (change) => done(() => updateWays(change)),
    changeLetters: (change) => done(() => updateLetters(change)),
    setSettings: (part) => done(() => updateSettings((before) => ({ ...before, ...part }))),
  }
}
