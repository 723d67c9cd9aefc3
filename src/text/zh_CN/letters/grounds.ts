import type { GroundId } from '../../../knowledge/grounds.ts'

/** A ground as it is cited, and what it says, no more than its text or a credible page says. */
export type GroundWords = Readonly<{ cite: string; says: string }>

export const letterGrounds: Readonly<Record<GroundId, GroundWords>> = {
  'complaint-days': { cite: '《银行业保险业消费投诉处理管理办法》', says: '事实清楚的，收到投诉之日起 15 日内作出处理决定；情况复杂的可到 30 日，特别复杂并经批准的再延 30 日' },
  'complaint-partners': { cite: '《银行业保险业消费投诉处理管理办法》第十条', says: '机构应当要求合作方配合处理投诉' },
  'complaint-review': { cite: '《银行业保险业消费投诉处理管理办法》', says: '对分支机构的处理决定有异议的，收到决定之日起 30 日内可以向其上级机构书面申请核查' },
  'recipients': { cite: '《个人信息保护法》第二十三条', says: '向其他处理者提供个人信息，要告知并取得单独同意' },
  'explain': { cite: '《个人信息保护法》第二十四条、第七十三条', says: '自动化决策对个人权益有重大影响的，个人有权要求说明，并有权拒绝仅通过自动化决策作出的决定；自动化决策包括对信用状况的评估' },
  'limit': { cite: '《个人信息保护法》第四十四条', says: '个人对自己的个人信息怎样被处理，享有知情权、决定权' },
  'copy': { cite: '《个人信息保护法》第四十五条', says: '个人有权查阅、复制自己的个人信息' },
  'correct': { cite: '《个人信息保护法》第四十六条', says: '信息不准确或者不完整的，个人有权请求更正、补充' },
  'delete': { cite: '《个人信息保护法》第四十七条', says: '符合法定情形的，个人有权请求删除' },
  'rules': { cite: '《个人信息保护法》第四十八条', says: '个人有权要求解释说明个人信息处理规则' },
  'reasons': { cite: '《个人信息保护法》第五十条', says: '拒绝个人行使权利的请求，应当说明理由' },
  'data-authority': { cite: '《个人信息保护法》第六十五条', says: '任何人有权就违法的个人信息处理活动投诉、举报' },
  'prompt-data': { cite: '《网络数据安全管理条例》第二十三条', says: '应当及时受理行使个人信息权利的请求，不得设置不合理条件' },
  'adverse-notice': { cite: '《征信业管理条例》第十五条', says: '提供个人不良信息，应当事先告知本人' },
  'five-years': { cite: '《征信业管理条例》第十六条', says: '不良信息自终止之日起保存 5 年；本人可以作出说明' },
  'query-consent': { cite: '《征信业管理条例》第十八条', says: '查询个人信息应当取得本人书面同意并约定用途' },
  'dispute': { cite: '《征信业管理条例》第二十五条', says: '认为信息有错误、遗漏的，有权提出异议；收到异议之日起 20 日内核查、处理并书面答复' },
  'report-complaint': { cite: '《征信业管理条例》第二十六条', says: '可以向所在地的征信业监督管理部门派出机构投诉；受理之日起 30 日内答复' },
  'creditworthiness': { cite: '《民法典》第一千零二十九条', says: '可以依法查询自己的信用评价；发现不当的，有权提出异议' },
  'standard-terms': { cite: '《民法典》第四百九十六条', says: '格式条款应当按规定提示、说明' },
  'good-faith': { cite: '《民法典》第五百零九条', says: '当事人应当遵循诚信原则，履行通知、协助、保密等义务' },
  'right-to-know': { cite: '《消费者权益保护法》第八条', says: '消费者有权知悉服务的真实情况' },
  'financial-information': { cite: '《消费者权益保护法》第二十八条', says: '提供金融服务的经营者应当向消费者提供有关信息' },
  'routes': { cite: '《消费者权益保护法》第三十九条', says: '消费争议可以通过协商、调解、投诉等途径解决' },
  'market-days': { cite: '《消费者权益保护法》第四十六条', says: '有关部门自收到投诉之日起 7 个工作日内处理并告知' },
  'cost-table': { cite: '《个人贷款业务明示综合融资成本规定》', says: '个人贷款应当明示综合融资成本，适用于 2026 年 8 月 1 日以后的新合同' },
  'remit': { cite: '《关于金融消费者权益保护相关工作安排的公告》', says: '金融监管总局统一接收、转办对银行业金融机构（含消费金融公司、信托公司）的投诉' },
  'remit-central-bank': { cite: '《关于金融消费者权益保护相关工作安排的公告》', says: '人民银行接收对非银行支付机构、征信机构的投诉' },
  'small-loan-remit': { cite: '《小额贷款公司监督管理暂行办法》', says: '小额贷款公司由省级地方金融管理机构监督管理' },
  'market-complaints': { cite: '《市场监督管理投诉举报处理办法》', says: '对经营者的消费投诉，由市场监督管理部门依该办法处理' },
  'mediation': { cite: '《关于推进金融纠纷调解工作高质量发展的意见》', says: '推进金融纠纷通过调解解决' },
  'one-off-repair': { cite: '一次性信用修复政策', says: '2020 年至 2025 年间单笔不超过 1 万元的个人逾期，2026 年 3 月 31 日前足额还清的，不再展示；不用申请，不收费' },
}
