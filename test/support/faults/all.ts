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
import { lockHeaders } from './lock-headers.ts'
import { lockKills } from './lock-kills.ts'
import { quota } from './quota.ts'
import { withPassphrase } from './sealed.ts'
import { storageCalls } from './storage-calls.ts'
import { downgraded, upgraded } from './versions.ts'

/** What a passphrase makes no difference to is injected without one alone: time, files that are read, and how much there is. */
const eitherWay: readonly Fault[] = [
  ...damagedFiles, ...bothStores, quota, diskFull, killedAfterWrite, killedAmidWrites, killedAmidImport, workerStopped, twoPages,
  closedAmidImport, downgraded, ...storageCalls,
]
const inPlain: readonly Fault[] = [upgraded, privately, clocks, alarmsLost, hostileImport, manyEvents]

/** Every fault, by number. */
export const faults: readonly Fault[] = [...eitherWay, ...eitherWay.map(withPassphrase), ...inPlain, ...lockKills, ...lockHeaders]
  .sort((a, b) => a.number - b.number)
