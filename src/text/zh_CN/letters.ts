import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import { formatFor } from '../format.ts'
import { changed, lender, line, status } from './script-parts.ts'

const { fullDay } = formatFor('zh-CN')

/** The complaint measures bind banks, consumer finance and trust companies, not small-loan companies. */
function grounds({ lender: kind }: ScriptFacts): string {
  const measures = kind === 'small-loan' ? '' : '《银行业保险业消费投诉处理管理办法》、'
  return `${measures}《个人信息保护法》第二十四条、《消费者权益保护法》第八条。`
}

/** Written requests; the person fills the blanks and signs. They ask for reasons, corrections and a human look, never for credit. */
export const letters = {
  complaint: (facts: ScriptFacts): string => [
    `关于${line(facts)}额度的投诉书`,
    `收件：${lender(facts)}【全称】 消费者权益保护（投诉）部门`,
    '投诉人：姓名【】 身份信息【】 联系电话【】',
    '被投诉机构：同上；合作平台：【如有】',
    '一、请求',
    '1. 书面说明该决定的原因属于哪一类。',
    '2. 如所用信息有误，请更正，并请人工复核一次。',
    '3. 请确认没有因此报送不良信息。',
    '4. 请告知能否再次评估、条件和时间。',
    '二、事实',
    changed(facts),
    ...status(facts),
    ...(facts.reply === undefined ? [] : [`客服的答复是：“${facts.reply}”`]),
    '三、依据',
    grounds(facts),
    '四、附件',
    '合同或借据、提示截图、还款记录、聊天或通话记录。',
    '以上内容属实。',
    `签名【】 ${fullDay(facts.today)}`,
  ].join('\n'),
  explanation: (facts: ScriptFacts): string => [
    '关于自动化决定的说明请求',
    `致：${lender(facts)}【全称】 个人信息保护负责人（平台另发一份）`,
    '请求人：姓名【】 可用 App 内实名方式核验身份',
    changed(facts),
    '这个决定对我的影响是：【具体影响】。依据《个人信息保护法》第二十四条，请说明：',
    '1. 该决定是否仅由机器作出。',
    '2. 使用了哪几类信息，主要原因是什么。',
    '3. 如仅由机器作出，请由人工复核。',
    '4. 请提供所用的我的个人信息副本（第四十五条）；有误的请更正（第四十六条）。',
    '5. 请说明处理规则（第四十八条），以及提供给了哪些接收方、依据哪项同意（第二十三条）。',
    '拒绝的，请说明理由（第五十条）。',
    '希望在【日期】前答复到【联系方式】。',
    `签名【】 ${fullDay(facts.today)}`,
  ].join('\n'),
  dispute: (facts: ScriptFacts): string => [
    '个人征信异议申请',
    `致：${lender(facts)}【全称】/征信中心`,
    '申请人：姓名【】 证件号码【】 电话【】',
    '报告编号【】 报告日期【】',
    '有异议的记录：机构【】 账户或查询日期【】 报告写的是【】',
    '正确的情况：【】',
    '证明：【还款凭证、未授权声明或报警回执】',
    ...(facts.paidOff === undefined ? [] : [`该账户已于${fullDay(facts.paidOff)}全部还清。`]),
    '请求：【更正/删除未经授权的查询/添加说明】',
    '依据《征信业管理条例》第二十五条，请自收到之日起 20 日内书面答复。',
    '本申请只针对有错误或遗漏的记录，内容属实。',
    `签名【】 ${fullDay(facts.today)}`,
  ].join('\n'),
}
