import { expect, test } from 'vitest'
import { wordingClass } from '../../src/diagnosis/wording.ts'
import { knowledge } from '../../src/knowledge/index.ts'

const classOf = (words: string) => wordingClass(knowledge.model, words)?.finding ?? null

/** Prompts and messages as lenders write them, from public pages; the class that a person would give them. */
test.each([
  ['你当前暂无借呗额度', 'wording-no-limit'], ['借呗暂无信用额度', 'wording-no-limit'], ['暂时无法为您提供服务', 'wording-ineligible'],
  ['该服务暂不对您开放', 'wording-ineligible'], ['暂时无法为您提供贷款', 'wording-ineligible'], ['暂不可借', 'wording-ineligible'],
  ['抱歉，您暂时不满足申请条件，请30天后再试', 'wording-ineligible'], ['登录信息条件暂时未能通过系统综合评估', 'wording-assessment'],
  ['很遗憾，您的综合评分不足', 'wording-assessment'], ['【某某借款】你提交的申请經綜合評估暫未通過', 'wording-assessment'],
  ['您的账户存在安全风险，请完成验证', 'wording-security'], ['当前操作存在风险，为了您的资金安全，已中断本次操作', 'wording-security'],
  ['额度保护中', 'wording-security'], ['系统检测到您近期用卡存在异常，已对您的信用卡进行管控', 'wording-abnormal'],
  ['您的白条已锁定，如需解锁请联系客服', 'wording-abnormal'], ['亲，您的账户处于冻结状态', 'wording-abnormal'],
  ['借呗未结清，不能升级网商贷', 'wording-migration'], ['您有逾期未还的账单，暂不能使用', 'wording-arrears'],
  ['您的身份证件即将到期，请及时更新', 'wording-identity'], ['由于业务策略调整，该资金方已停止为您服务', 'wording-strategy'],
  ['您的借款用途需补充凭证', 'wording-use'], ['活动太火爆了，请稍后再试', 'wording-system'],
])('%s', (words, finding) => expect(classOf(words)).toBe(finding))

test.each([
  '今天申请的人数太多，请明天早点来', '该付款方式不支持当前交易', '额度已用完', '额度评估中，请耐心等待', '恭喜您获得3万元额度', '您本期账单已出，请按时还款',
  '验证码123456，请勿告诉他人', '您的额度由银行独立审批', '您已主动关闭该服务', '花呗服务已暂停', '你的花呗无法使用，建议你多使用支付宝', '您的信用卡额度已调整为2000元',
])('%s says nothing', (words) => expect(classOf(words)).toBeNull())
