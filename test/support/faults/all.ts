import { alarmsLost } from './alarms.ts'
import { bothStores } from './both-stores.ts'
import { clocks } from './clock.ts'
import { diskFull } from './disk-full.ts'
import type { Fault } from './fault.ts'
import { damagedFiles } from './files.ts'
import { hostileImport } from './hostile.ts'
import { killedAfterWrite, killedAmidImport, killedAmidWrites } from './kills.ts'
import { manyEvents } from './many.ts'
import { closedAmidImport, twoPages, workerStopped } from './pages.ts'
import { privately } from './private.ts'
import { quota } from './quota.ts'
import { storageCalls } from './storage-calls.ts'
import { downgraded, upgraded } from './versions.ts'

/** Every fault, by number. */
export const faults: readonly Fault[] = [
  ...damagedFiles, ...bothStores, quota, diskFull, killedAfterWrite, killedAmidWrites, killedAmidImport, workerStopped, twoPages,
  closedAmidImport, upgraded, downgraded, privately, ...storageCalls, clocks, alarmsLost, hostileImport, manyEvents,
]
