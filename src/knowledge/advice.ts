import type { AdviceKnowledge } from './advice-types.ts'
import { ladders } from './ladders.ts'
import { steps } from './steps.ts'
import { tips } from './tips.ts'

/** What `advise` is handed, with the two thresholds that are ours to choose. */
export const adviceKnowledge: AdviceKnowledge = {
  tips,
  steps,
  ladders,
  manyInquiries: {
    count: { value: 4, unit: 'count', grade: 'C', basis: 'report', source: 'inquiry-rules-of-thumb' },
    days: { value: 90, unit: 'days', grade: 'C', basis: 'report', source: 'inquiry-rules-of-thumb' },
  },
  bearing: { value: 0.15, unit: 'ratio', grade: 'E', basis: 'judgement', source: 'our-judgement' },
}
