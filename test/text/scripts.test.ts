import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScriptFacts } from '../../src/diagnosis/script-facts.ts'
import { lenders, products } from '../../src/events/line.ts'
import { scriptIds } from '../../src/knowledge/advice-types.ts'
import { textFor } from '../../src/text/index.ts'

const bare: ScriptFacts = { product: 'jiebei', lender: 'unknown', state: 'closed', today: '2026-11-21' }
const full: ScriptFacts = {
  ...bare, lender: 'consumer-finance', since: '2026-11-18', wording: '经综合评估暂未通过', limitBefore: 30_000, paidOff: '2026-11-17',
  neverLateSince: '2024-11-18', contacted: '2026-11-19', complained: '2026-11-20', replied: '2026-11-21', reply: '系统综合评定',
}
const day = fc.constantFrom('2026-10-31', '2026-11-18' as const)
const facts = fc.record({
  product: fc.constantFrom(...products), lender: fc.constantFrom(...lenders), state: fc.constantFrom('cut', 'refused', 'frozen', 'paused', 'closed' as const),
  today: fc.constant('2026-11-21' as const), name: fc.constant('某额度'), since: day, wording: fc.constant('暂无额度'), limitBefore: fc.constant(5000),
  limitAfter: fc.constant(800), paidOff: day, neverLateSince: day, identityFixed: day, documentsSent: day, contacted: day, complained: day,
  replied: day, reply: fc.constant('请关注后续通知'), disputed: day,
}, { requiredKeys: ['product', 'lender', 'state', 'today'] }) as fc.Arbitrary<ScriptFacts>

describe.each(['zh-CN', 'en'] as const)('%s', (language) => {
  const { scripts } = textFor(language)

  test('every script holds together whatever was told, and no slot is left open by accident', () => {
    fc.assert(fc.property(fc.constantFrom(...scriptIds), facts, (id, told) => {
      const body = scripts[id](told)
      expect(body).not.toMatch(/undefined|null|NaN|\[object/)
      expect(body).not.toMatch(/^\s*$/m)
      expect(body).not.toMatch(/[!！]/)
    }), { numRuns: 300 })
  })

  test('what was not told is not said', () => {
    for (const id of scriptIds) expect(scripts[id](bare), id).not.toMatch(/没有逾期|全部还清|已.*提交。|not been late|paid everything off/)
  })
})

const { scripts } = textFor('zh-CN')

test('the first contact says what changed, when, in which words, and only true things', () => {
  const said = scripts.chat(full)
  for (const part of ['借呗', '消费金融公司', '2026年11月18日', '“经综合评估暂未通过”', '原额度 30,000 元', '从2024年11月18日到现在没有逾期', '2026年11月17日全部还清', '工单号']) {
    expect(said).toContain(part)
  }
})

test('an unknown lender stays a blank to fill', () => {
  expect(scripts.complaint(bare)).toContain('【放款方】')
})

test('no letter threatens, claims a lawyer, or demands the limit back', () => {
  for (const id of scriptIds) expect(scripts[id](full), id).not.toMatch(/曝光|媒体|律师|否则|后果自负|必须恢复|恢复额度|起诉你/)
})

test('the measures of the banking regulator are no ground against a small-loan company', () => {
  expect(scripts.complaint(full)).toContain('银行业保险业消费投诉处理管理办法')
  expect(scripts.complaint({ ...full, lender: 'small-loan' })).not.toContain('银行业保险业消费投诉处理管理办法')
})

test('a dispute is only about wrong entries and names its 20 days', () => {
  expect(scripts.dispute(full)).toMatch(/20 日内[\s\S]*只针对有错误或遗漏的记录/)
})

test('the letter to the authority quotes the reply, or says that there is none', () => {
  expect(scripts.escalation(full)).toContain('2026年11月21日答复：“系统综合评定”')
  const { replied: _, reply: __, ...silent } = full
  expect(scripts.escalation(silent)).toContain('没有收到处理决定')
})
