import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventKinds } from '../../src/events/kind.ts'
import { findKinds } from '../../src/popup/form/find-kinds.ts'
import { textFor } from '../../src/text/index.ts'

const zh = textFor('zh-CN').kinds
const en = textFor('en').kinds

describe.each([
  ['zh-CN', zh],
  ['en', en],
] as const)('%s', (_, words) => {
  test.each(eventKinds)('%s is found first by its own name', (kind) => expect(findKinds(words[kind].name, words)[0]).toBe(kind))
  test('each kind is found by what people call it', () => {
    const lost = eventKinds.flatMap((kind) =>
      words[kind].also.filter((word) => !findKinds(word, words).includes(kind)).map((word) => `${kind}: ${word}`),
    )
    expect(lost).toEqual([])
  })
})

test.each([
  ['逾期', 'late-payment'],
  ['查征信', 'credit-inquiry'],
  ['查了征信', 'credit-inquiry'],
  ['换手机号', 'phone-changed'],
  ['换了手机号', 'phone-changed'],
  ['我上个月逾期了', 'late-payment'],
  ['借呗没了', 'line-closed'],
  ['还清', 'paid-off'],
  ['身份证过期', 'id-expired'],
  ['芝麻分', 'score'],
  ['12378', 'regulator-complaint'],
] as const)('%s is %s', (typed, kind) => expect(findKinds(typed, zh)[0]).toBe(kind))

test.each([
  ['overdue', 'late-payment'],
  ['ovredue', 'late-payment'],
  ['missed', 'late-payment'],
  ['paid off', 'paid-off'],
  ['Frozen', 'line-frozen'],
  ['closd', 'line-closed'],
] as const)('%s may be %s', (typed, kind) => expect(findKinds(typed, en).slice(0, 3)).toContain(kind))

test.each(['', '  ', '，', 'zzzzzz', '天气'])('"%s" finds nothing', (typed) => expect(findKinds(typed, zh)).toEqual([]))

test('any text gives at most so many, without repetition', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const found = findKinds(typed, zh, 5)
      expect(found.length).toBeLessThanOrEqual(5)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
