import { bothStores } from './both-stores.ts'
import type { Fault } from './fault.ts'
import { damagedFiles } from './files.ts'
import { killedAfterWrite, killedAmidImport, killedAmidWrites } from './kills.ts'

/** Every fault, by number. */
export const faults: readonly Fault[] = [...damagedFiles, ...bothStores, killedAfterWrite, killedAmidWrites, killedAmidImport]
