import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { loadCase, watchCase } from '../store/case-store.ts'
import { emptyCasework, readCasework, watchCasework } from '../store/casework.ts'
import { readCheckups, watchCheckups } from '../store/checkups.ts'
import { readDraft, watchDraft } from '../store/draft.ts'
import type { LoadedCase } from '../store/loaded-case.ts'
import { noLetters, readLetters, watchLetters } from '../store/letters.ts'
import { readProgress, watchProgress } from '../store/progress.ts'
import { readReminders, watchReminders } from '../store/reminders.ts'
import { faceSettings } from '../store/lock-state.ts'
import { readSettings, watchSettings } from '../store/settings.ts'
import { today } from '../store/today.ts'
import type { Drafts } from './actions.ts'
import { engine } from './frame/scripts.ts'
import { readKeptLook, type KeptLook } from './glance/kept-look.ts'
import type { Stored } from './stored.ts'

/** The stored state as the view sees it: null until it has been read. `again` reads anew. */
export function useStored(): Readonly<{ stored: Stored | null; again: () => void }> {
  const [stored, setStored] = useState<Stored | null>(null)
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((before) => before + 1), [])
  // Opening the lock may make one read anew while one still reads: what the first reading restored is told by the second.
  const heard = useRef<LoadedCase | null>(null)
  // Before the first paint: what is stored is what one waits for.
  useLayoutEffect(() => {
    let current = true
    const set = (part: Partial<Stored>) => setStored((before) => (before === null ? null : { ...before, ...part }))
    void readAll().then((value) => {
      heard.current = heard.current === null ? value.loaded : withTold(heard.current, value.loaded)
      if (current) setStored({ ...value, loaded: heard.current })
    })
    const stops = [
      watchCase((loaded) => setStored((before) => (before === null ? null : { ...before, loaded: withTold(before.loaded, loaded) }))),
      watchSettings((settings) => set({ settings })),
      watchProgress((progress) => set({ progress })),
      watchReminders((reminders) => set({ reminders })),
      watchCheckups((checkups) => set({ checkups })),
      watchCasework((casework) => set({ casework })),
      watchLetters((letters) => set({ letters })),
      watchDraft((draft) => set({ drafts: draftsFrom(draft) })),
    ]
    return () => {
      current = false
      for (const stop of stops) stop()
    }
  }, [round])
  return { stored, again }
}

/** What was restored has been written anew by now, and reads as if nothing had been; whoever has the page open is still to hear of it. */
function withTold(before: LoadedCase, now: LoadedCase): LoadedCase {
  if (now.status !== 'loaded') return now
  const told = before.notices.filter(({ notice }) => notice === 'from-copy' || notice === 'older')
  return { ...now, notices: [...told, ...now.notices] }
}

/** Reads everything at once. What can be done without is its default when it cannot be read; `loaded` says itself what happened. */
async function readAll(): Promise<Stored> {
  const [loaded, settings, progress, reminders, checkups, casework, letters, draft, look] = await Promise.all([
    loadCase(),
    readSettings().catch(faceSettings),
    readProgress().catch(() => ({})),
    readReminders().catch(() => []),
    readCheckups().catch(() => []),
    readCasework().catch(() => emptyCasework),
    readLetters().catch(() => noLetters),
    readDraft().catch(() => null),
    readLook(),
  ])
  return { loaded, settings, progress, reminders, checkups, casework, letters, drafts: draftsFrom(draft), look }
}

/** The first look of a day cannot have been kept: what works it out is loaded while the case is still being read. */
async function readLook(): Promise<KeptLook | null> {
  const look = await readKeptLook()
  if (look?.today !== today(new Date())) engine.load().catch(() => undefined)
  return look
}

function draftsFrom(draft: unknown): Drafts {
  return typeof draft === 'object' && draft !== null ? draft : {}
}
