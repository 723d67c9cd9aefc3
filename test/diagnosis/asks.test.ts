import { describe, expect, test } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { model } from '../../src/knowledge/model.ts'

const line = { id: 'jb', product: 'jiebei', lender: 'bank' } as const
const today = '2026-11-21'
const closed: CreditEvent = { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18' }
const asksAfter = (events: readonly CreditEvent[]) => examine({ lines: [line], events }, 'jb', today, model, { draws: 0 })
const causes: readonly string[] = Object.keys(model.causes)

describe('what would teach most', () => {
  test('comes first, each with the causes between which it decides', () => {
    const { asks, nextQuestion } = asksAfter([closed])
    expect(asks.length).toBeGreaterThan(3)
    expect(asks.map(({ gain }) => gain)).toEqual(asks.map(({ gain }) => gain).toSorted((a, b) => b - a))
    expect(asks[0]).toMatchObject({ indicator: 'late-elsewhere', raises: 'late-elsewhere' })
    expect(nextQuestion).toBe('late-elsewhere')
    for (const { raises, lowers } of asks) {
      expect(causes).toContain(raises)
      expect(causes).toContain(lowers)
      expect(lowers).not.toBe(raises)
      expect([raises, lowers]).not.toContain('unknown')
    }
  })

  test('is about the risk alone while the line is open', () => {
    const { asks } = asksAfter([])
    expect(asks.length).toBeGreaterThan(0)
    for (const { lowers } of asks) expect(lowers).toBeNull()
  })

  test('is no longer asked once it was told, some or none', () => {
    const none: CreditEvent = { id: 'n', kind: 'late-payment', none: true, since: '2024-11-21', date: today }
    const some: CreditEvent = { id: 's', kind: 'late-payment', date: '2026-10-01', days: 40 }
    const before = asksAfter([closed]).asks.map(({ indicator }) => indicator)
    expect(before).toContain('late-elsewhere')
    for (const told of [none, some]) expect(asksAfter([closed, told]).asks.map(({ indicator }) => indicator)).not.toContain('late-elsewhere')
  })

  test('readings are among it, and not what no one answer can tell', () => {
    const kinds = new Map(model.indicators.map(({ id, signal }) => [id as string, signal.from]))
    const { asks, nextQuestion } = asksAfter([])
    const found = new Set(asks.map(({ indicator }) => kinds.get(indicator)))
    expect(found).toEqual(new Set(['events', 'reading']))
    expect(kinds.get(nextQuestion ?? '')).toBe('events')
  })

  test('is not looked for where it was not wanted', () => {
    const found = examine({ lines: [line], events: [closed] }, 'jb', today, model, { draws: 0, question: false })
    expect([found.asks, found.nextQuestion]).toEqual([[], null])
  })
})
