import type { ScriptId } from '../../../knowledge/advice-types.ts'
import type { LetterBody } from '../../../knowledge/letter-types.ts'

/** A kind of text: what it is called, what it can and what it cannot achieve, and how it is handed in. */
export type KindWords = Readonly<{ name: string; can: string; cannot: string; how: string }>

export const letterKinds: Readonly<Record<ScriptId, KindWords>> = {
  chat: {
    name: '第一次联系（在线客服）', can: '状态、原因属于哪一类、工单号和答复日期', cannot: '当场恢复额度；客服多半没有这个权限',
    how: '在官方 App 里点客服，粘贴发送。身份只在 App 里核验，不说密码和验证码。',
  },
  phone: {
    name: '第一次联系（打电话）', can: '状态、原因属于哪一类、工单号和答复日期', cannot: '当场恢复额度；电话里说的也不算书面答复',
    how: '照着念就行。号码先在 App 里核对，自己拨。',
  },
  complaint: {
    name: '书面投诉', can: '书面答复、原因类别、更正错误、退还多收的费用', cannot: '命令对方放款或恢复额度',
    how: '用对方在官网、App 或合同里公布的投诉渠道提交；纸质的，在名字旁手写签名。',
  },
  explanation: {
    name: '要求说明自动化决定', can: '是不是机器决定的、用了哪几类信息、主要原因、人工看一遍',
    cannot: '模型公式，也不是额度；说明要多细，法律没有写，也没有查到判例',
    how: '发给个人信息保护负责人。放款方和平台各发一份，每份只写一家。',
  },
  data: {
    name: '个人信息请求（副本、更正、删除、停用）', can: '副本、更正；该删的删除；拒绝要说明理由', cannot: '删掉法律要求保存的记录；法律没有规定答复天数',
    how: '发给个人信息保护负责人。放款方和平台各发一份，每份只写一家。',
  },
  dispute: {
    name: '征信异议', can: '20 天内书面答复，错了就更正，查不清的两种说法都记上', cannot: '删掉真实的逾期；关掉的额度也不归异议管',
    how: '本人提交给报送的机构或征信中心，带身份证原件和复印件。不收费，不用找人代办。表格名称据公开资料，以官方为准。',
  },
  hardship: {
    name: '协商还款', can: '一个双方同意的还款安排，写清楚的欠款数', cannot: '强迫对方同意；没有查到哪条规定要求一定分期或减免',
    how: '到期之前提出最好，晚了也可以提。谈好的安排要书面的，照着还。',
  },
  escalation: {
    name: '向上反映', can: '转给机构并督促处理、一个办理结果', cannot: '命令机构放款',
    how: '一件事只投一次；附上之前的投诉和答复。',
  },
}

/** Where an escalation goes: what it is called there, and what that body can and cannot do. */
export const letterBodies: Readonly<Record<LetterBody, Readonly<{ name: string; addressee: string; can: string; cannot: string }>>> = {
  'regulator': {
    name: '金融监管总局派出机构（12378）', addressee: '国家金融监督管理总局派出机构', can: '转给机构并督促处理', cannot: '命令机构放款',
  },
  'local-bureau': { name: '地方金融管理局', addressee: '地方金融管理局', can: '转给小额贷款公司并督促处理', cannot: '命令公司放款' },
  'central-bank': {
    name: '人民银行分支机构（征信投诉）', addressee: '中国人民银行分支机构', can: '受理后 30 天内答复', cannot: '处理放款决定',
  },
  'payment-authority': {
    name: '人民银行分支机构（支付）', addressee: '中国人民银行分支机构', can: '受理对支付机构的投诉', cannot: '处理放款决定',
  },
  'market-authority': {
    name: '市场监督管理部门', addressee: '市场监督管理部门', can: '处理价格、捆绑会员、虚假宣传的投诉', cannot: '管放款方的授信决定，这类一般不受理',
  },
  'data-authority': {
    name: '个人信息保护部门', addressee: '履行个人信息保护职责的部门', can: '依法处理个人信息方面的投诉、举报', cannot: '判断该不该放款',
  },
  'review': { name: '上级机构核查', addressee: '上级机构', can: '上级重新看一遍分支机构的处理', cannot: '换一个新的请求' },
  'mediation': { name: '金融纠纷调解', addressee: '金融纠纷调解组织', can: '免费的第三方，帮双方谈', cannot: '在一方不愿意时强制进行' },
}
