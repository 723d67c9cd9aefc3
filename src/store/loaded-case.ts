import type { Day } from '../events/day.ts'
import type { ParsedCase } from '../events/parsed-case.ts'

/**
 * `fresh`: nothing was ever stored. `loaded`: as it was written last. `restored`: read from a copy or an older generation; the notices
 * say which. `damaged`: something was stored and nothing of it can be read, so offer a file. `newer`: a later version of this
 * extension wrote it; it is left alone. `locked`: it is sealed, and the lock is shut. `unavailable`: the browser's storage does not
 * answer, try again.
 */
export type LoadStatus = 'fresh' | 'loaded' | 'restored' | 'damaged' | 'newer' | 'locked' | 'unavailable'

/**
 * What a person should hear about their data. `no-copy`: the second copy cannot be kept (private browsing). `from-copy`: the first
 * store had lost it, the copy of `day` was used. `older`: the last changes could not be read, this is the state of `day`.
 * `not-saved`: what was restored or moved to a new layout could not be written yet. `last-written`: of a damaged record, when it was last
 * changed; `lock-lost`: of one that is sealed, that what opens it is lost in both stores.
 */
export type StoreNotice = Readonly<{ notice: 'no-copy' | 'from-copy' | 'older' | 'not-saved' | 'last-written' | 'lock-lost'; day?: Day }>

/**
 * The stored case. It is empty unless `status` is `loaded` or `restored`. `mark` is a digest of all that is stored of it: two cases of
 * the same mark are the same. Null where none was read.
 */
export type LoadedCase = Readonly<{ status: LoadStatus; case: ParsedCase; notices: readonly StoreNotice[]; mark: string | null }>
