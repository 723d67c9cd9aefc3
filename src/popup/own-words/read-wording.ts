import { wordingClass } from '../../diagnosis/wording.ts'
import { findingIds, type FindingId } from '../../knowledge/ids.ts'
import { knowledge } from '../../knowledge/index.ts'

/** The class that words on a screen or in a reply are taken for, as the check-up takes them; null for words that are not known. */
export function readWording(words: string): FindingId | null {
  const found = wordingClass(knowledge.model, words)?.finding
  return findingIds.find((id) => id === found) ?? null
}
