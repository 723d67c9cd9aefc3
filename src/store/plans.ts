import { parseCheckups, readCheckups, watchCheckups } from './checkups.ts'
import type { Plans } from './due.ts'
import { parseProgress, readProgress, watchProgress } from './progress.ts'
import { parseReminders, readReminders, watchReminders } from './reminders.ts'
import { parseSettings, readSettings, watchSettings } from './settings.ts'

/** Everything that decides what is due. What cannot be read counts as never written: a hint is no reason to stop. */
export async function readPlans(): Promise<Plans> {
  const [settings, reminders, checkups, progress] = await Promise.all([
    readSettings().catch(() => parseSettings(undefined)),
    readReminders().catch(() => parseReminders(undefined)),
    readCheckups().catch(() => parseCheckups(undefined)),
    readProgress().catch(() => parseProgress(undefined)),
  ])
  return { settings, reminders, checkups, progress }
}

/** Calls the listener when any of it changes. Returns how to stop. */
export function watchPlans(listener: () => void): () => void {
  const stops = [watchSettings(listener), watchReminders(listener), watchCheckups(listener), watchProgress(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}
