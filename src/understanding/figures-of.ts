import { kindFacts } from '../events/kind-facts.ts'
import { amountIn, becomesIn, ratioIn, type Measure } from './measures-in.ts'
import { isBeside, type Said } from './told-phrases.ts'
import type { ProposedEvent } from './understood.ts'
import { CARD, GUARANTEE, LOAN, MYSELF_LOOKED, POST_LOAN } from './vocabulary-reasons.ts'

type Figures = Partial<Pick<ProposedEvent, 'days' | 'count' | 'amount' | 'ratio' | 'value' | 'reason'>>

function beside(measures: readonly Measure[], said: Said): number | undefined {
  const { phrase } = said.scene
  const inside = measures.find(({ from, to }) => from >= phrase.from && to <= phrase.to)
  const after = measures.find((measure) => measure.from >= phrase.to && isBeside(measure, said.scene))
  const before = measures.findLast((measure) => measure.to <= phrase.from && isBeside(measure, said.scene))
  return (inside ?? after ?? before)?.value
}

function inquiryReason(text: string): string | undefined {
  if (MYSELF_LOOKED.test(text)) return 'self'
  if (POST_LOAN.test(text)) return 'post-loan'
  if (GUARANTEE.test(text)) return 'guarantee'
  if (CARD.test(text)) return 'card'
  return LOAN.test(text) ? 'loan' : undefined
}

/** The numbers that go with what was said, as far as its kind has a place for them. */
export function figuresOf(said: Said): Figures {
  const { phrase, clause, after } = said.scene
  const { kind, reason } = phrase.rule
  if (kind === null) return {}
  const { fields, reading } = kindFacts[kind]
  const words = clause.text.slice(phrase.from, phrase.to)
  const days = fields.includes('days') ? beside(said.figures.durations, said) : undefined
  const count = fields.includes('count') && !reading ? beside(said.figures.counts, said) : undefined
  const inWords = reading || kind === 'drawdown'
  const money = !fields.includes('amount') ? null : inWords ? amountIn(words) : becomesIn(words + after.slice(0, 10))
  const ratio = fields.includes('ratio') ? ratioIn(words + after.slice(0, 5)) : null
  const value = fields.includes('value') ? amountIn(words) : null
  const why = reason ?? (kind === 'credit-inquiry' ? inquiryReason(clause.text) : undefined)
  return {
    ...(days !== undefined && { days }), ...(count !== undefined && { count }), ...(money !== null && { amount: money }),
    ...(ratio !== null && { ratio }), ...(value !== null && { value }), ...(why !== undefined && { reason: why }),
  }
}
