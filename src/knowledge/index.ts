import { adviceKnowledge } from './advice.ts'
import { model } from './model.ts'

/** All that we hold true today, as the diagnosis is handed it. */
export const knowledge = { model, advice: adviceKnowledge } as const
