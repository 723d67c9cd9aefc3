import type { FirstText } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import type { ViewActions } from '../frame/stored-actions.ts'
import type { InsideState } from '../frame/use-inside.ts'
import type { SeenLine } from './seen-line.ts'

type Needed = 'caseFile' | 'today' | 'settings' | 'progress' | 'reminders' | 'checkups'

/** The one screen that is about all lines. It is drawn before what lies behind it is loaded. */
export type GlanceProps = Pick<ScreenProps, Needed> & InsideState & Readonly<{
  text: FirstText
  actions: ViewActions
  seen: readonly SeenLine[]
}>
