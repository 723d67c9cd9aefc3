import type { CardTexts } from '../../card-text.ts'
import type { BeliefId } from '../../../knowledge/ledger.ts'

/** What people say, in their words, and what can be said about it. */
export const beliefTexts: CardTexts<BeliefId> = {
  'early-repayment': {
    claim: '提前还款会被关额度', also: ['提前还款', '提前还', '提前结清', '还太快', '没利息可赚', '还清被关'],
    for: {
      'ant-questions-2018': '2018 年的客服问句里，说额度没了的有 9.8% 提到还清或提前还款，是被提到最多的事之一。',
      'reported-help': '有的问答页说“肯定会降”。',
    },
    against: {
      'reported-help': '别的页面引支付宝客服的话：“提前还款不影响信用”。还有一个网站，两页说法相反。',
      'ant-questions-2018': '这是先后，不是原因；而且会来问的，本来就是没了的人。',
    },
    does: '说法互相矛盾，给的是最窄的上限，多少次都不超过。',
  },
  'early-repayment-zeroed': {
    claim: '频繁提前还款，额度会被清零', also: ['频繁提前还款', '清零', '反复还款'],
    for: {},
    against: { 'reported-help': '问答页里说到的例外，是一个月里几十次，也没有出处。' },
    does: '没有“清零”这条规则。提前还款只按那一张卡算。',
  },
  'score-fall': {
    claim: '芝麻分降了，额度就会被关', also: ['芝麻分', '信用分', '掉分', '支付分'],
    for: { 'ant-questions-2018': '说额度没了的问句里，0.8% 提到芝麻分或信用分。' },
    against: { 'ant-questions-2018': '不到百分之一，也是自己说的。分数和额度可能是被同一件事影响的。' },
    does: '依据很弱，给的是最窄的上限。',
  },
  'score-threshold': {
    claim: '芝麻分低于 600，借呗就会关', also: ['芝麻分600', '多少分', '分数线', '650'],
    for: {},
    against: { 'our-judgement': '没有找到平台公布过这样一条线。放款方各看各的，没有通用的分。' },
    does: '不看分数高低，没有分数线。',
  },
  'own-queries': {
    claim: '自己查征信，查多了额度会关', also: ['自己查征信', '本人查询', '查征信报告', '云闪付查征信'],
    for: {},
    against: {
      'credit-reporting-regulation': '查自己的信用报告是本人的权利，每年有两次免费。',
      'report-layout-2026': '报告里的查询分列日期、机构和原因，本人查询单独写明，不是新的申请。',
    },
    does: '本人查询和贷后管理，一次也不算。',
  },
  'number-of-queries': {
    claim: '征信查过几次以上，额度就会关', also: ['查征信次数', '查多了', '几次算多', '征信花了'],
    for: { 'inquiry-rules-of-thumb': '业内流传各类机构的次数上限，比如国有大行半年 6 次以内；据公开资料，以官方为准。' },
    against: {
      'inquiry-rules-of-thumb': '同一份流传的表，各类机构的数从三个月 4 次到 10 次不等，没有一条公认的线。',
      'fico-inquiries': '一次查询影响不到 5 分，是小因素。',
    },
    does: '没有“到几次就关”的线。审批查询越多越重，按那一张卡算。',
  },
  'five-platforms': {
    claim: '在五家平台借过，就触发“共债”关停', also: ['共债', '五家', '多头', '几家网贷'],
    for: {},
    against: { 'our-judgement': '没有找到这个系统的任何公开说明，也没有找到“五家”的出处。' },
    does: '不数家数，看的是欠款、月供和新借的多少。',
  },
  'use-more': {
    claim: '多用就会提额', also: ['提额', '多用', '养额度', '刷流水'],
    for: { 'reported-help': '问答页劝人照常使用，说过几个月会好。' },
    against: {
      'taiwan-default-2009': '台湾地区的信用卡数据里，账单占额度七成以上的账户，之后违约的约 27%；不到三成的约 18%。',
      'reported-help': '也有页面说，一次借空会被怀疑。',
    },
    does: '没有“多用加分”这一项。用得太满反而加重。',
  },
  'balance-helps': {
    claim: '余额宝里多放钱，额度就会回来', also: ['余额宝', '存钱', '资产', '理财'],
    for: { 'reported-help': '有问答页说，每月重新评估时会看资产。' },
    against: { 'reported-help': '没有出处，也说不出放多少、放多久。' },
    does: '不看钱放在哪里，只看手头的钱够还几个月。',
  },
  'idle-twelve-months': {
    claim: '12 个月不用，额度自动关', also: ['12个月', '一年不用', '长期不用', '自动关闭'],
    for: {},
    against: { 'card-dormancy-2022': '有规定的是信用卡，写的是 18 个月。网上额度没有找到这样的规定。' },
    does: '没有 12 个月这条线。',
  },
  'sister-lines': {
    claim: '花呗、借呗会互相影响', also: ['花呗影响借呗', '借呗影响花呗', '花呗逾期', '备用金'],
    for: { 'ant-questions-2018': '说借呗没了的问句里，9.9% 也提到花呗。有人引过“有逾期无法使用”，有时欠的是另一个产品。' },
    against: {
      'ant-questions-2018': '一起提到，不等于一个影响另一个。',
      'our-judgement': '没有找到平台写明两者怎样相互影响。',
    },
    does: '没有单独的数。一边晚还，另一边按“别处晚还”算；一起受限，按“几条一起变”算。',
  },
  'renamed-means-downgraded': {
    claim: '借呗变成信用贷，是被降级了', also: ['信用贷', '信用购', '降级', '改名'],
    for: {},
    against: { 'brand-isolation-2021': '2021 年 11 月起按放款方分开起名：消费金融公司的叫借呗、花呗，银行的叫信用贷、信用购。变的是放款方，不是等级。' },
    does: '算作产品换了放款方，不算你的问题。',
  },
  'entry-gone-is-closed': {
    claim: '支付页上看不到了，就是被关了', also: ['入口不见', '找不到入口', '不显示', '付款页'],
    for: {},
    against: { 'marketing-measures-2026': '2026 年 9 月 30 日起，支付页面不得把贷款列为支付选项，入口可能只是搬走了。' },
    does: '入口没了和额度关了，分开记，分开算。',
  },
  'three-to-six-months': {
    claim: '等三到六个月，额度就会回来', also: ['3到6个月', '半年恢复', '多久恢复', '养征信'],
    for: {},
    against: {
      'ant-questions-2018': '2018 年的问句里，有人等了快半年、一年，还没有。',
      'reported-help': '各页说的时间从一天到一两年都有，互相矛盾，都没有出处。',
    },
    does: '不用这个数。每类原因各估各的，范围很宽，也不作保证。',
  },
  'quarterly-review': {
    claim: '借呗每 3 个月评估一次，一两周重开', also: ['每3个月评估', '评估周期', '定期评估', '一两周重开'],
    for: {},
    against: { 'reported-help': '也有页面说每月重新评估一次，两种说法对不上，都没有出处。' },
    does: '没有“评估周期”这一项。',
  },
  'staff-can-restore': {
    claim: '找人工客服，就能把额度恢复', also: ['人工恢复', '人工客服', '客服恢复', '人工提额', '人工可以恢复'],
    for: {},
    against: {
      'reported-help': '各处说法一致：客服不能干预评估的结果。',
      'pipl': '可以要求说明、要求人工看一次；这不等于要回额度。',
    },
    does: '联系客服不算“恢复”。要求过复核，对误判和账户保护有一点用。',
  },
  'insider-channel': {
    claim: '有内部渠道，交钱就能重开', also: ['内部渠道', '强开', '重开', '代办', '中介', '收费恢复', '技术'],
    for: {},
    against: {
      'agent-warning-2026': '2026 年 2 月，五部门提示不法“代理维权”：收费、骗资料，还可能让你担责。没有点名“重开借呗”，这一层是我们的提醒。',
      'repair-warning-2024': '假修复、假查询、“注销贷款”“账户异常”，是提示里列出的四种骗法。',
    },
    does: '收费承诺恢复、要验证码、要共享屏幕的，都按诈骗看。',
  },
  'complaint-restores': {
    claim: '投诉 12378，就能把额度要回来', also: ['投诉', '12378', '举报', '监管投诉'],
    for: {},
    against: {
      'complaint-measures-2020': '办法管的是答复：一般 15 天，复杂的 30 天，最长 60 天。没有要求给额度。',
      'regulator-division-2024': '监管部门接收、转办投诉，不替放款方决定借给谁。',
    },
    does: '投诉能得到答复、原因的类别或者更正，不会把额度变出来。',
  },
  'record-washing': {
    claim: '花钱能洗掉征信记录', also: ['征信洗白', '征信修复', '铲单', '删除逾期'],
    for: {},
    against: {
      'repair-warning-2024': '“征信修复”“洗白”“铲单”是提示点到的骗局。教人编造不可抗力，自己也可能担责。',
      'agent-warning-2026': '五部门提示：声称能“洗白征信、优化债务”的，不可信，要走正规渠道。',
      'credit-reporting-regulation': '错的可以免费提异议；真实的不良信息到期才删除。',
    },
    does: '不算。记录有错，走征信异议。',
  },
  'repair-by-application': {
    claim: '还清了，去申请一次性信用修复就行', also: ['一次性信用修复', '信用修复', '免申即享', '1万元'],
    for: {},
    against: { 'credit-repair-2025': '不用申请，也没有人能代办。只管 2020 到 2025 年间、单笔 1 万元以内、2026 年 3 月 31 日前还清的逾期，窗口已经过了。' },
    does: '只放在时间线上。',
  },
  'arrears-for-ever': {
    claim: '逾期一次，征信上留一辈子', also: ['逾期记录', '5年', '永久', '消除'],
    for: {},
    against: { 'credit-reporting-regulation': '不良信息从不良行为终止那天起保存 5 年，到期删除；本人可以附上说明。' },
    does: '晚还越旧越轻。',
  },
  'closed-is-blacklisted': {
    claim: '额度被关，等于上了征信黑名单', also: ['黑名单', '关了影响征信', '拉黑'],
    for: {},
    against: { 'credit-reporting-regulation': '不良信息说的是没有按合同还款、受处罚、被判决。额度被关本身不在里面（这一句是我们按条文推的）。' },
    does: '一条被关，不会让别的额度的风险变高；一起被关，才看共同的原因。',
  },
  'closing-hurts-the-record': {
    claim: '自己关掉额度，会影响征信', also: ['关闭影响征信', '注销', '自己关', '关闭额度'],
    for: {},
    against: {
      'credit-reporting-regulation': '关掉额度不是不良信息（这一句是我们按条文推的）。',
      'repair-warning-2024': '反过来，“注销贷款”是提示里列出的骗法之一。',
    },
    does: '自己关的不分析原因，只说想再用要怎么办。',
  },
  'empty-it-first': {
    claim: '要先把额度借空清掉，才不影响征信', also: ['清空额度', '借空', '注销贷款', '关闭金条', '转账', '共享屏幕'],
    for: {},
    against: {
      'repair-warning-2024': '“注销贷款”和“账户异常”，是提示里列出的骗法。',
      'our-judgement': '没有规定要人先借空额度。借出来转走的钱，都要自己还。',
    },
    does: '遇到就停下，拨 96110。',
  },
}
