import type { CauseId } from './causes.ts'
import type { IndicatorId } from './ids.ts'
import type { Weight } from './model-types.ts'
import { cited, folklore, judged } from './parameter.ts'

/** Users name expired papers and changed numbers among the reasons: real, and quickly checked. */
const named = (value: number) => cited(value, 'B', 'study', 'ant-questions-2018')

export const aroundWeights = [
  { indicator: 'identity-expired', memory: 'short', cause: 'identity-outdated', rate: named(0.4) },
  { indicator: 'identity-failed', memory: 'short', cause: 'identity-outdated', rate: judged(0.24) },
  { indicator: 'details-stale', memory: 'short', cause: 'identity-outdated', rate: named(0.24) },
  { indicator: 'contact-changed', memory: 'short', cause: 'identity-outdated', rate: named(0.14) },
  { indicator: 'documents-open', memory: 'short', cause: 'identity-outdated', rate: judged(0.16) },

  { indicator: 'odd-activity', memory: 'short', cause: 'security-hold', rate: judged(0.24) },
  { indicator: 'device-changed', memory: 'short', cause: 'security-hold', rate: named(0.16) },
  { indicator: 'contact-changed', memory: 'short', cause: 'security-hold', rate: named(0.05) },
  { indicator: 'identity-failed', memory: 'short', cause: 'security-hold', rate: judged(0.08) },
  { indicator: 'emptied-line', memory: 'short', cause: 'security-hold', rate: judged(0.16) },
  { indicator: 'services-limited', memory: 'short', cause: 'security-hold', rate: judged(0.2) },

  { indicator: 'app-trouble', memory: 'short', cause: 'technical-fault', rate: judged(0.25) },
  { indicator: 'entry-gone', memory: 'short', cause: 'technical-fault', rate: judged(0.02) },
  { indicator: 'paid-off-just-before', memory: 'short', cause: 'sync-delay', rate: judged(0.25) },
  { indicator: 'partly-repaid-before', memory: 'short', cause: 'sync-delay', rate: judged(0.18) },
  { indicator: 'restricted-before', memory: 'long', cause: 'model-misjudgement', rate: judged(0.08) },
  { indicator: 'idle', memory: 'short', cause: 'dormant-or-low-value', rate: cited(0.2, 'C', 'report', 'card-dormancy-2022') },
  { indicator: 'early-repayment', memory: 'short', cause: 'dormant-or-low-value', rate: folklore(0.012, 'ant-questions-2018') },

  { indicator: 'others-closed', memory: 'short', cause: 'platform-strategy', rate: judged(0.08) },
  { indicator: 'restricted-before', memory: 'short', cause: 'platform-strategy', rate: judged(0.1) },
  { indicator: 'restricted-before', memory: 'long', cause: 'platform-strategy', rate: judged(0.05) },
  { indicator: 'recalled-before', memory: 'short', cause: 'platform-strategy', rate: judged(0.03) },
  { indicator: 'recalled-before', memory: 'short', cause: 'restricted-use', rate: judged(0.06) },
  { indicator: 'lender-changed', memory: 'short', cause: 'product-migration', rate: cited(0.3, 'B', 'report', 'brand-isolation-2021') },
  { indicator: 'upgraded', memory: 'short', cause: 'product-migration', rate: named(0.4) },
  { indicator: 'entry-gone', memory: 'short', cause: 'product-migration', rate: cited(0.16, 'B', 'regulator', 'marketing-measures-2026') },

  { indicator: 'others-closed', memory: 'short', cause: 'regulation', rate: judged(0.06) },
  { indicator: 'policy-noticed', memory: 'short', cause: 'regulation', rate: judged(0.08) },
  { indicator: 'others-closed', memory: 'short', cause: 'market-downturn', rate: judged(0.03) },
] as const satisfies readonly Weight<CauseId, IndicatorId>[]
