import { wellSupported } from '../../diagnosis/well-supported.ts'
import { knowledge } from '../../knowledge/index.ts'

/** All that we hold true, less hearsay and what is said in one place only. */
export const strictKnowledge = { ...knowledge, model: wellSupported(knowledge.model) } as const

/** What the check-up is worked out from, as the person wants it. */
export function knowledgeFor(onlyWellSupported: boolean): typeof knowledge {
  return onlyWellSupported ? strictKnowledge : knowledge
}
