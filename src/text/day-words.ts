import type { DayWords } from '../events/day-notation.ts'
import { dayWords as english } from './en/day-words.ts'
import { dayWords as chinese } from './zh_CN/day-words.ts'

/** Days are understood in both languages, whichever is shown. */
export const dayWords: DayWords = [...chinese, ...english]
