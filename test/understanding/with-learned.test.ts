import { describe, expect, test } from 'vitest'
import { understand } from '../../src/understanding/understand.ts'

const events = (text: string) => understand(text, '2026-11-21').events
const kinds = (text: string): readonly string[] => events(text).map(({ kind }) => kind)

describe('what the rules do not know, but the learned table does', () => {
  test.each([
    ['蚂蚁借呗错过扣款时间', 'late-payment'], ['拿白条跟商家换现金', 'cash-out'], ['我手机改完但是花呗还是以前号码', 'phone-changed'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind))

  test('has its words and its line', () => {
    const text = '蚂蚁借呗错过扣款时间'
    expect(events(text).map(({ span, line }) => [text.slice(span.from, span.to), line])).toEqual([[text, 'jiebei']])
  })

  test.each(['怎么更换借呗手机号码', '逾期几天会上征信', '没换过手机号', '明天天气怎么样'])('is not told: %s', (text) => {
    expect(events(text).filter(({ none }) => none !== true)).toEqual([])
  })
})
