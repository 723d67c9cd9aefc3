import { type OnCause, type RuleEffect, ruleEffects, strengthOf } from '../../diagnosis/rule-effects.ts'
import { capOf } from '../../knowledge/caps.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import { type CardId, ledger, usesOf } from '../../knowledge/ledger.ts'
import type { Card } from '../../knowledge/ledger-types.ts'
import { model } from '../../knowledge/model.ts'
import type { Text } from '../../text/index.ts'

/** So many causes are named on each side of a finding. */
const NAMED = 3

/** Small factors are read more closely than large ones. */
const rounded = (value: number): number => (value < 2 ? hundredths(value) : Math.round(value * 10) / 10)
const hundredths = (value: number): number => Math.round(value * 100) / 100

/** What the model of today does with a card. */
export function effectsOf(id: CardId): readonly RuleEffect<CauseId>[] {
  return ruleEffects(model, usesOf(id))
}

/** In a few words for a row: the grade and what it does at the most, or that the model leaves it alone. */
export function briefWords(id: CardId, text: Text): string {
  const { grade }: Card = ledger[id]
  const words = text.ledger.brief
  if ('ignored' in ledger[id]) return grade === null ? words.noSource : words.ignored
  const name = grade === null ? text.ledger.grade.none.name : text.grades[grade].name
  const strongest = Math.max(1, ...effectsOf(id).map(strengthOf))
  return strongest === 1 ? words.plain(name) : words.times(name, text.format.number(rounded(strongest)))
}

/** The cap that follows from a card's grade. */
export function capWords(id: CardId, { ledger: { cap }, format }: Text): string {
  const { grade, folklore }: Card = ledger[id]
  return grade === null ? cap.none : cap.times(format.number(capOf(grade, folklore === true)))
}

/** One sentence for one part of the model, with its numbers as they stand there. */
export function effectWords(effect: RuleEffect<CauseId>, text: Text): string {
  const words = text.ledger.effects
  const { list, number, percent, span, fullDay, chanceWords } = text.format
  const name = nameOf(effect, text)
  const causeName = (cause: CauseId): string => text.causes[cause].name
  const weighed = (all: readonly OnCause<CauseId>[]): string => {
    const shown = all.slice(0, NAMED).map(({ cause, times }) => words.weighed(causeName(cause), number(hundredths(times))))
    return list(all.length > NAMED ? [...shown, words.others(all.length - NAMED)] : shown)
  }
  switch (effect.part) {
    case 'indicators':
      return words.most(name, number(rounded(effect.times)), list(effect.on.map((cause) => words.cause(causeName(cause)))))
    case 'protections':
      return words.lowers(name, list(effect.on.map(({ cause, times }) => words.lower(causeName(cause), percent(1 - times)))))
    case 'findings': {
      const more = effect.on.filter(({ times }) => times > 1).toSorted((a, b) => b.times - a.times)
      const less = effect.on.filter(({ times }) => times < 1).toSorted((a, b) => a.times - b.times)
      const parts = [...(more.length > 0 ? [words.more(weighed(more))] : []), ...(less.length > 0 ? [words.less(weighed(less))] : [])]
      const [first, second] = parts
      if (first === undefined) return words.saysNothing(name)
      return words.says(name, second === undefined ? first : words.both(first, second))
    }
    case 'conduct': return words.odds(name, weighed(effect.on))
    case 'policies': {
      const causes = effect.on.length === 0 ? words.shown : weighed(effect.on)
      const from = fullDay(effect.from)
      return effect.until === null ? words.since(name, from, causes) : words.between(name, from, fullDay(effect.until), causes)
    }
    case 'base': return words.base(name, percent(effect.share))
    case 'returns': return words.returns(name, chanceWords(effect.share, null, null), span(effect.days))
    case 'thresholds': return words.thresholds[effect.id]?.(number(effect.value), percent(effect.value)) ?? effect.id
  }
}

/** How fast an indicator fades, by its half-lives; nothing for what does not. */
export function fadingWords(effect: RuleEffect<CauseId>, { ledger: { effects }, format: { span } }: Text): string | null {
  const [first, second] = effect.part === 'indicators' ? effect.halfLives : []
  if (first === undefined) return null
  return second === undefined ? effects.fades(span(first)) : effects.fadesTwice(span(first), span(second))
}

function nameOf({ part, id }: RuleEffect<CauseId>, text: Text): string {
  const names: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> = {
    indicators: text.indicators, protections: text.protections, findings: text.findings, conduct: text.conduct, policies: text.policies,
    base: text.causes, returns: text.causes,
  }
  return names[part]?.[id]?.name ?? id
}
