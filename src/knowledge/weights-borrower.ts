import type { CauseId } from './causes.ts'
import type { IndicatorId } from './ids.ts'
import type { Weight } from './model-types.ts'
import { cited, folklore, judged } from './parameter.ts'

/** Recent arrears make a restriction about four times as common: the total is held to 3 to 5 by a test. */
const arrears = (value: number) => cited(value, 'B', 'study', 'cfpb-line-decreases-2022')

/** Lateness and use of lines predicted default in real card data; new loans and job changes did not where they could be measured. */
const seen = (value: number) => cited(value, 'B', 'study', 'taiwan-default-2009')

export const borrowerWeights = [
  { indicator: 'late-here', memory: 'short', cause: 'late-here', rate: arrears(1.3) },
  { indicator: 'late-here', memory: 'long', cause: 'late-here', rate: seen(0.55) },
  { indicator: 'low-payments', memory: 'short', cause: 'late-here', rate: judged(0.08) },
  { indicator: 'late-elsewhere', memory: 'short', cause: 'late-elsewhere', rate: arrears(1.3) },
  { indicator: 'late-elsewhere', memory: 'long', cause: 'late-elsewhere', rate: seen(0.55) },
  { indicator: 'collection', memory: 'short', cause: 'late-elsewhere', rate: arrears(0.8) },
  { indicator: 'broken-agreements', memory: 'short', cause: 'late-elsewhere', rate: judged(0.14) },

  { indicator: 'inquiries', memory: 'short', cause: 'too-many-applications', rate: cited(0.48, 'B', 'study', 'fico-inquiries') },
  { indicator: 'inquiries', memory: 'long', cause: 'too-many-applications', rate: cited(0.03, 'C', 'report', 'inquiry-rules-of-thumb') },
  { indicator: 'new-loans', memory: 'short', cause: 'too-many-applications', rate: judged(0.04) },

  { indicator: 'utilisation', memory: 'short', cause: 'over-indebted', rate: seen(0.09) },
  { indicator: 'utilisation', memory: 'long', cause: 'over-indebted', rate: seen(0.03) },
  { indicator: 'debt-to-income', memory: 'short', cause: 'over-indebted', rate: judged(0.16) },
  { indicator: 'monthly-burden', memory: 'short', cause: 'over-indebted', rate: cited(0.2, 'C', 'report', 'inquiry-rules-of-thumb') },
  // Card data on default show nothing of it beyond lateness; that it speaks of strain is our judgement.
  { indicator: 'low-payments', memory: 'short', cause: 'over-indebted', rate: judged(0.03) },
  { indicator: 'low-payments', memory: 'long', cause: 'over-indebted', rate: judged(0.01) },
  { indicator: 'new-loans', memory: 'short', cause: 'over-indebted', rate: judged(0.05) },
  { indicator: 'guarantees', memory: 'short', cause: 'over-indebted', rate: judged(0.1) },
  { indicator: 'collection', memory: 'short', cause: 'over-indebted', rate: judged(0.05) },

  { indicator: 'income-loss', memory: 'short', cause: 'income-weakened', rate: judged(0.2) },
  { indicator: 'income-loss', memory: 'long', cause: 'income-weakened', rate: judged(0.02) },
  { indicator: 'income-fall', memory: 'short', cause: 'income-weakened', rate: judged(0.12) },
  { indicator: 'work-change', memory: 'short', cause: 'income-weakened', rate: judged(0.07) },
  { indicator: 'business-decline', memory: 'short', cause: 'income-weakened', rate: judged(0.2) },
  { indicator: 'turnover-fall', memory: 'short', cause: 'income-weakened', rate: judged(0.14) },

  { indicator: 'borrowing-burst', memory: 'short', cause: 'borrowing-pattern', rate: judged(0.2) },
  { indicator: 'borrowing-burst', memory: 'long', cause: 'borrowing-pattern', rate: judged(0.02) },
  { indicator: 'emptied-line', memory: 'short', cause: 'borrowing-pattern', rate: judged(0.32) },
  { indicator: 'early-repayment', memory: 'short', cause: 'borrowing-pattern', rate: folklore(0.012, 'ant-questions-2018') },
  { indicator: 'score-fall', memory: 'short', cause: 'borrowing-pattern', rate: folklore(0.01, 'ant-questions-2018') },

  { indicator: 'overspending', memory: 'short', cause: 'spending-pattern', rate: judged(0.16) },
  { indicator: 'score-fall', memory: 'short', cause: 'spending-pattern', rate: folklore(0.015, 'ant-questions-2018') },
  { indicator: 'misuse', memory: 'short', cause: 'restricted-use', rate: cited(0.4, 'A', 'law', 'civil-code') },
  { indicator: 'misuse', memory: 'long', cause: 'restricted-use', rate: judged(0.06) },
  { indicator: 'documents-open', memory: 'short', cause: 'restricted-use', rate: judged(0.03) },
  { indicator: 'short-history', memory: 'short', cause: 'eligibility', rate: judged(0.12) },
  { indicator: 'business-conduct', memory: 'short', cause: 'eligibility', rate: judged(0.11) },
] as const satisfies readonly Weight<CauseId, IndicatorId>[]
