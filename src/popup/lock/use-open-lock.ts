import { useEffect } from 'preact/hooks'
import { prolongKey, watchKey } from '../../store/held-key.ts'
import { afterWrites, readLockState } from '../../store/lock-state.ts'
import { keepFace } from '../../store/keep-face.ts'
import { isLockSeen } from '../../store/sealing.ts'
import type { Settings } from '../../store/settings.ts'

const signs = ['pointerdown', 'keydown', 'wheel'] as const
/** How often use is noted, in ms. */
const NOTED = 10_000

/**
 * What an open lock asks of a page: to note that it is used, to remember how it looks, and to forget everything when the lock is shut,
 * here or in another page. `again` reads anew.
 */
export function useOpenLock(settings: Settings | undefined, again: () => void): void {
  useEffect(() => watchKey((open) => {
    if (open) return again()
    // Whoever deletes everything, or takes the lock off, also forgets the key, and is not to be disturbed.
    void afterWrites().then(readLockState).then(({ is }) => {
      // A page's memory is emptied by its going.
      if (is === 'shut') location.reload()
      else again()
    }, again)
  }), [again])

  const open = settings !== undefined && isLockSeen()
  useEffect(() => {
    if (!open) return
    let noted = 0
    const note = () => {
      if (Date.now() - noted < NOTED) return
      noted = Date.now()
      void prolongKey()
    }
    for (const sign of signs) document.addEventListener(sign, note, { passive: true })
    return () => {
      for (const sign of signs) document.removeEventListener(sign, note)
    }
  }, [open])

  const { language, theme } = settings ?? {}
  useEffect(() => {
    if (open && language !== undefined && theme !== undefined) void keepFace({ language, theme }).catch(() => undefined)
  }, [open, language, theme])
}
