import type { LetterAbout, LetterFacts } from '../../../diagnosis/letter-facts.ts'
import { letterPlan, type LetterChoices, type LetterPlan } from '../../../diagnosis/letter-plan.ts'
import { letterRules } from '../../../knowledge/letters.ts'
import { letterOf, type LetterText } from '../../../text/letter-of.ts'
import type { Text } from '../../../text/index.ts'
import { zhCN } from '../../../text/zh_CN/index.ts'

/** What a text asks for, misses and rests on today. */
export function planOf(about: LetterAbout, facts: LetterFacts, choices: LetterChoices): LetterPlan {
  return letterPlan(about, facts, choices, letterRules)
}

/**
 * The finished text, in Chinese unless another language is asked for, since it is Chinese that will be read; null while something is
 * missing, so that no text with a blank exists.
 */
export function letterText(about: LetterAbout, facts: LetterFacts, choices: LetterChoices, text: Text = zhCN): LetterText | null {
  const plan = planOf(about, facts, choices)
  if (plan.missing.length > 0 || plan.requests.length === 0) return null
  return letterOf({ about, facts, slots: plan.slots, requests: plan.requests, grounds: plan.grounds }, text.letters)
}

/** A text as it leaves: what is spoken or typed into a chat has no heading. */
export function wholeText({ kind }: LetterAbout, { title, body }: LetterText): string {
  return kind === 'chat' || kind === 'phone' ? body : `${title}\n${body}`
}
