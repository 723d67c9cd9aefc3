import type { CauseId } from './causes.ts'
import { cited, judged } from './parameter.ts'
import type { Parameter } from './types.ts'

/**
 * The yearly rate at which each cause restricts a line about which nothing speaks. Only their proportions have evidence: most people
 * whose line was cut had no recent arrears, so platform, market and "cannot be seen" carry most of the base.
 */
export const base = {
  'late-here': judged(0.0005),
  'late-elsewhere': judged(0.0005),
  'too-many-applications': judged(0.001),
  'over-indebted': judged(0.001),
  'income-weakened': judged(0.001),
  'borrowing-pattern': judged(0.002),
  'spending-pattern': judged(0.001),
  'restricted-use': judged(0.001),
  'eligibility': judged(0.002),
  'identity-outdated': judged(0.001),
  'security-hold': judged(0.003),
  'technical-fault': judged(0.005),
  'sync-delay': judged(0.003),
  'model-misjudgement': judged(0.013),
  'dormant-or-low-value': judged(0.003),
  'platform-strategy': cited(0.016, 'B', 'study', 'cfpb-line-decreases-2022'),
  'product-migration': judged(0.002),
  'regulation': cited(0.011, 'B', 'report', 'loan-assistance-2025'),
  'market-downturn': cited(0.008, 'B', 'study', 'cfpb-line-decreases-2022'),
  'unknown': cited(0.058, 'B', 'study', 'ant-questions-2018'),
} as const satisfies Record<CauseId, Parameter>
