import type { ConductId, FindingId } from '../../knowledge/ids.ts'
import type { Named } from '../types.ts'

export const findings: Record<FindingId, Named> = {
  'state-cut': { name: '是降额', what: '额度变低，但没有关闭' },
  'state-refused': { name: '是借不出', what: '额度还在，借款或付款被拒' },
  'state-frozen': { name: '是冻结', what: '额度看得见，但被冻结' },
  'state-paused': { name: '是暂停', what: '额度暂停使用' },
  'state-closed': { name: '是关闭', what: '额度被关闭' },
  'several-lines': { name: '几条额度一起变', what: '相近的日子里，不止一条额度被收紧' },
  'several-services': { name: '几项服务一起受限', what: '同一平台的几项服务同时受限，较像账户保护' },
  'wording-assessment': { name: '提示“综合评估未通过”一类', what: '较像信用或风险评估的结果' },
  'wording-no-limit': { name: '提示“暂无额度”一类', what: '只说明额度为零，没有说原因' },
  'wording-security': { name: '提示“存在风险、中断操作”一类', what: '较像账户安全保护，不是信用关闭' },
  'wording-arrears': { name: '提示有逾期一类', what: '有欠款没还上，有时在同一平台的另一个产品上' },
  'wording-system': { name: '提示“系统繁忙”一类', what: '较像技术原因' },
  'wording-ineligible': { name: '提示“暂不符合条件”一类', what: '较像准入条件的问题' },
  'wording-migration': { name: '提示升级或更换一类', what: '较像产品替换' },
  'wording-identity': { name: '提示身份或资料一类', what: '较像身份资料的问题' },
  'wording-abnormal': { name: '提示“账户异常”一类', what: '可能是安全保护，也可能是评估结果' },
  'wording-use': { name: '提示借款用途一类', what: '放款方在核实用途' },
  'wording-strategy': { name: '提示业务调整一类', what: '较像平台或规则的原因' },
  'wording-ended': { name: '提示额度到期或终止一类', what: '合同上的额度结束了，没有说原因' },
  'wording-mistaken': { name: '对方承认是误判一类', what: '平台自己说限制有误' },
  'still-closed': { name: '到今天还没恢复', what: '时间越久，技术类原因的可能越小' },
  'came-back': { name: '后来恢复了', what: '隔多久恢复，能反过来说明是哪类原因' },
}

export const conduct: Record<ConductId, Named> = {
  'paid-on-time': { name: '受限期间按时还款', what: '每多一个月，恢复的可能不会变小' },
  'arrears-settled': { name: '欠款已经还清', what: '先还清，其他办法才有用' },
  'identity-fixed': { name: '身份资料已补好', what: '如果原因是资料，这一步就对上了' },
  'documents-sent': { name: '材料已提交', what: '放款方要的材料已经交了' },
  'record-fixed': { name: '征信错误已更正', what: '再次评估时看到的是对的记录' },
  'debt-lowered': { name: '欠款变少', what: '欠款或额度占用比之前低' },
  'review-asked': { name: '要求过复核', what: '请人工看过一次；能更正错误，不能要求放款' },
  'new-late': { name: '又有晚还', what: '受限期间的晚还会让恢复变难' },
  'new-applications': { name: '又去申请', what: '受限期间的新申请会让恢复变难' },
}
