import type { Rule } from './rule.ts'
import { ACCOUNT } from './vocabulary-account.ts'
import { AROUND } from './vocabulary-around.ts'
import { BORROWING } from './vocabulary-borrowing.ts'
import { CONTACT } from './vocabulary-contact.ts'
import { LINE_LOST } from './vocabulary-line-lost.ts'
import { LINE_OTHER } from './vocabulary-line-other.ts'
import { READINGS } from './vocabulary-readings.ts'
import { REPAYMENT } from './vocabulary-repayment.ts'
import { WORK } from './vocabulary-work.ts'

/** How every kind of event is said; where two are said by the same words, the longer one is meant, then the one that stands first. */
export const RULES: readonly Rule[] = [
  ...AROUND, ...LINE_LOST, ...LINE_OTHER, ...REPAYMENT, ...BORROWING, ...READINGS, ...WORK, ...ACCOUNT, ...CONTACT,
]
