import { useEffect, useRef } from 'preact/hooks'
import type { Screen } from '../actions.ts'
import type { View } from './use-view.ts'

type Left = Readonly<{ screen: Screen; line: string | null; scrolled: number; focused: Element | null; nth: number }>

const controls = 'main :is(button, input, select, textarea, a)'

export type WayBack = Readonly<{
  /** Remembers where one is. */
  leave: () => void
  /** Whether one has just come back to where one had left; then one is there again: as far down, and with the same focus. */
  back: () => boolean
}>

/** Where one was when one went to look something up. A room asks for the way `back` when it is entered; the settings are no room. */
export function usePlace(view: View): WayBack {
  const left = useRef<Left | null>(null)
  const leave = () => {
    if (view.screen === 'ledger') return
    const focused = document.activeElement
    const nth = [...document.querySelectorAll(controls)].findIndex((one) => one === focused)
    left.current = { screen: view.screen, line: view.line, scrolled: window.scrollY, focused, nth }
  }
  const back = () => {
    const place = left.current
    if (place === null || view.screen === 'ledger') return false
    left.current = null
    if (view.from !== 'ledger' || view.screen !== place.screen || view.line !== place.line) return false
    window.scrollTo(0, place.scrolled)
    const again = place.focused?.isConnected === true ? place.focused : document.querySelectorAll(controls)[place.nth]
    if (again instanceof HTMLElement) again.focus({ preventScroll: true })
    return true
  }
  useEffect(() => {
    if (view.screen === 'settings') back()
  }, [view.screen])
  return { leave, back }
}
