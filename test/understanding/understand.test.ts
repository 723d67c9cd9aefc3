import { describe, expect, test } from 'vitest'
import { understand } from '../../src/understanding/understand.ts'
import type { ProposedEvent } from '../../src/understanding/understood.ts'
import { today } from './labelled.ts'

const read = (text: string) => understand(text, today)
const events = (text: string): readonly ProposedEvent[] => read(text).events
const first = (text: string): ProposedEvent | undefined => events(text)[0]
const kinds = (text: string): readonly string[] => events(text).map(({ kind, none }) => none === true ? `no ${kind}` : kind)

test('the story of the issue', () => {
  const text = '还清借呗第二天就没了, 上个月微粒贷逾期3天, 换过手机号, 9月查过两次征信'
  expect(events(text)).toMatchObject([
    { kind: 'paid-off', line: 'jiebei', date: null },
    { kind: 'line-closed', line: 'jiebei', date: null, after: { event: 0, days: 1 } },
    { kind: 'late-payment', line: 'weilidai', date: '2026-10-16', sure: 'about', days: 3, until: '2026-10-19' },
    { kind: 'phone-changed', line: null, date: null },
    { kind: 'credit-inquiry', date: '2026-09-15', sure: 'about', count: 2 },
  ])
  expect(events(text).map(({ span }) => text.slice(span.from, span.to))).toEqual(['还清', '第二天就没了', '上个月微粒贷逾期3天', '换过手机号', '9月查过两次征信'])
  expect(read(text)).toMatchObject({ entry: 'paid-off-closed', wording: null, leftover: '' })
  expect(read(text).unknowns).toEqual([{ event: 0, field: 'date' }, { event: 1, field: 'date' }, { event: 3, field: 'date' }])
})

describe('days', () => {
  test.each([
    ['9.3还清借呗', '2026-09-03', 'yes'], ['9.3开的借呗', '2026-09-03', 'yes'], ['借呗9.20关的', '2026-09-20', 'yes'], ['昨天借呗没了', '2026-11-20', 'yes'], ['去年10月花呗逾期了', '2025-10-16', 'about'], ['借呗三个月前被关了', '2026-08-21', 'about'],
    ['九月花呗被冻结', '2026-09-15', 'about'], ['刚还清借呗就没了', '2026-11-21', 'about'], ['二零二五年三月五号借呗被关', '2025-03-05', 'yes'], ['借呗被关是在9月3号', '2026-09-03', 'yes'],
    ['上个月3号，我还清了借呗', '2026-10-03', 'yes'], ['半年没用借呗', '2026-05-22', 'about'], ['借呗逾期5天了还没还', '2026-11-16', 'about'], ['paid off jiebei on Sep 3', '2026-09-03', 'yes'],
  ])('%s', (text, date, sure) => expect(first(text)).toMatchObject({ date, sure }))

  test.each(['借呗还了三个月，没了', '借呗用了3年没了', '借呗利率1.5，没了', '借呗现在没了', '2027年1月1日借呗没了'])('%s names no day', (text) => {
    expect(events(text).map(({ date }) => date)).toEqual(events(text).map(() => null))
  })

  test.each([
    ['9月3号还清借呗，第二天没了', '2026-09-04'], ['9月3号还清借呗，当天没了', '2026-09-03'], ['9月3号还清借呗，第三天没了', '2026-09-05'], ['9月3号还清借呗，十天后没了', '2026-09-13'],
    ['昨天还清借呗，三天后没了', null],
  ])('%s', (text, date) => expect(events(text)[1]).toMatchObject({ kind: 'line-closed', date }))

  test('a time until today is a stretch', () => {
    expect(first('近半年申请了五家网贷')).toMatchObject({ since: '2026-05-21', date: '2026-11-21', count: 5, reason: 'loan' })
    expect(first('最近花呗被冻结')).toMatchObject({ since: '2026-10-22', date: '2026-11-21' })
  })
})

describe('told none', () => {
  test.each([
    ['没有逾期过', '2024-11-21'], ['从没逾期', '2021-11-21'], ['这两年没逾期', '2024-11-21'], ['近三个月没逾期', '2026-08-21'], ['今年没逾期过', '2026-01-01'], ['一直按时还', '2021-11-21'],
  ])('%s', (text, since) => expect(events(text)).toEqual([expect.objectContaining({ kind: 'late-payment', none: true, since, date: today })]))

  test.each([
    ['没换过手机号', ['no phone-changed']], ['没有逾期、套现', ['no late-payment', 'no cash-out']], ['证件没过期手机号也没换', ['no id-expired', 'no phone-changed']],
    ['不是没逾期过', ['late-payment']], ['没有逾期怎么就关了', ['no late-payment', 'line-closed']], ['借呗没被关', []], ['还没还清借呗', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('numbers', () => {
  test.each([
    ['花呗逾期了十几天', { days: 15, sure: 'about' }], ['逾期了半个月', { days: 15 }], ['微粒贷逾期一个多月了', { days: 39 }], ['办了俩网贷', { count: 2 }], ['月入8000', { amount: 8000 }],
    ['月薪一万二', { amount: 12_000 }], ['欠了20万', { amount: 200_000 }], ['额度用了九成', { ratio: 0.9 }], ['芝麻分650', { value: 650 }], ['花呗额度从8千降到五百', { amount: 500 }],
    ['自己查了两次征信', { count: 2, reason: 'self' }], ['申请信用卡查了一次征信', { reason: 'card' }], ['我自己关的借呗', { reason: 'self' }],
  ])('%s', (text, fields) => expect(first(text)).toMatchObject(fields))
})

describe('lines', () => {
  test('products that stand side by side share one fate', () => {
    expect(events('借呗、花呗、微粒贷都没了').map(({ line }) => line)).toEqual(['jiebei', 'huabei', 'weilidai'])
    expect(events('升级网商贷借呗没了').map(({ kind, line }) => [kind, line])).toEqual([['product-upgraded', 'jiebei'], ['line-closed', 'jiebei']])
    expect(events('花呗逾期借呗被关').map(({ kind, line }) => [kind, line])).toEqual([['late-payment', 'huabei'], ['line-closed', 'jiebei']])
  })

  test.each([
    ['jb没了', 'jiebei'], ['金条被关', 'jd-jintiao'], ['美团生意贷没额度了', 'meituan'], ['放心借被关闭', 'douyin'], ['招商银行信用卡被降额', 'credit-card'], ['安逸花没额度了', 'other'],
    ['额度没了', null], ['我的花呗。额度没了', 'huabei'],
  ])('%s', (text, line) => expect(first(text)).toMatchObject({ line }))

  test('a line that a kind must have and nobody named is unknown', () => {
    expect(read('额度没了').unknowns).toContainEqual({ event: 0, field: 'line' })
  })
})

describe('ways in', () => {
  test.each([
    ['还清借呗就关了', 'paid-off-closed'], ['从没逾期，借呗还是关了', 'paid-still-closed'], ['好多人的借呗都没了', 'others-too'], ['借呗关了又开了', 'came-back'], ['借呗会不会被关', 'worried'],
    ['借呗为什么关了', null], ['想关闭借呗', null], ['会不会影响征信?', null],
  ])('%s', (text, entry) => expect(read(text).entry).toBe(entry))
})

describe('what a screen or a desk says', () => {
  test.each([
    ['借呗没了，提示“经综合评估暂未通过”', '经综合评估暂未通过'], ['花呗用不了，显示暂无可用额度怎么回事', '暂无可用额度'],
    ['提示当前操作可能存在风险,为了你的账户安全,我们中断了你的操作', '当前操作可能存在风险,为了你的账户安全,我们中断了你的操作'],
    ['【蚂蚁借呗】你提交的申请经综合评估暂未通过，感谢你的关注', '【蚂蚁借呗】你提交的申请经综合评估暂未通过，感谢你的关注'], ['我的为什么不显示借呗', null],
    // Pasted as it stands, without a word of the person's own.
    ['尊敬的用户，经综合评估，您的借呗服务暂时无法使用。', '尊敬的用户，经综合评估，您的借呗服务暂时无法使用。'], ['您的綜合評估未通過，暫不能使用借唄', '您的綜合評估未通過，暫不能使用借唄'],
    ['很抱歉，因综合评分不足，本次申请未通过', '很抱歉，因综合评分不足，本次申请未通过'], ['点进去说该功能暂未对您开放', '该功能暂未对您开放'],
    ['您帮我看下额度为什么没了', null], ['您好，借呗的额度不能用了', null], ['我的额度调整了，敬请回复', null],
  ])('%s', (text, wording) => expect(read(text).wording).toBe(wording))

  test('an answer is no fault', () => expect(kinds('借呗打不开，提示综合评估未通过')).toEqual(['draw-refused']))

  test('goes with the loss, and a reply is a reply', () => {
    expect(events('借呗没了，提示“经综合评估暂未通过”')).toMatchObject([{ kind: 'line-closed', wording: '经综合评估暂未通过' }])
    expect(events('客服说是系统评估，让我等')).toMatchObject([{ kind: 'reply-received', wording: '系统评估' }])
  })
})

describe('no events', () => {
  test.each([
    '如果我提前还', '要是逾期了会怎么样', '听说提前还款会被关', '我老公逾期会影响我的借呗吗', '怎么才能恢复', '提前还款会关吗', '建议不要提前还款', '下个月还清借呗', '', ' ', '？？？', '今天天气不错',
  ])('%s', (text) => expect(events(text)).toEqual([]))
})

test('what was not understood is left over as it stood', () => {
  expect(read('借呗没了，我家的猫也跑了。会不会影响征信?')).toMatchObject({ leftover: '我家的猫也跑了 会不会影响征信' })
  expect(read('昨天我的借呗为什么没了')).toMatchObject({ leftover: '' })
})

describe('in English', () => {
  test('a story has its days, numbers and order', () => {
    expect(events('I paid off my loan on 3 October and two weeks later Klarna closed my account. Limit cut from 8000 to 500 two weeks ago')).toMatchObject([
      { kind: 'paid-off', line: 'other', date: '2026-10-03' }, { kind: 'line-closed', after: { event: 0, days: 14 }, date: '2026-10-17' },
      { kind: 'limit-cut', amount: 500, date: '2026-11-07' },
    ])
  })

  test.each([
    ['They decided to close my account', ['line-closed']], ['I called them to close my account', ['contacted']], ['I closed my card myself', ['line-closed']],
    ['I have never missed a payment, nor taken on new debt', ['no late-payment', 'no loan-opened']], ['no new loans, no hard inquiries', ['no loan-opened', 'no credit-inquiry']],
    ['they reduced my credit limit due to inactivity', ['limit-cut', 'idle']], ['She told me my account was closed', ['line-closed', 'reply-received']],
    ['Have your limits been reduced?', []], ['Will paying off early hurt my limit?', []], ['if I miss a payment they might close it', []],
    ['my wife had a credit card closed due to late payments', ['others-closed']], ['He has held the card for years and never missed a payment', []],
    ['Can someone explain why my account was closed?', ['line-closed']], ['I’d missed a payment', ['late-payment']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  test('money of another currency is no amount', () => {
    expect(first('They cut my limit from $5,000 to $500')).not.toHaveProperty('amount')
    expect(first('They cut my limit from 5,000 to 1,500')).toMatchObject({ amount: 1500 })
  })
})

test('from one day to another is how long it lasted', () => {
  expect(first('花呗10月1号到10月5号逾期了5天')).toMatchObject({ kind: 'late-payment', date: '2026-10-01', until: '2026-10-05', days: 5 })
})

test('a comma behind a number is a pause unless three digits follow', () => {
  expect(events('借呗额度从5万降到5000,9月没了')).toMatchObject([{ kind: 'limit-cut', amount: 5000 }, { kind: 'line-closed', date: '2026-09-15' }])
})

test('a message ends where the person goes on', () => {
  const { events: told, wording } = read('【微众银行】您的微粒贷申请经综合评估未通过，感谢您的支持。退订回T 我一直按时还')
  expect(wording).toBe('【微众银行】您的微粒贷申请经综合评估未通过，感谢您的支持。退订回T')
  expect(told.map(({ kind }) => kind)).toEqual(['draw-refused', 'late-payment'])
})

test('lines that were told to share one fate share its wording', () => {
  expect(events('金条和白条都被停，提示“暂不符合使用条件”')).toMatchObject([{ wording: '暂不符合使用条件' }, { wording: '暂不符合使用条件' }])
})

test('what comes after it is counted from it', () => {
  expect(events('9月1号借呗被关，关后一个月又开了')[1]).toMatchObject({ kind: 'line-reopened', date: '2026-10-01' })
})

test('a fault that is over is no line that came back', () => {
  expect(read('昨天花呗打不开，今天又好了').entry).toBeNull()
})

describe('half a sentence', () => {
  test.each([
    ['逾期还清后还能用吗', ['late-payment']], ['花呗逾期了，怎么办？', ['late-payment']], ['花呗逾期了，现在还了，怎么不能用？', ['late-payment', 'repaid', 'draw-refused']],
    ['还款晚了一天', ['late-payment']], ['推迟了一天才还', ['late-payment']], ['花呗逾期怎么算利息？', []], ['逾期几天会上征信', []], ['花呗逾期？', []],
    ['借呗预期了三天', ['late-payment']], ['收入不如预期，工资没涨', []], ['我想问一下，花呗逾期一天会怎样', []], ['我花呗账单已经还清了？', ['paid-off']], ['从没逾期怎么就关了？', ['no late-payment', 'line-closed']],
    ['借呗额度清零', ['line-closed']], ['花呗因为逾期冻结我可以申请解冻吗', ['late-payment', 'line-frozen']], ['借呗关闭怎么不通知', ['line-closed']],
    ['借呗额度不用会降低', []], ['借呗申请未通过会如何', []], ['我申请借呗没通过', ['draw-refused']], ['以前借呗能用现在不能了', ['draw-refused']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('what was lost need not be the line', () => {
  test.each([
    ['花呗绑定的手机号停用了', ['phone-changed']], ['手机号暂停使用', ['phone-changed']], ['手机号码，停机了', ['phone-changed']], ['原来的手机早就不用了，收不到验证码', ['phone-changed']],
    ['我的支付怎么用不了花呗付款', ['draw-refused']], ['绑定了银行卡用不了花呗', ['draw-refused']], ['身份证过期额度怎么恢复', ['id-expired']], ['换手机号了花呗还能用吗', ['phone-changed']],
    ['以前能借，换了一个手机号为什么不能借了', ['phone-changed', 'draw-refused']], ['身份证有效期更新后额度会恢复吗', []], ['他说暂时不可使用', ['line-paused']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('other lines', () => {
  test.each([
    ['京东金条还清了就没额度了', ['paid-off', 'line-closed'], 'jd-jintiao'], ['美团借钱上个月逾期两天，现在用不了', ['late-payment', 'draw-refused'], 'meituan'],
    ['放心借忘还了，谢谢', ['late-payment'], 'douyin'], ['分期乐没用怎么给我取消了', ['idle', 'line-closed'], 'other'], ['京东白条逾期', ['late-payment'], 'jd-baitiao'],
    ['度小满提前还款后额度降了', ['repaid-early', 'limit-cut'], 'duxiaoman'], ['微粒贷一直按时还款，突然被停了', ['no late-payment', 'line-paused'], 'weilidai'],
  ])('%s', (text, expected, line) => {
    expect(kinds(text)).toEqual(expected)
    expect(events(text).map((event) => event.line)).toEqual(expected.map(() => line))
  })
})
