import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { WayBack } from './use-place.ts'
import type { View } from './use-view.ts'

type PlaceProps = { view: View; line: string; back: WayBack['back']; children: ComponentChildren }

/** Where the room that one is in stands, about the current line; a new one is announced and begins at its top. */
export function Place({ view, line, back, children }: PlaceProps) {
  const place = useRef<HTMLElement>(null)
  const entered = useRef(false)
  useEffect(() => {
    // Not when the popup opens: nobody went there, and the focus belongs to the browser.
    if (!back() && (entered.current || view.line !== null) && view.focus === null) {
      place.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    entered.current = true
  }, [view.screen, view.glance, line])
  return <main class="screen" ref={place} tabIndex={-1} data-screen={view.screen}>{children}</main>
}
