import type { Problem } from '../../events/problem.ts'
import type { Imported } from '../../store/backup.ts'

/** How an attempt to read a backup ended. */
export type Outcome = Readonly<{ imported: Imported }> | Readonly<{ error: string }> | Readonly<{ refused: readonly Problem[] }>
