import type { FindingId } from './ids.ts'
import { type CauseId, causeIds } from './causes.ts'
import { citedLikelihood, judgedLikelihood } from './likelihood.ts'
import type { WordingClass } from './model-types.ts'

const ANT = 'ant-questions-2018'

/** Whoever admits a mistake speaks for it and against everything else; how strongly is our judgement. */
const MISTAKEN = { ...Object.fromEntries(causeIds.map((cause) => [cause, 0.4])), 'model-misjudgement': 3, 'security-hold': 1.2, 'technical-fault': 1 }

/** Words on screens and in replies, without punctuation, most specific class first. What is not listed here says nothing. */
export const wordings: readonly WordingClass<CauseId, FindingId>[] = [
  {
    finding: 'wording-mistaken', patterns: ['误判', '误伤', '误限制', '误操作导致', '错误限制', '识别有误', '判断有误', '系统误', '限制有误'],
    likelihood: judgedLikelihood(MISTAKEN),
  },
  {
    finding: 'wording-use', patterns: ['资金用途', '贷款用途', '用途不符', '用途核查', '违规使用', '消费凭证', '补充凭证', '用途凭证', '套现', '流入股市', '流入楼市', '购房'],
    likelihood: citedLikelihood('B', 'law', 'civil-code', 0.3, { 'restricted-use': 8, 'unknown': 0.4 }),
  },
  {
    finding: 'wording-identity',
    patterns: ['身份证过期', '证件过期', '证件已过期', '身份证已过期', '证件有效期', '证件即将到期', '证件到期', '身份证到期', '身份证即将到期', '身份信息', '身份认证', '身份验证', '实名', '完善资料', '完善信息', '更新资料', '更新信息', '资料不完整', '信息不完整', '资料过期', '补充资料', '上传证件', '人脸'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.3, { 'identity-outdated': 8, 'security-hold': 1.5, 'unknown': 0.4 }),
  },
  {
    finding: 'wording-arrears', patterns: ['逾期', '未按时还款', '未按期还款', '拖欠', '欠款', '未还款', '不良记录'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.25, { 'late-here': 7, 'late-elsewhere': 6, 'over-indebted': 0.6, 'unknown': 0.3 }),
  },
  {
    finding: 'wording-system', patterns: ['系统繁忙', '系统异常', '系统升级', '系统维护', '系统故障', '稍后再试', '稍后重试', '网络异常', '网络繁忙', '维护中', '加载失败', '服务暂不可用', '服务异常', '服务器'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.4, { 'technical-fault': 8, 'sync-delay': 2, 'unknown': 0.6 }),
  },
  {
    finding: 'wording-strategy', patterns: ['业务调整', '业务策略', '策略调整', '政策调整', '监管要求', '监管政策', '合作机构', '合作方', '合作到期', '停止合作', '终止合作', '资金方', '放款机构调整', '服务调整', '产品调整', '停止服务', '停止新增', '业务下线', '产品下线'],
    likelihood: citedLikelihood('B', 'report', 'funding-withdrawn-2026', 0.3, { 'platform-strategy': 4.5, 'regulation': 4.5, 'product-migration': 1.5, 'market-downturn': 2, 'unknown': 0.5 }),
  },
  {
    finding: 'wording-security',
    patterns: ['存在风险', '有风险', '账户安全', '账号安全', '资金安全', '中断了', '异常操作', '操作异常', '异常登录', '登录异常', '非本人', '安全风险', '安全保护', '额度保护', '安全限制', '保护您', '保护你', '涉嫌', '诈骗', '交易异常', '异常交易'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.25, { 'security-hold': 8, 'identity-outdated': 1.5, 'model-misjudgement': 0.8, 'unknown': 0.5 }),
  },
  {
    finding: 'wording-abnormal', patterns: ['账户异常', '账号异常', '状态异常', '使用异常', '行为异常', '存在异常', '冻结状态', '已冻结', '已被冻结', '已锁定', '已被锁定', '账户受限', '账户被限制', '功能受限', '限制使用'],
    likelihood: citedLikelihood('D', 'report', 'reported-help', 0.6, { 'security-hold': 2, 'identity-outdated': 1.5, 'restricted-use': 1.8, 'late-here': 1.5, 'late-elsewhere': 1.2, 'model-misjudgement': 1.3, 'unknown': 1 }),
  },
  {
    finding: 'wording-migration', patterns: ['升级网商贷', '网商贷', '升级为', '产品升级', '服务升级', '品牌升级', '已升级', '更名', '已迁移', '迁移至', '由银行提供', '变更为', '入口已', '信用贷服务'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.3, { 'product-migration': 8, 'platform-strategy': 1, 'regulation': 0.8, 'unknown': 0.5 }),
  },
  {
    finding: 'wording-assessment', patterns: ['综合评估', '综合评定', '综合评价', '综合审核', '综合情况', '综合信用', '综合考量', '评估未通过', '评估不通过', '审核未通过', '审批未通过', '未通过审核', '未通过评估', '信用评估', '系统评估', '系统评定', '风险评估', '评分不足', '评分较低', '定期评估', '未达到'],
    likelihood: citedLikelihood('B', 'study', ANT, 1, {
      'late-here': 1.3, 'late-elsewhere': 1.4, 'too-many-applications': 1.5, 'over-indebted': 1.5, 'income-weakened': 1.4, 'borrowing-pattern': 1.4,
      'spending-pattern': 1.4, 'eligibility': 1.2, 'model-misjudgement': 1.5, 'platform-strategy': 1.3, 'technical-fault': 0.15, 'sync-delay': 0.3,
      'security-hold': 0.35, 'identity-outdated': 0.35, 'product-migration': 0.3, 'dormant-or-low-value': 0.9,
    }),
  },
  {
    finding: 'wording-ineligible', patterns: ['不符合', '暂不能使用', '暂不可用', '暂时不可用', '不满足', '暂不满足', '暂不支持', '暂未开放', '未开放', '不能申请', '无法申请', '无法为您提供', '无法为你提供', '不对您开放', '不对你开放', '暂不可借', '暂时不可借'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.9, { 'eligibility': 4, 'identity-outdated': 1.3, 'too-many-applications': 1.1, 'regulation': 1.2, 'platform-strategy': 1.1, 'technical-fault': 0.4, 'sync-delay': 0.4, 'security-hold': 0.6 }),
  },
  {
    finding: 'wording-ended', patterns: ['额度终止', '已终止', '被终止', '终止服务', '额度失效', '已失效', '已关闭', '被关闭', '额度关闭', '已取消', '额度取消', '被取消', '已停用', '已收回'],
    likelihood: citedLikelihood('D', 'report', 'reported-help', 1.1, { 'technical-fault': 0.5, 'sync-delay': 0.5, 'security-hold': 0.6, 'identity-outdated': 0.7, 'dormant-or-low-value': 1.3, 'unknown': 1 }),
  },
  {
    finding: 'wording-no-limit', patterns: ['暂无额度', '暂无借呗额度', '暂无花呗额度', '暂无微粒贷额度', '暂无金条额度', '暂无白条额度', '暂无可用', '暂无可借', '暂无信用', '暂无借款', '没有额度', '无可用额度', '无可借额度', '额度为0', '额度0', '额度为零', '额度不足', '可用额度0', '可借额度0'],
    likelihood: citedLikelihood('B', 'study', ANT, 0.9, { 'platform-strategy': 1.3, 'regulation': 1.3, 'market-downturn': 1.1, 'sync-delay': 1.5, 'technical-fault': 1, 'security-hold': 0.6, 'identity-outdated': 0.7, 'unknown': 1 }),
  },
]
