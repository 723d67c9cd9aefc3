import type { CauseId } from '../../knowledge/causes.ts'
import type { Layer } from '../../knowledge/types.ts'
import type { CauseText, Named } from '../types.ts'

export const layers: Record<Layer, Named> = {
  borrower: { name: '你', what: '还款、欠款、收入和申请这些和你有关的事' },
  account: { name: '账户', what: '身份资料、登录和账户安全' },
  platform: { name: '平台', what: '平台和放款方自己的系统与安排' },
  market: { name: '市场与规则', what: '监管规则和经济环境' },
  unknown: { name: '看不清', what: '从外面看不出来的部分' },
}

export const causes: Record<CauseId, CauseText> = {
  'late-here': {
    name: '这条额度晚还过', why: '放款方最看重自己这里的还款记录，晚还之后收紧额度很常见。',
    watch: '还清并保留记录之后，页面提示有没有变化。',
  },
  'late-elsewhere': {
    name: '别处晚还过', why: '其他贷款或信用卡的逾期会写进征信报告，放款方定期查看时能看到。',
    watch: '查一次自己的征信报告，看有没有自己不知道的逾期。',
  },
  'too-many-applications': {
    name: '短期申请较多', why: '几个月内贷款、信用卡的审批查询多，看上去像是急着用钱。',
    watch: '只有审批类查询才算；本人查询和贷后管理不算新的申请。',
  },
  'over-indebted': {
    name: '欠款偏多', why: '各处欠款加起来相对收入偏高时，放款方会担心还不过来。',
    watch: '每月要还的钱占收入几成，额度用了几成。',
  },
  'income-weakened': {
    name: '收入变弱', why: '收入减少、没有工作或生意变差，会让还款能力的评估下降。',
    watch: '放款方知不知道这件事：社保停缴、流水变少、资料更新都可能让它知道。',
  },
  'borrowing-pattern': {
    name: '借款方式引起注意', why: '很短时间里多次借款，或者一次把额度借满，有时会被当作资金紧张。',
    watch: '关闭前几周里借款的次数和金额。',
  },
  'spending-pattern': {
    name: '支出变化引起注意', why: '支出明显变多，模型可能认为还款余地变小；这方面公开的依据很少。',
  },
  'restricted-use': {
    name: '借款用途不符', why: '借款没有按约定的用途使用时，法律允许放款方停止放款或提前收回。',
    watch: '有没有收到补交消费凭证的通知。',
  },
  'eligibility': {
    name: '不再符合准入条件', why: '年龄、地区、职业、账龄这些门槛一般不公开；条件一调，原来符合的人也可能不符合。',
  },
  'identity-outdated': {
    name: '身份资料过期或没更新', why: '证件到期、手机号没更新、实名没做完，服务可能自动停下来；这一项最容易查，也最容易补。',
    watch: '在 App 里看一眼身份证有效期、手机号和实名状态。',
  },
  'security-hold': {
    name: '账户安全保护', why: '换设备、异地登录或短时间很多笔交易，可能触发账户保护，和还款好坏是两回事。',
    watch: '提示里有没有“风险”“中断操作”这类字样，是不是几项服务同时受限。',
  },
  'technical-fault': {
    name: '系统故障', why: '服务中断或版本更新时，额度可能一时显示不出来；拖得越久，这个可能越小。',
    watch: '过 24 小时再看一次。',
  },
  'sync-delay': {
    name: '还款还没同步', why: '刚还清的几天里，各个系统的状态可能没有一起更新；拖得越久，这个可能越小。',
    watch: '还款记录是不是已经显示为结清，整笔还是只还了一部分。',
  },
  'model-misjudgement': {
    name: '模型误判', why: '评估由机器按概率做出，总有还款正常的人被一起拦下。',
    watch: '补交资料或要求人工复核之后，结果有没有变化。',
  },
  'dormant-or-low-value': {
    name: '很久没用或用得少', why: '长期不用的额度可能被收回；信用卡有公开的规定，网上额度没有查到公开规则。',
  },
  'platform-strategy': {
    name: '平台收缩放款', why: '平台或出资方调整放款规模时，还款正常的人也会一起被收紧。',
    watch: '身边或网上是不是有不少人同时遇到。',
  },
  'product-migration': {
    name: '产品换了名字或放款方', why: '产品升级、换放款方或入口搬家时，旧额度会显示为关闭，新的可能在别的页面。',
    watch: '找一找信用贷、信用购、网商贷这些入口，看合同上的贷款人。',
  },
  'regulation': {
    name: '监管规则变化', why: '规则收紧时，平台会成批调整额度，和个人做了什么关系不大。',
  },
  'market-downturn': {
    name: '大环境变差', why: '经济下行时，放款方会普遍收紧额度；国外的统计里，没有逾期的人也占多数。',
  },
  'unknown': {
    name: '从外面看不清', why: '放款方的模型和数据不公开，总有一部分原因从外面看不出来。',
  },
}
