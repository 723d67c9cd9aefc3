import { expect, test } from 'vitest'
import { readMessage } from '../../src/messages/read-message.ts'
import { readScam } from '../../src/messages/read-scam.ts'

const marked = (text: string): readonly string[] => readScam(text).spans.map(({ from, to }) => text.slice(from, to))

test('the words are marked as they were written', () => {
  expect(marked('您好。請把收到的 驗證碼 發給我')).toEqual(['把收到的 驗證碼 發給我'])
  expect(marked('🔥解 凍 金🔥先交')[0]).toContain('解 凍 金')
})

test('a warning in one sentence takes nothing back in the next', () => {
  expect(readScam('请勿泄露验证码给他人。现在请把资金转入安全账户。')).toMatchObject({ level: 'stop', patterns: ['safe-account'] })
  expect(readScam('谨防诈骗。借呗恢复加微信 abc123，先付500。').level).toBe('stop')
})

test.each([
  '请勿将验证码告诉他人', '我行不会要求您转账，也不会要求共享屏幕', '凡是要求把钱转入安全账户的都是诈骗，请拨打96110', '没有给他验证码',
])('nothing is asked for here: %s', (text) => expect(readScam(text).level).toBe('none'))

test('what comes from a swindler, or warns of one, is no answer', () => {
  expect(readMessage('经核查，您的账户异常，请把验证码发给我').reply.grade).toBeNull()
  expect(readMessage('近期有不法分子冒充客服处理投诉，请提高警惕').reply.grade).toBeNull()
})

test('possible reasons name none, and what is not the reason is none', () => {
  expect(readMessage('您的额度调整可能是因为逾期或负债较高').reply).toEqual({ grade: 'vague', names: [] })
  expect(readMessage('您的额度由系统综合评估，与您的逾期无关').reply.names).not.toContain('factor')
})
