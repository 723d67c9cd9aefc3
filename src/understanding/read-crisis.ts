import { plainText } from './plain-text.ts'
import { despair, idioms, notSo } from './vocabulary-crisis.ts'

/** How much before the words is read for a denial. */
const BEFORE = 40

/** Whether words sound as if somebody may not want to live. Ways of speaking and what is denied do not count. */
export function soundsDesperate(text: string): boolean {
  const plain = plainText(text).replace(idioms, ' ')
  return [...plain.matchAll(despair)].some(({ index }) => !notSo.test(plain.slice(Math.max(0, index - BEFORE), index)))
}
