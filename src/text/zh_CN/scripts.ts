import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import type { ScriptId } from '../../knowledge/advice-types.ts'
import { formatFor } from '../format.ts'
import { letters } from './letters.ts'
import { answered, changed, lender, line, status } from './script-parts.ts'

const { fullDay } = formatFor('zh-CN')

const questions = [
  '① 现在是关闭、暂停、额度为零，还是到期？',
  '② 原因属于哪一类：身份资料、账户安全、还款、征信、用途，还是业务安排？',
  '③ 能否再次评估，由谁、什么时候评估，我自己去试会不会产生征信查询？',
]

/** First contact: who I am, what changed, my own status in true sentences, three questions, a ticket. */
const spoken = {
  chat: (facts: ScriptFacts): string => [
    `您好，我是账户本人，可以在 App 内核验身份。${changed(facts)}`,
    ...status(facts),
    '请帮我查三件事：',
    ...questions,
    '请给我工单号和答复日期，并在 App 内文字答复。谢谢。',
  ].join('\n'),
  phone: (facts: ScriptFacts): string => [
    '先说：我是本人，身份请在 App 内核验；密码和验证码我不会说。',
    `再说：${changed(facts)}`,
    ...status(facts),
    '然后问：',
    ...questions,
    '最后记下：工单号【】 客服编号【】 通话时间【】 答应的答复日期【】',
    '如果对方要求共享屏幕、转账或下载别的软件，马上挂断，回到官方 App。',
  ].join('\n'),
} satisfies Partial<Record<ScriptId, (facts: ScriptFacts) => string>>

/** Words to copy. A fact that was not told is left out, or stands as 【】 to be filled in. */
export const scripts: Record<ScriptId, (facts: ScriptFacts) => string> = {
  ...spoken,
  ...letters,
  escalation: (facts) => [
    `反映${line(facts)}的放款方未妥善处理投诉`,
    `被反映机构：${lender(facts)}【全称】`,
    `我于${facts.complained === undefined ? '【投诉日期】' : fullDay(facts.complained)}向该机构提出书面投诉。`,
    answered(facts),
    changed(facts),
    '请求：请贵单位转办并督促该机构书面说明原因类别，更正错误信息（如有），并告知复核的途径。',
    '附件：投诉书、答复、提示截图、身份信息。',
    '以上内容属实，同一事项没有重复提交。',
    `姓名【】 电话【】 ${fullDay(facts.today)}`,
  ].join('\n'),
}
