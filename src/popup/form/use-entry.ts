import { useState } from 'preact/hooks'
import type { Actions, Drafts } from '../actions.ts'
import { isEntry, isTouched, type Entry } from './entry.ts'

export type EntryForms = Readonly<{
  /** The form on the screen, null when there is none. */
  entry: Entry | null
  /** A form that was left half filled, now or before the popup was last closed. */
  kept: Entry | null
  /** Whether the form on the screen was taken up again. */
  restored: boolean
  open: (entry: Entry) => void
  change: (entry: Entry) => void
  takeUp: () => void
  /** Leaves the form; what was typed is kept. */
  leave: () => void
  /** Leaves the form and forgets it: it was saved, or is not wanted. */
  finish: () => void
}>

/** The form of an event, kept at every keystroke so that it survives the popup's closing. */
export function useEntry(drafts: Drafts, keepDraft: Actions['keepDraft']): EntryForms {
  const [entry, setEntry] = useState<Entry | null>(null)
  const [restored, setRestored] = useState(false)
  const draft = drafts.event
  const kept = entry === null && isEntry(draft) && isTouched(draft) ? draft : null
  const show = (next: Entry | null, again = false) => {
    setEntry(next)
    setRestored(again)
  }
  return {
    entry, kept, restored,
    open: (next) => show(next),
    change: (next) => {
      setEntry(next)
      keepDraft('event', isTouched(next) ? next : null)
    },
    takeUp: () => show(kept, true),
    leave: () => show(null),
    finish: () => {
      keepDraft('event', null)
      show(null)
    },
  }
}
