import { useEffect, useMemo } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { useLate } from '../frame/late.ts'
import { engine } from '../frame/scripts.ts'
import type { Stored } from '../stored.ts'
import { keepLook, madeFrom } from './kept-look.ts'
import type { SeenLine } from './seen-line.ts'

/**
 * What is seen of all lines, where that is `wanted`. What an earlier look at just the same found is at hand at once; otherwise null
 * until what works it out is loaded, and then it is kept for the next look.
 */
export function useLook({ loaded, settings, look }: Stored, today: Day, wanted: boolean): readonly SeenLine[] | null {
  const { learn, wellSupported } = settings
  const of = madeFrom(loaded, today, settings)
  const kept = look !== null && look.of === of ? look.seen : null
  const lookAt = useLate(engine, wanted && kept === null)
  const found = useMemo(
    () => (wanted && kept === null && lookAt !== null ? lookAt(loaded.case, today, { learn, wellSupported }) : null),
    [wanted, kept, lookAt, loaded.case, today, learn, wellSupported],
  )
  useEffect(() => {
    if (found !== null && of !== null) void keepLook({ of, today, seen: found })
  }, [found, of])
  return wanted ? kept ?? found : null
}
