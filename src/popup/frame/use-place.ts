import { useEffect, useRef } from 'preact/hooks'
import type { Screen } from '../actions.ts'
import type { View } from './use-view.ts'

type Left = Readonly<{ screen: Screen; line: string | null; scrolled: number; focused: Element | null; nth: number }>

const controls = 'main :is(button, input, select, textarea, a)'

/** Where one was when one went to look something up; on coming back one is there again: as far down, and with the same focus. */
export function usePlace(view: View): Readonly<{ leave: () => void }> {
  const left = useRef<Left | null>(null)
  useEffect(() => {
    const place = left.current
    if (place === null || view.screen === 'ledger') return
    left.current = null
    if (view.from !== 'ledger' || view.screen !== place.screen || view.line !== place.line) return
    window.scrollTo(0, place.scrolled)
    const again = place.focused?.isConnected === true ? place.focused : document.querySelectorAll(controls)[place.nth]
    if (again instanceof HTMLElement) again.focus({ preventScroll: true })
  }, [view.screen, view.line])
  const leave = () => {
    if (view.screen === 'ledger') return
    const focused = document.activeElement
    const nth = [...document.querySelectorAll(controls)].findIndex((one) => one === focused)
    left.current = { screen: view.screen, line: view.line, scrolled: window.scrollY, focused, nth }
  }
  return { leave }
}
