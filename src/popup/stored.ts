import type { Casework } from '../store/casework.ts'
import type { Checkup } from '../store/checkups.ts'
import type { Letters } from '../store/letters.ts'
import type { LoadedCase } from '../store/loaded-case.ts'
import type { Progress } from '../store/progress.ts'
import type { Reminder } from '../store/reminders.ts'
import type { Settings } from '../store/settings.ts'
import type { Drafts } from './actions.ts'
import type { KeptLook } from './glance/kept-look.ts'

/** All that is stored, as one value. */
export type Stored = Readonly<{
  loaded: LoadedCase
  settings: Settings
  progress: Progress
  reminders: readonly Reminder[]
  checkups: readonly Checkup[]
  casework: Casework
  letters: Letters
  drafts: Drafts
  /** What the last look found; it holds only for what it was made from. */
  look: KeptLook | null
}>
