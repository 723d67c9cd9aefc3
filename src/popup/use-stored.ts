import { useCallback, useEffect, useState } from 'preact/hooks'
import { loadCase, watchCase } from '../store/case-store.ts'
import { readCheckups, watchCheckups, type Checkup } from '../store/checkups.ts'
import { readDraft, watchDraft } from '../store/draft.ts'
import type { LoadedCase } from '../store/loaded-case.ts'
import { readProgress, watchProgress, type Progress } from '../store/progress.ts'
import { readReminders, watchReminders, type Reminder } from '../store/reminders.ts'
import { defaultSettings, readSettings, watchSettings, type Settings } from '../store/settings.ts'
import type { Drafts } from './actions.ts'

/** All that is stored, as one value. */
export type Stored = Readonly<{
  loaded: LoadedCase
  settings: Settings
  progress: Progress
  reminders: readonly Reminder[]
  checkups: readonly Checkup[]
  drafts: Drafts
}>

/** The stored state as the view sees it: null until it has been read. `again` reads anew. */
export function useStored(): Readonly<{ stored: Stored | null; again: () => void }> {
  const [stored, setStored] = useState<Stored | null>(null)
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    let current = true
    const set = (part: Partial<Stored>) => setStored((before) => (before === null ? null : { ...before, ...part }))
    void readAll().then((value) => current && setStored(value))
    const stops = [
      watchCase((loaded) => set({ loaded })),
      watchSettings((settings) => set({ settings })),
      watchProgress((progress) => set({ progress })),
      watchReminders((reminders) => set({ reminders })),
      watchCheckups((checkups) => set({ checkups })),
      watchDraft((draft) => set({ drafts: draftsFrom(draft) })),
    ]
    return () => {
      current = false
      for (const stop of stops) stop()
    }
  }, [round])
  return { stored, again }
}

/** Reads everything at once. What can be done without is its default when it cannot be read; `loaded` says itself what happened. */
async function readAll(): Promise<Stored> {
  const [loaded, settings, progress, reminders, checkups, draft] = await Promise.all([
    loadCase(),
    readSettings().catch(() => defaultSettings),
    readProgress().catch(() => ({})),
    readReminders().catch(() => []),
    readCheckups().catch(() => []),
    readDraft().catch(() => null),
  ])
  return { loaded, settings, progress, reminders, checkups, drafts: draftsFrom(draft) }
}

function draftsFrom(draft: unknown): Drafts {
  return typeof draft === 'object' && draft !== null ? draft : {}
}
