import { describe, expect, test } from 'vitest'
import { readAmount, readCount, readRatio } from '../../src/popup/form/read-amount.ts'

describe('amounts', () => {
  test.each([
    ['3200', 3200],
    ['3,200', 3200],
    ['3，200', 3200],
    ['3.2千', 3200],
    ['1万', 10_000],
    ['1.5w', 15_000],
    ['1万2', 12_000],
    ['3千5', 3500],
    ['12k', 12_000],
    ['¥3,200.50', 3200.5],
    ['３２００元', 3200],
    ['约 8000 块', 8000],
    ['0', 0],
    ['20万', 200_000],
    ['3 thousand', 3000],
  ])('%s is %s', (text, amount) => expect(readAmount(text)).toBe(amount))
  test.each(['', 'abc', '-5', '1e999', '三千', '1..2', '99999999999', '3.2千5', '5个', 'NaN', '12 34万5 6'])('%s is none', (text) =>
    expect(readAmount(text)).toBeNull(),
  )
})

test.each([
  ['80%', 0.8],
  ['80', 0.8],
  ['0.8', 0.8],
  ['1', 1],
  ['100', 1],
  ['八成', 0.8],
  ['half', 0.5],
  ['constructor', null],
  ['0', 0],
  ['150%', null],
  ['x', null],
])('a ratio of %s is %s', (text, ratio) => expect(readRatio(text)).toBe(ratio))

test.each([
  ['3', 3],
  ['３', 3],
  ['0', null],
  ['1.5', null],
  ['', null],
  ['-1', null],
])('a count of %s is %s', (text, count) => expect(readCount(text)).toBe(count))
