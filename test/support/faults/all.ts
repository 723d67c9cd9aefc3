import { bothStores } from './both-stores.ts'
import { diskFull } from './disk-full.ts'
import type { Fault } from './fault.ts'
import { damagedFiles } from './files.ts'
import { killedAfterWrite, killedAmidImport, killedAmidWrites } from './kills.ts'
import { closedAmidImport, twoPages, workerStopped } from './pages.ts'
import { quota } from './quota.ts'
import { storageCalls } from './storage-calls.ts'

/** Every fault, by number. */
export const faults: readonly Fault[] = [
  ...damagedFiles, ...bothStores, quota, diskFull, killedAfterWrite, killedAmidWrites, killedAmidImport, workerStopped, twoPages,
  closedAmidImport, ...storageCalls,
]
