import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventKinds } from '../../src/events/kind.ts'
import { clausesOf } from '../../src/understanding/clauses.ts'
import { daysIn } from '../../src/understanding/days-in.ts'
import { durationsIn, ratioIn } from '../../src/understanding/measures-in.ts'
import { numberOf } from '../../src/understanding/numbers.ts'
import { plainText } from '../../src/understanding/plain-text.ts'
import { productsIn } from '../../src/understanding/products-in.ts'
import * as grammar from '../../src/understanding/vocabulary-grammar.ts'
import { CHINESE_RULES, ENGLISH_RULES } from '../../src/understanding/vocabulary-kinds.ts'
import { TYPOS, VARIANTS } from '../../src/understanding/vocabulary-variants.ts'
import { today } from './labelled.ts'

describe('plain spelling', () => {
  test.each([['還清借唄！', '还清借呗!'], ['ＪＢ　没了', 'jb 没了'], ['花被愈期', '花呗逾期'], ['ﬃ', 'ﬃ']])('%s', (text, plain) => expect(plainText(text)).toBe(plain))

  test('moves nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(text).length).toBe(text.length)
    }))
    expect([...TYPOS, ...VARIANTS.flatMap(([simple, others]) => [...others].map((other) => [simple, other] as const))].filter(([a, b]) => a.length !== b.length)).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    ['8000', 8000], ['8千', 8000], ['1.2万', 12_000], ['20w', 200_000], ['二十万', 200_000], ['一万二', 12_000], ['1万2', 12_000], ['三百五', 350], ['一百零五', 105], ['五千多', 5000], ['两', 2],
    ['俩', 2], ['十五', 15], ['八万', 80_000], ['十几', 15], ['十二万三', 123_000], ['8,000', 8000], ['贷', null], ['', null],
  ])('%s', (written, number) => expect(numberOf(written)).toBe(number))

  test.each([['5天', [5]], ['半个月', [15]], ['三个月', [90]], ['十几天', [15]], ['一个半月', [45]], ['3月', []], ['第二天', []], ['两周', [14]], ['5 days', [5]]])('%s', (text, days) => {
    expect(durationsIn(text).map(({ value }) => value)).toEqual(days)
  })

  test.each([['九成', 0.9], ['九成五', 0.95], ['90%', 0.9], ['百分之九十', 0.9], ['120%', null], ['九', null]])('%s', (text, ratio) => expect(ratioIn(text)).toBe(ratio))
})

describe('days', () => {
  test.each([
    ['昨天还清9月3号没了', ['2026-11-20', '2026-09-03']], ['2026.9.3没了', ['2026-09-03']], ['三年没逾期', []], ['月入8000', []], ['欠1.5万', []], ['2027年5月1日', []], ['利率9.3%', []],
    ['9月到10月没用', ['2026-10-31']],
  ])('%s', (text, days) => expect(daysIn(text, today).map(({ date }) => date)).toEqual(days))
})

describe('clauses', () => {
  test.each([
    ['借呗没了,但是没逾期。怎么办?', ['借呗没了', '但是没逾期', '怎么办']], ['我的借呗关了 我没有逾期过', ['我的借呗关了', '我没有逾期过']], ['jb 没了', ['jb 没了']], ['9.3还清.没了', ['9.3还清.没了']],
    ['Closed. Why?', ['Closed', ' Why']], ['x'.repeat(250), ['x'.repeat(120), 'x'.repeat(120), 'x'.repeat(10)]],
  ])('%s', (text, clauses) => expect(clausesOf(text).map((clause) => clause.text)).toEqual(clauses))

  test('stand where they say', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('借', '，', '。', ' ', '但是', 'a', '\n', '1', '.') }), (text) => {
      for (const { text: words, from } of clausesOf(text)) expect(text.slice(from, from + words.length)).toBe(words)
    }))
  })
})

test('products by their names and nicknames', () => {
  const named = '支付宝的借呗、蚂蚁花呗，wld，京东金条 白条，美团月付，有钱花，抖音月付，某银行信用贷，招行信用卡，安逸花'
  expect(productsIn(plainText(named)).map(({ product }) => product)).toEqual([
    'jiebei', 'huabei', 'weilidai', 'jd-jintiao', 'jd-baitiao', 'meituan', 'duxiaoman', 'douyin', 'xinyongdai', 'credit-card', 'other',
  ])
  expect(productsIn('信用贷款 在美团上').length).toBe(0)
})

const RULES = [...CHINESE_RULES, ...ENGLISH_RULES]

describe('vocabulary', () => {
  const patterns = [...RULES.flatMap(({ none, done, bare }) => [none, done, bare]), ...Object.values(grammar)].filter((pattern) => pattern !== undefined)

  test('has words for every kind but those that are read in other ways', () => {
    const said = new Set(RULES.flatMap(({ kind, also }) => [kind, also]))
    expect(eventKinds.filter((kind) => !said.has(kind))).toEqual(['notice', 'reply-received'])
  })

  test('repeats no group without a bound, so that a clause costs no more than its length', () => {
    expect(patterns.map(({ source }) => source).filter((source) => /(?<!\\)\)[*+]|(?<!\\)\)\{\d+,\}/.test(source))).toEqual([])
  })

  test('finds every phrase, not the first one', () => {
    expect(RULES.flatMap(({ none, done, bare }) => [none, done, bare]).filter((pattern) => pattern !== undefined && !pattern.global)).toEqual([])
  })
})
