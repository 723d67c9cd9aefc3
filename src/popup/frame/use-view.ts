import { useState } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import type { Screen } from '../actions.ts'
import type { Message } from '../parts/toast.tsx'
import type { Refusal } from './attempt.ts'
import type { ViewActions } from './stored-actions.ts'

/**
 * Where one is: a screen, what is in focus there, the line, whether the check-up shows all lines at a glance, and whether one more
 * line is being added. `from` is the screen that one came from.
 */
export type View = Readonly<{ screen: Screen; focus: string | null; line: string | null; glance: boolean; adding: boolean; from: Screen }>

/** On coming back one sees all lines at a glance. */
const start: View = { screen: 'checkup', focus: null, line: null, glance: true, adding: false, from: 'checkup' }

export type ViewState = Readonly<{
  view: View
  message: Message | null
  setMessage: (message: Message | null) => void
  /** Why the browser took nothing when something was last to be stored; null when it did. */
  refusal: Refusal | null
  actions: ViewActions
}>

/** The browser's own list of extensions leads to the settings, with what becomes of the data when this is removed. */
const options: View = { ...start, screen: 'settings', glance: false }

/** The state that is not stored. A new popup begins at the start. */
export function useView(): ViewState {
  const [view, setView] = useState(() => (new URLSearchParams(location.search).has('options') ? options : start))
  const [message, setMessage] = useState<Message | null>(null)
  const [refusal, refused] = useState<Refusal | null>(null)
  const [actions] = useState<ViewActions>(() => ({
    go: (screen, focus) => setView((before) => ({
      ...before, screen, focus: focus ?? null, glance: false, adding: false, from: screen === before.screen ? before.from : before.screen,
    })),
    chooseLine: (line) => setView((before) => ({ ...before, line, focus: null, glance: false, adding: false })),
    overview: () => setView((before) => ({ ...before, screen: 'checkup', focus: null, glance: true, adding: false })),
    addLine: () => setView((before) => ({ ...before, adding: true, focus: null })),
    say: (text, undo) => setMessage(undo === undefined ? { text } : { text, undo }),
    refused,
  }))
  return { view, message, setMessage, refusal, actions }
}

/** The line that the view is about: the one chosen, else the first. */
export function currentLine(lines: readonly CreditLine[], chosen: string | null): CreditLine | undefined {
  return lines.find(({ id }) => id === chosen) ?? lines[0]
}
