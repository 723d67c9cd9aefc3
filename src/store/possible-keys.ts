import { DRAFT_KEY } from './draft.ts'
import { chunkKey, headerKey } from './header.ts'
import { itemKeys } from './locks.ts'
import { HINT, near } from './read-local.ts'
import { slotsOf } from './slot-names.ts'

/** More chunks than the browser's limit for an extension leaves room for. */
const MOST_CHUNKS = 100

/** What may be there when a damaged key makes listing impossible; `top` is the highest generation that is known of. */
export function possibleKeys(top: number): readonly string[] {
  const named = [HINT, DRAFT_KEY, ...itemKeys].flatMap(slotsOf)
  const chunks = Array.from({ length: MOST_CHUNKS }, (_, index) => index)
  return [...named, ...near(top).flatMap(number => [headerKey(number), ...chunks.map(index => chunkKey(number, index))])]
}
