import type { NumberId } from '../../knowledge/numbers.ts'
import type { Named } from '../types.ts'

/** Whose number it is; shown beside it, with the step that leads to it. */
export const numbers: Record<NumberId, string> = {
  '12378': '银行保险消费者投诉维权热线，国家金融监督管理总局；放款方是银行、消费金融公司、信托公司时用',
  '12363': '金融消费权益保护咨询投诉电话，中国人民银行；征信和支付问题用',
  'credit-centre': '征信中心客服，印在个人信用报告上的号码',
  '12345': '政务服务便民热线，可转当地地方金融管理机构',
  '12315': '市场监督管理部门，平台价格、捆绑和宣传的问题',
  '12356': '全国统一心理援助热线，国家卫生健康委；难受、撑不住时打，匿名也可以',
  '120': '急救，人有危险时马上拨打',
  '96110': '反诈专线，怀疑受骗、账户被盗时拨打',
  '110': '报警，钱已经被转走时马上拨打',
  '95188': '支付宝客服',
  '95384': '微众银行客服',
  '95017': '微信支付客服',
  '95118': '京东；是否受理金条、白条，没有查证到',
  '95055': '北京百付宝（度小满集团的支付公司）；是否受理借款，没有查证到',
  '95730': '分期乐客服',
  '12377': '网络违法和不良信息举报，举报诈骗广告和假网站',
  '95152': '抖音客服',
}

/** Words that the app uses and a person may not know. */
export const glossary = {
  'lender': { name: '放款方', what: '合同里的贷款人，真正出钱并作决定的机构；往往不是 App 的品牌' },
  'limit': { name: '额度', what: '放款方允许你最多欠的钱；可以被降低、冻结、暂停或关闭' },
  'cut': { name: '降额', what: '额度变低，剩下的还能用' },
  'freeze': { name: '冻结', what: '额度看得见，用不了' },
  'pause': { name: '暂停', what: '暂时不能新借，已经借的照常还' },
  'closure': { name: '关闭', what: '这条额度停止提供；本身不是不良信息' },
  'assistance': { name: '助贷', what: '平台找客户，银行或信托出钱；2025 年 10 月起规则收紧' },
  'report': { name: '征信报告', what: '征信中心汇总的借款、还款和查询记录；本人每年可免费查两次' },
  'inquiry': { name: '审批查询', what: '申请贷款、信用卡或担保时机构查报告留下的记录，也叫硬查询' },
  'own-query': { name: '本人查询', what: '自己查自己的报告，不算新的申请' },
  'post-loan': { name: '贷后管理', what: '已放款的机构定期查看，不算新的申请' },
  'adverse': { name: '不良信息', what: '没有按合同还款、受处罚、被判决等记录；还清后保存 5 年' },
  'compensation': { name: '代偿', what: '担保方或保险公司替你还了，之后向你追' },
  'extension': { name: '展期', what: '经放款方同意，把到期日往后移' },
  'dispute': { name: '征信异议', what: '报告有错或遗漏时要求更正，20 天内书面答复' },
  'review': { name: '核查', what: '不认可分支机构的投诉处理时，请它的上级重新看' },
  'automated': { name: '自动化决定', what: '由机器算法作出的决定；影响重大的，可以要求说明' },
  'all-in-cost': { name: '综合融资成本', what: '利息和所有费用合起来，折成一年的比例' },
  'isolation': { name: '品牌隔离', what: '2021 年底起，消费金融公司和银行的额度分开起名' },
  'decoupling': { name: '断直连', what: '平台不得直接把个人信息交给金融机构' },
  'range': { name: '区间', what: '十次里有八次落在这个范围；区间宽，说明知道得少' },
  'grade': { name: '证据等级', what: 'A 法规原文，B 研究和可信报道，C 几处公开资料，D 单一或矛盾的说法，E 我们的判断' },
  'stop-waiting': { name: '停止等待的日子', what: '从这天起，往后三个月恢复的可能已经很小，该按没有它来安排' },
} satisfies Record<string, Named>
