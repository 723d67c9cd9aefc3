import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { today as dayOf } from '../../store/today.ts'

/** Today on the person's calendar; looked up again whenever the page is seen again, as a tab may stay open over midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(() => dayOf(new Date()))
  useEffect(() => {
    const look = () => setDay(dayOf(new Date()))
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return day
}
