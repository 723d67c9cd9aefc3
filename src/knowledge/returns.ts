import type { CauseId } from './causes.ts'
import type { Return } from './model-types.ts'
import { judged } from './parameter.ts'

/** No platform publishes how many lines come back, nor when: all of these are our judgement, and the ranges stay wide. */
const back = (share: number, scale: number, shape: number): Return => ({
  share: judged(share, 'ratio'), scale: judged(scale, 'days'), shape: judged(shape, 'ratio'),
})

export const returns = {
  'late-here': back(0.3, 270, 1),
  'late-elsewhere': back(0.3, 270, 1),
  'too-many-applications': back(0.4, 210, 1.1),
  'over-indebted': back(0.35, 270, 1),
  'income-weakened': back(0.3, 300, 1),
  'borrowing-pattern': back(0.45, 150, 1),
  'spending-pattern': back(0.45, 150, 1),
  'restricted-use': back(0.12, 450, 1),
  'eligibility': back(0.3, 300, 1),
  'identity-outdated': back(0.85, 21, 0.7),
  'security-hold': back(0.75, 21, 0.7),
  'technical-fault': back(0.95, 2.5, 0.8),
  'sync-delay': back(0.95, 3, 0.8),
  'model-misjudgement': back(0.5, 100, 0.8),
  'dormant-or-low-value': back(0.4, 150, 1),
  'platform-strategy': back(0.25, 270, 1),
  'product-migration': back(0.3, 90, 0.8),
  'regulation': back(0.2, 330, 1),
  'market-downturn': back(0.35, 270, 1),
  'unknown': back(0.3, 210, 0.8),
} as const satisfies Record<CauseId, Return>
