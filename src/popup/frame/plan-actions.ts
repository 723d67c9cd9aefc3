import { updateCheckups, withCheckup } from '../../store/checkups.ts'
import { updateProgress, type StepProgress } from '../../store/progress.ts'
import { updateReminders } from '../../store/reminders.ts'
import { updateSettings } from '../../store/settings.ts'
import type { Actions } from '../actions.ts'
import { attempt, type Means } from './attempt.ts'

/** What changes ticks, answers, reminders and settings. */
export function planActions(means: Means): Pick<Actions, 'tick' | 'answer' | 'remind' | 'forget' | 'keepCheckup' | 'setSettings'> {
  const done = async (write: () => Promise<unknown>) => (await attempt(write, means)) !== null
  const step = (line: string, id: string, change: (before: StepProgress) => StepProgress) => done(() =>
    updateProgress((before) => ({ ...before, [line]: { ...before[line], [id]: change(before[line]?.[id] ?? {}) } })))
  return {
    tick: (line, id, day) => step(line, id, ({ done: _done, ...rest }) => (day === null ? rest : { ...rest, done: day })),
    answer: (line, id, answer) => step(line, id, (before) => ({ ...before, answer })),
    remind: (line, day, about, id) => done(() => updateReminders((before) => [
      ...before.filter((one) => one.line !== line || one.about !== about || one.step !== id),
      { id: crypto.randomUUID(), line, day, about, ...(id !== undefined && { step: id }) },
    ])),
    forget: (reminder) => done(() => updateReminders((before) => before.filter(({ id }) => id !== reminder))),
    keepCheckup: (checkup) => done(() => updateCheckups((before) => withCheckup(before, checkup))),
    setSettings: (part) => done(() => updateSettings((before) => ({ ...before, ...part }))),
  }
}
