import type { Rule } from './rule.ts'
import { ACCOUNT } from './vocabulary-account.ts'
import { AROUND } from './vocabulary-around.ts'
import { BORROWING } from './vocabulary-borrowing.ts'
import { CONTACT } from './vocabulary-contact.ts'
import { ENGLISH_ACCOUNT } from './vocabulary-english-account.ts'
import { ENGLISH_AROUND } from './vocabulary-english-around.ts'
import { ENGLISH_BORROWING } from './vocabulary-english-borrowing.ts'
import { ENGLISH_LINE } from './vocabulary-english-line.ts'
import { ENGLISH_PAYING } from './vocabulary-english-paying.ts'
import { LINE_LOST } from './vocabulary-line-lost.ts'
import { LINE_OTHER } from './vocabulary-line-other.ts'
import { READINGS } from './vocabulary-readings.ts'
import { REPAYMENT } from './vocabulary-repayment.ts'
import { WORK } from './vocabulary-work.ts'

/** How every kind of event is said; where two are said by the same words, the longer one is meant, then the one that stands first. */
export const CHINESE_RULES: readonly Rule[] = [
  ...AROUND, ...LINE_LOST, ...LINE_OTHER, ...REPAYMENT, ...BORROWING, ...READINGS, ...WORK, ...ACCOUNT, ...CONTACT,
]

export const ENGLISH_RULES: readonly Rule[] = [
  ...ENGLISH_AROUND, ...ENGLISH_LINE, ...ENGLISH_PAYING, ...ENGLISH_BORROWING, ...ENGLISH_ACCOUNT,
]
