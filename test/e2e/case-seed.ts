import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Casework } from '../../src/store/casework.ts'
import type { Letters } from '../../src/store/letters.ts'

export const lineOf = { id: 'jb', product: 'jiebei', lender: 'consumer-finance', name: '我的借呗' } as const

/** Words that must not be seen by others, each of which stands somewhere in the case. */
export const secrets = ['我的借呗', '借呗', '重庆某某消费金融有限公司', '招商银行', '王小明', '13812345678', '110101199003074512', 'HT-20250101-9', 'GD-2026', '8866', '提示截图1.png'] as const

const letter = [
  '投诉书', '致：重庆某某消费金融有限公司消费者权益保护部门', '投诉人：王小明，电话 13812345678，身份证号码 110101199003074512。', '请求：',
  ...Array.from({ length: 30 }, (_, at) => `${at + 1}. 请说明额度变化属于哪一类原因，并由人工复核一次；这一条是第 ${at + 1} 条请求，写得长一些，好让它在纸上折成两行，看看换页的时候会不会断开。`),
  '以上内容属实。',
].join('\n')

/** Two months of a case, as long as several sheets; `ago` gives the day so many days ago. */
export function caseOf(ago: (days: number) => Day): Readonly<{ events: readonly CreditEvent[]; casework: Casework; letters: Letters }> {
  const calls = Array.from({ length: 24 }, (_, at): CreditEvent => ({
    id: `c${at}`, kind: at % 3 === 2 ? 'reply-received' : 'contacted', line: 'jb', date: ago(58 - 2 * at), institution: '招商银行',
    wording: `第 ${at + 1} 次：王经理（工号8866）说要等系统综合评估，具体以页面显示为准，三天之内会有人回电说明这次额度变化的原因。`,
  }))
  const details = Object.fromEntries(calls.map(({ id }, at) =>
    [id, { channel: 'phone', ticket: `GD-2026${1000 + at}`, agent: '8866', promise: '三天内回电', promised: ago(55 - 2 * at) }] as const))
  return {
    events: [
      { id: 'x', kind: 'line-closed', line: 'jb', date: ago(60), wording: '经综合评估暂未通过' }, { id: 'p', kind: 'paid-off', line: 'jb', date: ago(61), amount: 3200 },
      ...calls, { id: 'f', kind: 'complaint-filed', line: 'jb', date: ago(20) },
    ],
    casework: {
      details, notes: { jb: '客服王经理的微信号wang_123，卡号6222 0200 1234 5678 不要再报。' },
      papers: [{ line: 'jb', paper: 'identity', day: ago(30), to: null }, { line: 'jb', paper: 'identity', day: ago(20), to: '招商银行' }],
      attachments: [{ id: 'a', line: 'jb', name: '提示截图1.png', shows: '借款页的提示', place: '手机相册', day: ago(60) }], hidden: {},
    },
    letters: {
      person: { 'name': '王小明', 'phone': '13812345678', 'id-number': '110101199003074512' },
      lines: { jb: { lender: '重庆某某消费金融有限公司', contract: 'HT-20250101-9' } },
      list: [{
        line: 'jb', kind: 'complaint', subject: 'credit-decision', body: null, slots: { outcome: '告诉我是哪一类原因，资料错了就改过来。' }, requests: null, edited: null,
        taken: { day: ago(20), text: letter },
      }],
    },
  }
}
