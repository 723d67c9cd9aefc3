import { describe, expect, it } from 'vitest'
import { wordingClass } from '../../src/diagnosis/wording.ts'
import { model } from '../../src/knowledge/model.ts'

/** Words as screens and messages show them, with the class that a careful reader would name; null: they say nothing. */
const seen: readonly (readonly [wording: string, finding: string | null])[] = [
  ['【蚂蚁借呗】您好，您提交的借呗申请经综合评估暂未通过，感谢您的关注', 'wording-assessment'],
  ['經綜合評估，暫未通過', 'wording-assessment'],
  ['经 综合-评估，暂 未 通 过！', 'wording-assessment'],
  ['当前操作可能存在风险，为了你的账户安全，我们中断了你的操作', 'wording-security'],
  ['當前操作可能存在風險，為保護您的資金安全已中斷', 'wording-security'],
  ['暂无可用额度', 'wording-no-limit'],
  ['可借额度 0.00 元', 'wording-no-limit'],
  ['您有微贷逾期，暂无法使用', 'wording-arrears'],
  ['系统繁忙，请稍后再试', 'wording-system'],
  ['系统升级中', 'wording-system'],
  ['暂时不符合开通条件', 'wording-ineligible'],
  ['您的身份证已过期，请更新后使用', 'wording-identity'],
  ['借呗未结清，不能升级网商贷', 'wording-migration'],
  ['因业务调整，本产品将停止服务', 'wording-strategy'],
  ['请上传消费凭证', 'wording-use'],
  ['账户异常，请联系客服', 'wording-abnormal'],
  ['额度已失效', 'wording-ended'],
  ['经核实系误判，已为您恢复', 'wording-mistaken'],
  ['', null],
  ['您好，祝您生活愉快', null],
  ['恭喜您获得优惠券一张', null],
  ['Hello', null],
]

describe('what a screen says', () => {
  it.each(seen)('%s', (wording, finding) => {
    expect(wordingClass(model, wording)?.finding ?? null).toBe(finding)
  })

  it('a very long text is read in its first part only, at once', () => {
    expect(wordingClass(model, `${'好'.repeat(100_000)}系统繁忙`)).toBeUndefined()
  })
})
