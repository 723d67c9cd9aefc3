import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { AdviceKnowledge } from '../knowledge/advice-types.ts'
import type { Model } from '../knowledge/model-types.ts'
import { type Advice, advise } from './advise.ts'
import { eventsUpTo } from './chronicle.ts'
import type { Diagnosis } from './diagnosis.ts'
import { examined, type ExamineOptions } from './examine.ts'
import { type Outline, outlineOf } from './outline.ts'
import { whenRead } from './when-read.ts'

/** What the engine is handed: the model to weigh with, and the advice to choose from. */
export type Knowledge<Cause extends string = string> = Readonly<{ model: Model<Cause>; advice: AdviceKnowledge }>

/**
 * The check-up of one line on one day: what the model says, and the advice that follows from it. One function for popup, background
 * and command. Pure. Its numbers are there at once, its reasons and its advice are worked out when they are first read. Throws a RangeError
 * when the case has no such line.
 */
export function diagnose<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, { model, advice }: Knowledge<Cause>, options: ExamineOptions = {},
): Diagnosis<Cause> {
  const { numbers, causes, indicators, asks, nextQuestion } = examined(caseFile, lineId, day, model, options)
  const advised = whenRead(() => adviceOn(caseFile, { ...numbers, causes: causes() }, advice))
  const { date, line, state, since, ownWish, risk, layers, layerRanges, temporary, reopening, learned, problems } = numbers
  // Field by field: to spread the numbers beside what is read later takes longer than to work them out.
  return {
    date, line, state, since, ownWish, risk,
    get causes() { return causes() },
    layers, layerRanges, temporary, reopening, learned,
    get indicators() { return indicators() },
    get nextQuestion() { return nextQuestion() },
    get asks() { return asks() },
    get tips() { return advised().tips },
    get checklist() { return advised().checklist },
    problems,
  }
}

const urgent = new WeakMap<AdviceKnowledge, AdviceKnowledge>()

/** The same without reasons and ranges, and of the advice only the tips that cannot wait: a look at a line. Throws as `diagnose` does. */
export function glimpse<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, { model, advice }: Knowledge<Cause>, learn: boolean,
): Outline<Cause> & Advice {
  const found = outlineOf(caseFile, lineId, day, model, learn)
  const pressing = urgent.get(advice) ?? { ...advice, steps: [], tips: advice.tips.filter((tip) => tip.urgent !== undefined) }
  urgent.set(advice, pressing)
  return { ...found, ...adviceOn(caseFile, found, pressing) }
}

function adviceOn(
  caseFile: CaseFile, { line: id, date: today, state, since, ownWish, causes, reopening }: Outline, advice: AdviceKnowledge,
): Advice {
  const line = caseFile.lines.find((one) => one.id === id)
  if (line === undefined) return { tips: [], checklist: [] }
  const events = eventsUpTo(caseFile.events, today)
  return advise({ line, state, since, ownWish, causes, events, today, nextCheck: reopening?.nextCheck ?? null }, advice)
}
