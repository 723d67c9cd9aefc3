import { describe, expect, it } from 'vitest'
import { ruleEffects, strengthOf } from '../../src/diagnosis/rule-effects.ts'
import { isFolklore } from '../../src/diagnosis/well-supported.ts'
import { isDay } from '../../src/events/day.ts'
import { capOf } from '../../src/knowledge/caps.ts'
import { causeIds } from '../../src/knowledge/causes.ts'
import { conductIds, findingIds, indicatorIds, policyIds, protectionIds } from '../../src/knowledge/ids.ts'
import { beliefIds, cardFor, cardIds, cardsForTip, dayRead, ledger, ruleIds, seenInstead, usesOf, type CardId } from '../../src/knowledge/ledger.ts'
import type { BeliefCard, Card, RuleCard, Uses } from '../../src/knowledge/ledger-types.ts'
import { model } from '../../src/knowledge/model.ts'
import { isSourceId, sources } from '../../src/knowledge/sources.ts'

const order = ['A', 'B', 'C', 'D', 'E'] as const
const cardOf = (id: CardId): Card => ledger[id]
const effectsOf = (id: CardId) => ruleEffects(model, usesOf(id))

/** Every part of the model that needs a card. */
const parts = Object.entries({
  indicators: indicatorIds, protections: protectionIds, findings: findingIds, conduct: conductIds, policies: policyIds, base: causeIds, returns: causeIds,
  thresholds: Object.keys(model.thresholds),
} satisfies Record<keyof Uses, readonly string[]>).flatMap(([part, ids]) => ids.map((id) => [part as keyof Uses, id] as const))

describe('every number of the model stands on one card', () => {
  it.each(parts)('%s: %s', (part, id) => {
    const cards = cardIds.filter((card) => (usesOf(card)[part] as readonly string[] | undefined)?.includes(id))
    expect(cards).toHaveLength(1)
    expect(cardFor(part, id)).toBe(cards[0])
  })

  it.each(model.weights)('the weight of $indicator ($memory) on $cause is read on its card', ({ indicator, rate }) => {
    const card = cardFor('indicators', indicator)
    expect(card && effectsOf(card).flatMap(({ parameters }) => parameters)).toContain(rate)
  })

  it.each(cardIds)('%s names nothing that the model does not have', (id) => {
    const named = Object.entries(usesOf(id)).flatMap(([part, ids]) => ids.map((one) => `${part} ${one}`))
    // The time since is a likelihood that the ways back give; it has no table of its own.
    const had = [...effectsOf(id).map((effect) => `${effect.part} ${effect.id}`), 'findings still-closed', 'findings came-back']
    expect(named.filter((one) => !had.includes(one))).toEqual([])
  })
})

describe.each(cardIds)('%s', (id) => {
  const { grade, folklore, for: pro, against, sought } = cardOf(id)

  it('does no more than its cap allows', () => {
    for (const effect of effectsOf(id)) expect(strengthOf(effect), effect.id).toBeLessThanOrEqual(capOf(grade, folklore) + 1e-9)
  })

  it('has the grade of the best of its numbers; folklore is graded by the sources instead', () => {
    const numbers = effectsOf(id).filter(({ part }) => part !== 'returns' && part !== 'thresholds').flatMap(({ parameters }) => parameters)
    if (folklore === true) expect(numbers.every(isFolklore)).toBe(true)
    else if (numbers.length > 0) expect(grade).toBe(order.find((one) => numbers.some((number) => number.grade === one)))
  })

  it('has sources that exist, each once on a side, and a grade no better than the best that speaks for it', () => {
    for (const side of [pro, against]) {
      expect(side.filter((source) => !isSourceId(source))).toEqual([])
      expect(new Set(side).size).toBe(side.length)
    }
    expect(against.length).toBeGreaterThan(0)
    if (grade !== null) expect(pro.some((source) => order.indexOf(sources[source].grade) <= order.indexOf(grade))).toBe(true)
  })

  it('says when it was read, and that nothing was found where nothing speaks for it', () => {
    expect(isDay(dayRead(id))).toBe(true)
    expect(grade === null).toBe(pro.length === 0)
    expect(sought !== undefined).toBe(pro.length === 0)
  })
})

describe('what people believe', () => {
  it.each(beliefIds)('%s is used by the model, or said to be ignored', (id) => {
    const card: RuleCard | BeliefCard = ledger[id]
    expect('ignored' in card).toBe(effectsOf(id).length === 0)
  })

  it('leads to rules, where there are some', () => {
    for (const id of beliefIds) expect(seenInstead(id).filter((see) => !ruleIds.some((rule) => rule === see) && !('folklore' in ledger[see]))).toEqual([])
    for (const id of beliefIds) expect(seenInstead(id)).toEqual('see' in ledger[id] ? ledger[id].see : [])
  })

  it('is folklore wherever it moves a number, and nothing else is', () => {
    const folklore = cardIds.filter((id) => cardOf(id).folklore === true)
    expect(folklore).toEqual(beliefIds.filter((id) => effectsOf(id).length > 0))
  })
})

it('a tip finds the cards that it rests on', () => {
  expect(cardsForTip('stop-applying')).toEqual(['inquiries'])
  expect(cardsForTip('read-own-report')).toEqual(['own-queries'])
  expect(cardsForTip('nothing')).toEqual([])
})
