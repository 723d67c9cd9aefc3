import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbers } from '../../src/knowledge/numbers.ts'
import { coarserAmount, coarserDay, coarserSum } from '../../src/messages/coarser.ts'
import { findPrivate } from '../../src/messages/find-private.ts'
import { saysNothing } from '../../src/messages/says-nothing.ts'
import { PUBLIC_NUMBERS } from '../../src/messages/vocabulary-private.ts'

const found = (text: string) => findPrivate(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('what says who somebody is', () => {
  test.each([
    ['我的借呗被关，王经理（工号8866）打来电话13812345678', ['product 借呗', 'person 王经理', 'number 8866', 'number 13812345678']],
    ['卡号6222 0200 1234 5678 901，身份证11010119900307451X', ['number 6222 0200 1234 5678 901', 'number 11010119900307451X']],
    ['＋１３８１２３４５６７８ 尾号34', ['number １３８１２３４５６７８', 'number 34']],
    ['编号GD-20261120-77，邮箱a.b@qq.com，微信号abc_123', ['number GD-20261120-77', 'reach a.b@qq.com', 'reach abc_123']],
    ['重庆蚂蚁消费金融有限公司和招商银行杭州分行', ['institution 重庆蚂蚁消费金融有限公司', 'institution 招商银行杭州分行']],
    ['住在杭州市西湖区文三路478号3栋201室，我叫王小明', ['address 杭州市西湖区文三路478号3栋201室', 'person 王小明']],
    ['ticket AB-1234, call 95188, Jiebei', ['number AB-1234', 'number 95188', 'product Jiebei']],
  ])('is found: %s', (text, pieces) => expect(found(text)).toEqual(pieces))

  test.each([
    ['2026年11月20日还了3,260.50元，11月21日额度1.5万', ['day 2026年11月20日', 'amount 3,260.50元', 'day 11月21日', 'amount 1.5万']],
    ['2026-11-20 paid ￥3200 on November 20, 2026', ['day 2026-11-20', 'amount ￥3200', 'day November 20, 2026']],
    ['民法典第1029、1030条，《银行业保险业消费投诉处理管理办法》，打12378，400-810-8866', ['public 第1029、1030条', 'public 《银行业保险业消费投诉处理管理办法》', 'public 12378', 'public 400-810-8866']],
    ['联系银行，等了15天，第3次', []],
  ])('is told apart from days, sums and what is public: %s', (text, pieces) => expect(found(text)).toEqual(pieces))

  test('is found in any text, in order, and in a short time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0
      for (const { from, to } of findPrivate(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
    }))
    expect(findPrivate('省市区县路街号银行公司'.repeat(900)).length).toBeGreaterThan(0)
  })
})

test('the public numbers are those of authorities in the number book, and no company has one', () => {
  const book = Object.values(numbers).map(({ number }) => number)
  expect(PUBLIC_NUMBERS.filter((number) => !book.some((known) => known === number))).toEqual([])
  expect(PUBLIC_NUMBERS.filter((number) => number.startsWith('95'))).toEqual([])
})

test('what could be any institution says nothing', () => {
  expect(['App 客服', '12378', '中国人民银行'].every(saysNothing)).toBe(true)
  expect(['招商银行', 'App 客服 7 号', '12378 王'].some(saysNothing)).toBe(false)
})

test('days and sums are made rough once, and stay so', () => {
  for (const [day, rough] of [['2026年11月20日', '2026年11月'], ['11月20日', '11月'], ['2026-11-20', '2026-11'], ['November 20, 2026', 'November 2026'], ['2026年', '2026年']]) {
    expect(coarserDay(day ?? '')).toBe(rough)
    expect(coarserDay(rough ?? '')).toBe(rough)
    expect(findPrivate(rough ?? '').every(({ kind }) => kind === 'day')).toBe(true)
  }
  expect([coarserAmount('3,260.50元'), coarserAmount('1.5万'), coarserSum(0), coarserSum(98_700)]).toEqual(['3000元', '2万', 0, 100_000])
})
