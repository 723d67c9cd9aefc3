import { letterFacts, type LetterAbout } from '../../diagnosis/letter-facts.ts'
import { letterPlan } from '../../diagnosis/letter-plan.ts'
import type { Step } from '../../knowledge/advice-types.ts'
import { letterBodies } from '../../knowledge/letter-types.ts'
import { letterRules } from '../../knowledge/letters.ts'
import { letterOf } from '../../text/letter-of.ts'
import type { Telling } from './telling.ts'

/**
 * The words for a step, each line marked, since they are for somebody else to read. Where they take what only the person knows, what that
 * is and what can be asked for: a text with a blank in it is none.
 */
export function letterLines({ id, script, about: subject }: Step, { diagnosis, caseFile, text, words }: Telling): readonly string[] {
  const line = caseFile.lines.find((one) => one.id === diagnosis.line)
  if (script === null || line === undefined) return []
  const body = script === 'escalation' ? (letterBodies.find((one) => one === id) ?? null) : null
  const about: LetterAbout = { kind: script, subject: subject ?? 'credit-decision', body }
  const { state, since, date } = diagnosis
  const facts = letterFacts({ about, line, state, since, events: caseFile.events, today: date })
  const plan = letterPlan(about, facts, { slots: {}, requests: null }, letterRules)
  const input = { about, facts, slots: {}, requests: plan.requests, grounds: plan.grounds }
  const marked = (lines: readonly string[]) => lines.map((one) => `  | ${one}`)
  if (plan.missing.length === 0) return [`  ${words.script}`, ...marked(letterOf(input, text.letters).body.split('\n'))]
  const sentences: Readonly<Record<string, (typeof text.letters.requests)['copy']>> = text.letters.requests
  return [
    `  ${words.ready(plan.missing.map((slot) => text.letters.slots[slot].label).join(words.and))}`,
    `  ${words.asks}`,
    ...marked(plan.requests.map((request, at) => `${at + 1}. ${sentences[request]?.(input) ?? ''}`)),
  ]
}
