import { expect, test } from 'vitest'
import { simplified } from '../../src/knowledge/traditional.ts'

const plain = (text: string): string => Array.from(text, (one) => simplified.get(one) ?? one).join('')

test('whole sentences in traditional characters come out simplified', () => {
  expect(plain('請撥打客服電話，萬一兒子親自來換掛號，種種記錄雖見於賬單，餘額卻為零')).toBe('请拨打客服电话，万一儿子亲自来换挂号，种种记录虽见于账单，余额却为零')
  expect(plain('銀行與貸款機構認為您負債過高、徵信查詢頻繁，故暫停額度')).toBe('银行与贷款机构认为您负债过高、征信查询频繁，故暂停额度')
})

test('each stands once, and none of the simplified forms is taken for another', () => {
  for (const [other, one] of simplified) {
    expect(one).not.toBe(other)
    expect(simplified.get(one), `${other} ${one}`).toBeUndefined()
  }
})
