import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Actions, FrameProps } from '../actions.ts'
import type { Stored } from '../stored.ts'
import { rooms, type Rooms } from './scripts.ts'
import type { ViewActions } from './stored-actions.ts'
import { useRooms } from './use-rooms.ts'

/** The rooms, and what each of them is given. */
export type Inside = Readonly<{ rooms: Rooms; frame: FrameProps }>

type Given = Omit<FrameProps, 'text' | 'actions' | 'caseFile' | 'drafts' | 'settings'> & Readonly<{
  stored: Stored
  viewActions: ViewActions
  onDrafts: (drafts: Stored['drafts']) => void
}>

export type InsideState = Readonly<{
  /** Null until it is loaded. */
  inside: Inside | null
  /** Has it loaded. */
  enter: () => void
  /** Does something to what is stored, once what does it is loaded. */
  change: (act: (actions: Actions) => void) => void
}>

/** What lies behind the glance; it is loaded when it is `needed`, or asked for by `enter` or `change`. */
export function useInside(needed: boolean, { stored, viewActions, onDrafts, ...given }: Given): InsideState {
  const { language, today } = given
  const [entered, setEntered] = useState(false)
  const loaded = useRooms(language, needed || entered)
  // Actions outlive the render in which they were called, so they look at the newest state.
  const newest = useRef(stored)
  useLayoutEffect(() => { newest.current = stored }, [stored])
  const setDrafts = (drafts: Stored['drafts']) => {
    // At once: a second draft that is changed before the next render must not bring back the first.
    newest.current = { ...newest.current, drafts }
    onDrafts(drafts)
  }
  const actionsOf = ({ storedActions, text }: Rooms): Actions => storedActions(
    { caseFile: () => newest.current.loaded.case, drafts: () => newest.current.drafts, setDrafts, today },
    viewActions, { text, say: viewActions.say, refused: viewActions.refused },
  )
  const enter = () => setEntered(true)
  const { loaded: { case: caseFile }, settings, drafts } = stored
  return {
    inside: loaded && { rooms: loaded, frame: { ...given, text: loaded.text, caseFile, settings, drafts, actions: actionsOf(loaded) } },
    enter,
    change: (act) => {
      enter()
      // That it could not be loaded is said by whoever waits for it, which from now on is the page.
      void rooms[language].load().then((ready) => act(actionsOf(ready)), () => undefined)
    },
  }
}
