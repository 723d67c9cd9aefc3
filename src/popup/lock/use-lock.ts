import { useEffect, useState } from 'preact/hooks'
import { readLockState, watchLock, type LockState } from '../../store/lock-state.ts'

/** Whether there is a lock, and whether it is open; null until that is known. */
export function useLock(): LockState | null {
  const [state, setState] = useState<LockState | null>(null)
  useEffect(() => {
    let here = true
    const look = () => void readLockState().then((now) => {
      if (here) setState(now)
    }, () => undefined)
    look()
    const stop = watchLock(look)
    return () => {
      here = false
      stop()
    }
  }, [])
  return state
}
