import { expect, test } from 'vitest'
import { namedFactors } from '../../src/messages/named-factors.ts'

const none = { day: '', count: '', days: '', share: '', institution: '' }

test('each reason once, with the day, the numbers and the institution that the answer gives', () => {
  expect(namedFactors('经查，您在平安银行的贷款于2026年8月3日出现逾期15天，故额度下调。')).toEqual(
    [{ ...none, factor: 'late', day: '2026年8月3日', days: '15', institution: '平安银行' }])
  expect(namedFactors('您近3个月内贷款审批类查询共12次，故暂停借款服务。')).toEqual([{ ...none, factor: 'inquiries', count: '12' }])
  expect(namedFactors('因您的信用卡使用率达到96%，额度下调。')).toEqual([{ ...none, factor: 'use', share: '96' }])
  expect(namedFactors('因您更换了设备且未通过人脸核验，账户受限。').map(({ factor }) => factor)).toEqual(['identity', 'device'])
  expect(namedFactors('The reason is that your ID on file expired.').map(({ factor }) => factor)).toEqual(['id'])
})

test.each([
  '经综合评估，您暂不符合条件。', '可能是因为逾期或负债较高。', '您的额度由系统评估，与您的逾期无关。', '您名下不存在逾期记录。',
  'We have reviewed your account and the decision stands.',
])('nothing is named here: %s', (answer) => expect(namedFactors(answer)).toEqual([]))

test('who answers is not named by the answer', () => {
  expect(namedFactors('您在我行的贷款曾逾期，故停止用信。')).toEqual([{ ...none, factor: 'late' }])
})
