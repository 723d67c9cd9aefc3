import type { Ask } from '../../diagnosis/diagnosis.ts'
import { asksAbout } from '../../diagnosis/examine.ts'
import { amend } from '../../events/amend.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import { knowledge } from '../../knowledge/index.ts'
import { withTold } from '../own-words/with-told.ts'
import type { FirstRun } from './answer.ts'
import { toEvents } from './answers.ts'
import { MOST_QUESTIONS, ways, type QuestionId } from './questions.ts'
import { tells } from './tells.ts'

/** What is known besides the answers, and the words on the screen that a wording's chip stands for. */
export type Known = Readonly<{ caseFile: CaseFile; today: Day; phrase: (wording: string) => string }>

/** A question, and what it would decide; null for one without which there is no answer. */
export type Next = Readonly<{ id: QuestionId; ask: Ask | null }>

/**
 * The question after those asked so far, from their answers alone, so that the same answers always lead the same way. Null when all is
 * asked that would change much.
 */
export function nextOf(run: FirstRun, known: Known): Next | null {
  const { entry, asked } = run
  const { first, then } = ways[entry]
  if (asked.length >= MOST_QUESTIONS) return null
  const settled: readonly QuestionId[] = run.told?.settled ?? []
  const due = first.find((id) => !asked.includes(id) && !settled.includes(id))
  if (due !== undefined) return { id: due, ask: null }
  const left = then.filter((id) => !asked.includes(id) && !settled.includes(id))
  for (const ask of asksAfter(run, known)) {
    const id = left.find((one) => (tells[one] as readonly string[]).includes(ask.indicator))
    if (id !== undefined) return { id, ask }
  }
  return null
}

/** How many more there may be after those asked: never fewer than there will be. */
export function atMostLeft({ entry, asked, told }: FirstRun): number {
  const { first, then } = ways[entry]
  const known: readonly QuestionId[] = [...asked, ...told?.settled ?? []]
  return Math.min(MOST_QUESTIONS - asked.length, [...first, ...then].filter((id) => !known.includes(id)).length)
}

/** What the engine would ask, were the line stored as it has been told. */
function asksAfter({ entry, asked, answers, told: before }: FirstRun, { caseFile, today, phrase }: Known): readonly Ask[] {
  const said = Object.fromEntries([...asked, ...before?.settled ?? []].map((id) => [id, answers[id]]))
  let count = 0
  const newId = () => `first-run-${(count += 1)}`
  const added = toEvents(entry, said, { today, phrase, newId })
  const { line, events, others } = before === undefined ? { ...added, others: [] } : withTold(added, before, caseFile.lines, newId)
  const all = [{ line, events }, ...others]
  const told = {
    lines: [...caseFile.lines, ...all.map((one) => one.line).filter(({ id }) => !caseFile.lines.some((known) => known.id === id))],
    events: amend(caseFile.events, [], all.flatMap((one) => one.events)),
  }
  return asksAbout(told, line.id, today, knowledge.model)
}
