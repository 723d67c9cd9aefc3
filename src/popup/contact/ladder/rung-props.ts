import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import type { ShownRung } from './rungs-of.ts'

/** What everything about one rung is given. */
export type RungProps = ScreenProps & Readonly<{
  rung: ShownRung
  subject: Subject
  /** The title of what comes after this, null at the end. */
  next: string | null
}>
