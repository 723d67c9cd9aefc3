import type { Claim, Demand, PaperId } from '../../knowledge/papers.ts'

/** A paper: what it is called, where one gets it, and what is covered before it goes. */
type PaperText = Readonly<{ name: string; get: string; cover: string }>

const names: Record<PaperId, PaperText> = {
  'identity': {
    name: '身份信息（身份证）', get: '手边的身份证。能在 App 里核验的，就不用另外发照片。',
    cover: '要发照片的，在上面写明“仅供某机构办理某事使用”和日期，别挡住要核对的字。',
  },
  'request': {
    name: '请求书（写明事实、请求和理由）', get: '自己写，纸质的要签名、写日期。', cover: '不写密码、验证码和完整卡号；卡号只留后四位。',
  },
  'contract': { name: '借款合同或借据', get: 'App 的借款记录、合同页里下载。', cover: '卡号留后四位；与这件事无关的页不用交。' },
  'notice': { name: '提示和短信的截图', get: '自己截图，留住日期和时间。', cover: '盖住别人的头像和名字、余额、不相关的聊天。' },
  'repayments': {
    name: '还款记录', get: 'App 的账单或还款记录；银行流水在银行 App 或柜台。', cover: '只留与这条额度有关的几笔，其余收支盖住；卡号留后四位。',
  },
  'replies': { name: '收到的答复', get: '短信、站内信、邮件的截图，或者通话的时间和工号。', cover: '盖住不相关的聊天。' },
  'complaint-copy': { name: '投诉书和提交凭证', get: '自己留的底稿，加上受理编号或寄件单。', cover: '不用盖，这份就是给对方看的。' },
  'credit-report': {
    name: '个人信用报告（有错的那一页）', get: '征信中心的官方查询渠道。本人一年有两次免费。',
    cover: '留下报告编号、日期和有错的那一条，其他账户可以盖住。',
  },
  'dispute-form': { name: '个人征信异议申请表', get: '征信中心或查询网点。表格名称据公开资料，以官方为准。', cover: '不用盖。只写这一条哪里错、对的是什么。' },
  'not-authorised': { name: '没有授权的声明', get: '自己写：哪一天、哪一笔，不是本人所为；签名、写日期。', cover: '不写密码和验证码。' },
  'police-receipt': { name: '报警回执', get: '被人冒名的，在派出所报案后取得。', cover: '留下报案编号和日期。' },
  'income': { name: '收入变化的证明', get: '工资流水、离职证明、停工通知，有哪样用哪样。', cover: '盖住同事的信息和不相关的收支。' },
  'strain': { name: '困难的证明', get: '住院单据、家里的变故、灾害的证明，有哪样用哪样。', cover: '病情细节可以盖住，留下日期和金额。' },
  'debts': { name: '欠款和每月要还的清单', get: '自己列：欠谁、欠多少、每月几号还多少。', cover: '对别的机构，只写种类和金额，不写账号。' },
  'mediation-request': { name: '调解申请', get: '当地金融纠纷调解组织的线上或窗口表格。入口以监管部门公布的为准。', cover: '不用盖。写清希望怎么解决。' },
  'authorisation': { name: '授权委托书原件', get: '确有困难、要别人代办时自己写，亲笔签名。', cover: '写明只办哪一件事、到哪天为止。' },
  'agent-identity': { name: '受托人的身份证明', get: '代办的人自己出示。', cover: '写明用途。收费代办的，不要给。' },
}

const claims: Record<Claim, string> = {
  'complaint': '投诉',
  'explanation': '要求说明',
  'credit-report': '征信异议',
  'escalation': '监管部门',
  'hardship': '还款困难',
  'mediation': '调解',
}

const demands: Record<Demand, string> = {
  rule: '对方可以要',
  agent: '别人代办时，对方可以要',
  held: '对方自己就有，不该再让你交',
  own: '你的证据，交不交由你',
  verify: '没有查到规定；对方要核对是不是你，先问清用途',
}

/** The checklist of papers. */
export const papers = {
  title: '材料清单',
  claim: '办哪件事',
  claims,
  demands,
  names,
  /** What is known from public pages alone. */
  hedged: (demand: string) => `${demand}（据公开资料，以官方为准）`,
  get: '哪里拿',
  cover: '盖住什么',
  never: '任何一步都用不到密码、验证码、完整卡号，也不用共享屏幕、转账。谁要都不给。',
  more: '单子以外的，先请对方说明依据和用途，再决定给不给。',
  have: (name: string) => `有了：${name}`,
  since: (day: string) => `${day}备好`,
  sent: (day: string, to: string) => (to === '' ? `${day}已交` : `${day}交给 ${to}`),
  send: '交出去了，记下来',
  to: '交给谁',
  toPlaceholder: '如 App 客服、某某支行',
  save: '记下',
  cancel: '先不记',
  kept: (name: string) => `已记下：${name}`,
  unsend: '撤掉这条',
  wrongDay: '写交出去的那天，如“昨天”或 2026-09-03。',
  ready: (have: number, all: number) => `备好 ${have} / ${all}`,
  back: '收起',
}

export type PapersText = typeof papers
