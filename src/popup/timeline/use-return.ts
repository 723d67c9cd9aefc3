import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Puts the focus back when a form closes: on the row of the event it was about, else into the search box. Gives the function that
 * notes where to return.
 */
export function useReturn(home: RefObject<HTMLElement | null>, shown: boolean): (target: string) => void {
  const target = useRef<string | null>(null)
  useEffect(() => {
    if (!shown || target.current === null) return
    const row = [...home.current?.querySelectorAll<HTMLElement>('button') ?? []].find(({ id }) => id === `event-${target.current}`)
    const place = row ?? home.current?.querySelector<HTMLElement>('input[type=search]')
    place?.focus()
    target.current = null
  }, [shown, home])
  return (next) => { target.current = next }
}
