import { useEffect, useState } from 'preact/hooks'
import { noWays, readWays, watchWays, type Ways } from '../../store/ways.ts'

/** What the person can do and means to do, as stored; null until it was read. What cannot be read counts as never said. */
export function useWays(): Ways | null {
  const [ways, setWays] = useState<Ways | null>(null)
  useEffect(() => {
    let here = true
    const show = (read: Ways) => {
      if (here) setWays(read)
    }
    readWays().then(show, () => show(noWays))
    const stop = watchWays(show)
    return () => {
      here = false
      stop()
    }
  }, [])
  return ways
}
