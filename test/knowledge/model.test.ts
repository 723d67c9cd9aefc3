import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/events/day.ts'
import { eventKinds } from '../../src/events/kind.ts'
import { causeIds } from '../../src/knowledge/causes.ts'
import { conductIds, findingIds, indicatorIds, policyIds, protectionIds } from '../../src/knowledge/ids.ts'
import { model } from '../../src/knowledge/model.ts'
import { sources } from '../../src/knowledge/sources.ts'

const kindsOfSignals = [...model.indicators, ...model.protections].flatMap(({ signal }) => {
  if (signal.from === 'events') return signal.feeds.map(({ kind }) => kind)
  if (signal.from === 'reading') return [signal.reading.kind, ...(signal.reading.over === undefined ? [] : [signal.reading.over.kind])]
  return signal.from === 'trend' ? [signal.trend.kind] : []
})

describe('the model is whole', () => {
  it.each(eventKinds)('the kind %s feeds an indicator, a protection, a finding or the conduct', (kind) => {
    const states = ['line-opened', 'services-limited', 'entry-gone']
    const worded = ['notice', 'reply-received']
    const conduct = model.conduct.flatMap(({ kinds }) => kinds)
    expect([...kindsOfSignals, ...conduct, ...states, ...worded]).toContain(kind)
  })

  it.each(causeIds)('the cause %s has a base, a way back and something that speaks for it', (cause) => {
    expect(model.base[cause].value).toBeGreaterThan(0)
    expect(model.returns[cause].share.value).toBeGreaterThan(0)
    expect(model.returns[cause].share.value).toBeLessThan(1)
    const speaks = model.weights.some((weight) => weight.cause === cause) || model.calendar.some(({ factors }) => cause in factors)
    expect(speaks || cause === 'unknown').toBe(true)
  })

  it('every id is used once', () => {
    expect(model.indicators.map(({ id }) => id).toSorted()).toEqual([...indicatorIds].toSorted())
    expect(model.protections.map(({ id }) => id).toSorted()).toEqual([...protectionIds].toSorted())
    expect(model.calendar.map(({ id }) => id).toSorted()).toEqual([...policyIds].toSorted())
    expect(model.conduct.map(({ id }) => id).toSorted()).toEqual([...conductIds].toSorted())
    const found = [...Object.keys(model.likelihoods), ...model.wordings.map(({ finding }) => finding), 'still-closed', 'came-back']
    expect(found.toSorted()).toEqual([...findingIds].toSorted())
  })

  it('no two weights for one pair of reading and cause', () => {
    const pairs = model.weights.map(({ indicator, memory, cause }) => `${indicator} ${memory} ${cause}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it.each(model.indicators)('indicator $id: half-lives and thresholds are positive, the prevalence is a share', ({ halfLife, theta, prevalence }) => {
    expect(halfLife.short.value).toBeGreaterThan(0)
    expect(halfLife.long?.value ?? 1000).toBeGreaterThan(halfLife.short.value)
    expect(theta.value).toBeGreaterThan(0)
    expect(prevalence.value).toBeGreaterThan(0)
    expect(prevalence.value).toBeLessThan(0.5)
  })

  it.each(model.calendar)('calendar entry $id: real days, in order, and a source', ({ from, until, source }) => {
    expect(isDay(from)).toBe(true)
    expect(until === null || (isDay(until) && until > from)).toBe(true)
    expect(Object.keys(sources)).toContain(source)
  })

  it('wordings: no pattern is shadowed by one of an earlier class, and none holds what decoding strips', () => {
    const seen: string[] = []
    for (const { patterns } of model.wordings) {
      for (const pattern of patterns) {
        expect(seen.filter((earlier) => pattern.includes(earlier)), pattern).toEqual([])
        expect(pattern).toMatch(/^[\p{L}\p{N}]+$/u)
      }
      seen.push(...patterns)
    }
  })
})
