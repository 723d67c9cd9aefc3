import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { Day } from '../../events/day.ts'

/**
 * The one thing to do now. `wait` until a day, `do` a tip, `stop` waiting, or `carry-on` where nothing is wrong. `look` is the day on
 * which to look again, null on an open line.
 */
export type NextAction = Readonly<{ kind: 'wait' | 'do' | 'stop' | 'carry-on'; tip: string | null; look: Day | null }>

/** What a tip comes to: to wait, to do something that moves something, or to understand what is going on. */
export type Manner = 'wait' | 'do' | 'understand'

/** Chooses it from the tips, which come in order of what they can move. What only explains is not something to do now. */
export function nextAction({ date, tips, reopening }: Diagnosis, manner: (tip: string) => Manner): NextAction {
  const ids = tips.map(({ id }) => id)
  const active = ids.find((id) => manner(id) === 'do') ?? null
  if (reopening === null) return active === null ? { kind: 'carry-on', tip: null, look: null } : { kind: 'do', tip: active, look: null }
  if (reopening.stopWaiting <= date) return { kind: 'stop', tip: active, look: null }
  const first = ids.find((id) => manner(id) !== 'understand') ?? null
  // The last look is on the day on which waiting ends.
  const look = reopening.nextCheck < reopening.stopWaiting ? reopening.nextCheck : reopening.stopWaiting
  return { kind: first === null || manner(first) === 'wait' ? 'wait' : 'do', tip: first, look }
}
