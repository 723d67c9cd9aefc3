import type { ScreenProps } from '../actions.ts'
import type { SeenLine } from './seen-line.ts'

type Needed = 'text' | 'caseFile' | 'today' | 'settings' | 'actions' | 'progress' | 'reminders' | 'checkups'

/** The one screen that is about all lines. */
export type GlanceProps = Pick<ScreenProps, Needed> & Readonly<{ seen: readonly SeenLine[] }>
