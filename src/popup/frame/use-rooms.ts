import { useEffect } from 'preact/hooks'
import type { Language } from '../../text/index.ts'
import { useLate } from './late.ts'
import { rooms, type Rooms } from './scripts.ts'

/** What announces that somebody is about to do something, well before it is done. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/**
 * The rooms with all words; null until they are loaded: when they are `needed`, or at the first sign of use, so that most find them
 * ready. Whoever opens the page for one look does not pay for them.
 */
export function useRooms(language: Language, needed: boolean): Rooms | null {
  const script = rooms[language]
  useEffect(() => {
    const stop = () => {
      for (const sign of signs) document.removeEventListener(sign, load)
    }
    // What fails here is said when it is needed.
    const load = () => {
      stop()
      script.load().catch(() => undefined)
    }
    for (const sign of signs) document.addEventListener(sign, load, { passive: true })
    return stop
  }, [script])
  return useLate(script, needed)
}
