import type { CauseId } from './causes.ts'
import type { FindingId } from './ids.ts'
import { judgedLikelihood } from './likelihood.ts'
import type { Likelihood } from './model-types.ts'

/** What the kind of restriction says about its cause: our judgement of how platforms act on each. */
export const likelihoods = {
  'state-cut': judgedLikelihood({
    'over-indebted': 1.5, 'income-weakened': 1.4, 'too-many-applications': 1.2, 'platform-strategy': 1.4, 'market-downturn': 1.4,
    'technical-fault': 0.34, 'sync-delay': 0.34, 'security-hold': 0.34, 'identity-outdated': 0.4, 'product-migration': 0.6, 'restricted-use': 0.8,
  }),
  'state-refused': judgedLikelihood({
    'technical-fault': 1.6, 'sync-delay': 1.6, 'security-hold': 1.3, 'identity-outdated': 1.4, 'eligibility': 1.4, 'late-elsewhere': 1.2, 'dormant-or-low-value': 0.6,
  }),
  'state-frozen': judgedLikelihood({
    'security-hold': 2.2, 'identity-outdated': 1.6, 'late-here': 1.6, 'restricted-use': 1.5, 'dormant-or-low-value': 0.4, 'platform-strategy': 0.6,
    'regulation': 0.6, 'market-downturn': 0.6, 'technical-fault': 0.7, 'product-migration': 0.6,
  }),
  'state-paused': judgedLikelihood({ 'identity-outdated': 1.2, 'security-hold': 1.2, 'regulation': 1.1, 'dormant-or-low-value': 0.8 }),
  'state-closed': judgedLikelihood({
    'technical-fault': 0.7, 'sync-delay': 0.8, 'identity-outdated': 0.8, 'security-hold': 0.8, 'dormant-or-low-value': 1.2, 'product-migration': 1.2,
  }),
  'several-lines': judgedLikelihood({
    'late-here': 0.8, 'late-elsewhere': 1.8, 'too-many-applications': 1.6, 'over-indebted': 1.6, 'income-weakened': 1.2, 'regulation': 1.8,
    'market-downturn': 1.6, 'platform-strategy': 1.1, 'technical-fault': 0.34, 'sync-delay': 0.34, 'dormant-or-low-value': 0.5,
    'product-migration': 0.5, 'model-misjudgement': 0.5, 'identity-outdated': 0.5, 'security-hold': 0.6,
  }),
  'several-services': judgedLikelihood({
    'security-hold': 2.5, 'identity-outdated': 1.4, 'technical-fault': 1, 'late-here': 0.8, 'platform-strategy': 0.4, 'regulation': 0.4,
    'market-downturn': 0.4, 'dormant-or-low-value': 0.34, 'product-migration': 0.5, 'too-many-applications': 0.5, 'over-indebted': 0.6, 'eligibility': 0.6,
  }),
} as const satisfies Partial<Record<FindingId, Likelihood<CauseId>>>
