import { base } from './base.ts'
import { calendar } from './calendar.ts'
import { type CauseId, causes } from './causes.ts'
import { conduct } from './conduct.ts'
import { accountIndicators, platformIndicators, worldIndicators } from './indicators-around.ts'
import { borrowingIndicators, readingIndicators, repaymentIndicators, workIndicators } from './indicators-borrower.ts'
import { learning } from './learning.ts'
import { likelihoods } from './likelihoods.ts'
import type { Model } from './model-types.ts'
import { protections } from './protections.ts'
import { returns } from './returns.ts'
import { thresholds } from './thresholds.ts'
import { simplified } from './traditional.ts'
import { aroundWeights } from './weights-around.ts'
import { borrowerWeights } from './weights-borrower.ts'
import { wordings } from './wordings.ts'

/** The model as we hold it today. */
export const model: Model<CauseId> = {
  causes,
  base,
  indicators: [
    ...repaymentIndicators, ...borrowingIndicators, ...readingIndicators, ...workIndicators, ...accountIndicators, ...platformIndicators,
    ...worldIndicators,
  ],
  weights: [...borrowerWeights, ...aroundWeights],
  protections,
  likelihoods,
  wordings,
  simplified,
  calendar,
  returns,
  conduct,
  learning,
  thresholds,
}
