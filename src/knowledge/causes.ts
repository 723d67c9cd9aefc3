import type { Layer } from './types.ts'

/** Every cause with the layer that it is counted under; the order is the order of ties. */
export const causes = {
  'late-here': 'borrower',
  'late-elsewhere': 'borrower',
  'too-many-applications': 'borrower',
  'over-indebted': 'borrower',
  'income-weakened': 'borrower',
  'borrowing-pattern': 'borrower',
  'spending-pattern': 'borrower',
  'restricted-use': 'borrower',
  'eligibility': 'borrower',
  'identity-outdated': 'account',
  'security-hold': 'account',
  'technical-fault': 'platform',
  'sync-delay': 'platform',
  'model-misjudgement': 'platform',
  'dormant-or-low-value': 'platform',
  'platform-strategy': 'platform',
  'product-migration': 'platform',
  'regulation': 'market',
  'market-downturn': 'market',
  'unknown': 'unknown',
} as const satisfies Record<string, Layer>

export type CauseId = keyof typeof causes

export const causeIds = Object.keys(causes) as readonly CauseId[]
