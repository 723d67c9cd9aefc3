import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { AdviceKnowledge } from '../knowledge/advice-types.ts'
import type { Model } from '../knowledge/model-types.ts'
import { advise } from './advise.ts'
import { eventsUpTo } from './chronicle.ts'
import type { Diagnosis } from './diagnosis.ts'
import { examine, type ExamineOptions } from './examine.ts'

/** What the engine is handed: the model to weigh with, and the advice to choose from. */
export type Knowledge<Cause extends string = string> = Readonly<{ model: Model<Cause>; advice: AdviceKnowledge }>

/**
 * The check-up of one line on one day: what the model says, and the advice that follows from it. One function for popup, background
 * and command. Pure; throws a RangeError when the case has no such line.
 */
export function diagnose<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, { model, advice }: Knowledge<Cause>, options: ExamineOptions = {},
): Diagnosis<Cause> {
  const found = examine(caseFile, lineId, day, model, options)
  const line = caseFile.lines.find(({ id }) => id === lineId)
  if (line === undefined) return { ...found, tips: [], checklist: [] }
  const events = eventsUpTo(caseFile.events, day)
  const { state, since, ownWish, causes } = found
  const nextCheck = found.reopening?.nextCheck ?? null
  return { ...found, ...advise({ line, state, since, ownWish, causes, events, today: day, nextCheck }, advice) }
}
