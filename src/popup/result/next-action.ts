import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { Day } from '../../events/day.ts'

/**
 * The one thing to do now. `wait` until a day, `do` a tip, `stop` waiting, or `carry-on` where nothing is wrong. `look` is the day on
 * which to look again, null on an open line.
 */
export type NextAction = Readonly<{ kind: 'wait' | 'do' | 'stop' | 'carry-on'; tip: string | null; look: Day | null }>

/** Chooses it from the tips, which come in order of what they can move. `waits` says of a tip that it is advice to wait. */
export function nextAction({ date, tips, reopening }: Diagnosis, waits: (tip: string) => boolean): NextAction {
  const first = tips[0]?.id ?? null
  const active = tips.find(({ id }) => !waits(id))?.id ?? null
  if (reopening === null) return first === null ? { kind: 'carry-on', tip: null, look: null } : { kind: 'do', tip: first, look: null }
  if (reopening.stopWaiting <= date) return { kind: 'stop', tip: active, look: null }
  if (first === null || waits(first)) return { kind: 'wait', tip: first, look: reopening.nextCheck }
  return { kind: 'do', tip: first, look: reopening.nextCheck }
}
