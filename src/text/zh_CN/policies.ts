import type { PolicyId } from '../../knowledge/ids.ts'
import type { Named } from '../types.ts'

export const policies: Record<PolicyId, Named> = {
  'internet-loan-measures-2020': { name: '互联网贷款管理办法施行', what: '银行线上消费贷款单户不超过 20 万元，银行要自己做风控' },
  'downturn-2020': { name: '2020 年经济下行', what: '国外统计里，2020 年初降额明显增多；国内没有同类公开数字' },
  'online-small-loan-draft-2020': { name: '网络小贷征求意见稿', what: '给个人余额设上限、提高资本要求；没有按原样定稿，但收缩由此开始' },
  'huabei-young-users-2020': { name: '花呗下调年轻用户额度', what: '平台称是倡导理性消费，成批下调，与个人过失无关' },
  'platform-interview-2021': { name: '蚂蚁集团被要求整改', what: '要求断开支付与信贷的不当连接，规范信贷业务' },
  'data-decoupling-2021': { name: '个人信息“断直连”', what: '平台不得直接把个人信息交给金融机构，数据路径随之改变' },
  'brand-isolation-2021': { name: '花呗、借呗品牌隔离', what: '消费金融公司保留借呗、花呗，银行的额度改叫信用贷、信用购，部分额度变化' },
  'credit-business-measures-2022': { name: '征信业务管理办法施行', what: '信用信息的范围变宽，采集要同意并说明用途' },
  'card-dormancy-2022': { name: '清理睡眠信用卡', what: '18 个月没有交易的卡纳入睡眠卡管理，银行随后成批清理' },
  'regulator-renamed-2023': { name: '国家金融监督管理总局成立', what: '取代银保监会；投诉找的机构名称变了' },
  'personal-loan-measures-2024': { name: '个人贷款管理办法施行', what: '据公开资料，贷款调查、用途和贷后管理要求更细，以官方为准' },
  'small-loan-measures-2024': { name: '小额贷款公司管理办法施行', what: '由省级地方金融管理机构监管，合作方和用途要求更严' },
  'loan-assistance-announced-2025': { name: '助贷新规公布', what: '4 月公布、10 月施行，平台和银行提前调整' },
  'loan-assistance-2025': { name: '助贷新规施行', what: '银行只能与名单内的平台合作，综合成本不超过 24%，一些用户群整体退出' },
  'funding-withdrawn-2025': { name: '出资方收缩', what: '据报道，多家银行和信托减少或停止与平台合作放款' },
  'cost-guidance-2025': { name: '消费金融降成本', what: '据报道，新增贷款平均综合成本要降到 20% 以内；没有公开文本' },
  'small-loan-cost-2025': { name: '小贷降成本', what: '据报道，新增贷款不得超过 24%,2027 年底前还要逐步下降' },
  'credit-repair-2025': { name: '一次性信用修复', what: '2020 至 2025 年间单笔 1 万元以内、2026 年 3 月 31 日前还清的逾期不再展示；窗口已过' },
  'agent-warning-2026': { name: '五部门提示代理维权风险', what: '收费代办“债务优化、征信洗白”不可信，走正规渠道' },
  'market-complaints-2026': { name: '市场监管投诉新办法', what: '涉及平台价格、捆绑会员、虚假宣传时适用；放款决定一般不归这里管' },
  'marketing-measures-2026': { name: '金融产品网络营销新规', what: '9 月 30 日起支付页面不得把贷款列为支付选项，入口可能搬家；入口没了不等于额度关了' },
  'cost-disclosure-2026': { name: '贷款成本要明示', what: '8 月 1 日起新合同要列明全部费用和年化成本' },
}
