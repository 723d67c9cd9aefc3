import type { CardTexts } from '../../card-text.ts'
import type { borrowingCards } from '../../../knowledge/ledger/borrowing.ts'
import type { repaymentCards } from '../../../knowledge/ledger/repayment.ts'

/** Rules about how the person repays and borrows. */
export const owingCards: CardTexts<keyof (typeof repaymentCards & typeof borrowingCards)> = {
  'late-payment': {
    claim: '晚还之后额度容易变紧，别处晚还也算', also: ['逾期', '忘了还', '晚还一天', '别的平台逾期', '征信逾期'],
    for: {
      'cfpb-line-decreases-2022': '美国五百多万份信用记录里，近期有信用卡逾期的人，额度被降的次数约是没有逾期的 4 倍。',
      'taiwan-default-2009': '台湾地区三万个信用卡账户里（按公开数据数的），最近一个月晚还的，下个月违约的约五成；从没晚还的约一成二；只在四到六个月前晚还过的约两成三。',
    },
    against: {
      'cfpb-line-decreases-2022': '同一份统计里，被降额的账户有 67% 没有近期逾期：多数降额，用晚还解释不了。',
      'our-judgement': '这些是信用卡，不是这里的网上额度，倍数照搬过来，只能当个大概。',
    },
    does: '按晚了几天、过了多久来算。最近的最重，还清以后慢慢变轻。',
  },
  'low-payments': {
    claim: '常常只还最低、办展期，会被看成还款吃力', also: ['最低还款', '展期', '分期', '只还一部分'],
    for: {
      'our-judgement': '每次只还一点，欠款就降不下来。',
      'taiwan-default-2009': '台湾地区的信用卡数据里，多数月份只还不到一成账单的账户，之后违约的约 27%，其余约 17%。',
    },
    against: { 'taiwan-default-2009': '同一份数据里，只看从没晚还过的账户，少还的并不比多还的更容易违约。而且那是违约，不是额度被关。' },
    does: '和晚还分开算，轻得多。',
  },
  'collection': {
    claim: '代偿、呆账、被执行，会让额度很难保住', also: ['代偿', '呆账', '被执行', '失信', '担保代还'],
    for: {
      'credit-reporting-regulation': '没有按合同还款、受处罚、被判决的记录都属于不良信息，从不良行为终止那天起保存 5 年。',
      'cfpb-line-decreases-2022': '近期有逾期的账户，被降额的次数约是没有逾期的 4 倍。这里把代偿和呆账当作很重的逾期来看。',
    },
    against: { 'our-judgement': '没有找到专门说这几样和额度的数字，轻重是照着逾期估的。' },
    does: '没有了结之前一直算，更正或了结之后慢慢变轻。',
  },
  'broken-agreements': {
    claim: '共享单车、免押租借没守约，也会牵连额度', also: ['共享单车', '充电宝', '免押', '约定', '先用后付', '芝麻约定'],
    for: {
      'our-judgement': '平台看得到自己服务里的约定守没守，可能一起参考。',
      'reported-help': '几处问答这样说，提到的是芝麻信用里的约定管理。',
    },
    against: { 'our-judgement': '没有找到哪个平台写明它会影响额度。' },
    does: '算一点，过一阵就淡了。',
  },
  'good-record': {
    claim: '一直按时还、额度用得少、手头有余钱，风险低些', also: ['按时还', '信用好', '存款', '备用金', '结清'],
    for: {
      'our-judgement': '晚还和用得满会让风险变高，反过来也该让它变低。',
      'taiwan-default-2009': '台湾地区的信用卡数据里，从没晚还的账户，之后违约的约一成二，其余的高得多。',
    },
    against: { 'cfpb-line-decreases-2022': '被降额的账户里 67% 没有近期逾期。记录好，挡不住平台和大环境的原因。' },
    does: '降低和个人有关的原因，也略微降低误判。平台和市场对所有人做的，不因此变小。',
  },
  'inquiries': {
    claim: '短期内申请太多，会被当作急着用钱', also: ['查征信', '硬查询', '审批查询', '征信花', '申请次数', '测额度', '网贷申请'],
    for: {
      'fico-inquiries': '信用评分公司 FICO 的说法：查询 6 次以上的人，破产的比例最高是没有查询的 8 倍。',
      'inquiry-rules-of-thumb': '业内流传各类机构的次数上限，三个月四到十次不等；据公开资料，以官方为准。',
    },
    against: {
      'fico-inquiries': '同一来源：一次查询影响不到 5 分，是小因素。说的是美国的破产，不是额度关闭。',
      'inquiry-rules-of-thumb': '各家的数不一样，也没有官方文件；没有一条统一的线。',
    },
    does: '只看贷款、信用卡、担保的审批查询。越多越重，到一定程度就不再加；本人查询和贷后管理不算。',
  },
  'new-loans': {
    claim: '在别处新借了钱，这里的额度可能变紧', also: ['新贷款', '别处借', '网贷', '多头借贷', '共债'],
    for: { 'our-judgement': '新借的钱会写进征信报告，放款方再评估时看得到，欠款也确实多了。' },
    against: { 'our-judgement': '在量得出来的公开数据里，新增借款没有显出作用，所以给得很低。' },
    does: '只看最近的，给得很低。',
  },
  'utilisation': {
    claim: '额度用得越满，越容易被收紧', also: ['使用率', '占用', '额度用满', '负债率'],
    for: { 'taiwan-default-2009': '台湾地区的信用卡数据里，账单占额度七成以上的账户，之后违约的约 27%；不到三成的约 18%。' },
    against: { 'cfpb-line-decreases-2022': '额度被降，占用的比例自己就会升上去：统计里多数人群降后到了 94%。哪个在先，不好分。' },
    does: '用得少不算，越接近用满越重。',
  },
  'debt-burden': {
    claim: '欠款或月供占收入太多，容易被收紧', also: ['负债率', '月供', '收入负债比', '欠太多', '以贷养贷'],
    for: {
      'inquiry-rules-of-thumb': '业内流传负债率超过 65% 到 75% 会被当作高；据公开资料，以官方为准。',
      'online-small-loan-draft-2020': '2020 年的征求意见稿提过：网络小贷的个人余额不超过近三年平均年收入的三分之一。',
    },
    against: {
      'inquiry-rules-of-thumb': '各家的说法不一样，没有官方文件。',
      'online-small-loan-draft-2020': '这份稿子没有按原样定稿，不能当作现行的线。',
    },
    does: '从偏高到很高慢慢加，没有一条硬线。',
  },
  'guarantees': {
    claim: '替别人担保，也算在自己头上', also: ['担保', '联保', '给朋友担保'],
    for: {
      'our-judgement': '担保是将来可能要还的钱，算还款能力时会看。',
      'credit-reporting-regulation': '担保的责任没有履行，属于不良信息。',
    },
    against: { 'our-judgement': '对方一直按时还的时候影响多大，没有公开的数字。' },
    does: '担保在的时候算一点；真替人还了，按代偿算。',
  },
  'borrowing-burst': {
    claim: '短时间借很多次，或一次借满，会引起注意', also: ['频繁借款', '一次借完', '借空', '反复借还'],
    for: {
      'our-judgement': '密集借款看上去像资金紧张，一次借满又像有人在替你操作。',
      'reported-help': '问答页说，新额度一次借空，平台会怀疑人正在受骗，先拦一拦，过一段时间恢复。',
    },
    against: { 'our-judgement': '公开的违约数据里，欠款突然变多没有显出作用；也没有平台写明多少次算多。' },
    does: '看最近这段时间，分在借款方式和账户保护两边。',
  },
  'misuse': {
    claim: '借款没按约定的用途用，可以被停、被收回', also: ['套现', '买房', '炒股', '首付', '资金用途', '消费凭证'],
    for: { 'civil-code': '《民法典》第六百七十三条：没有按约定的用途使用借款的，贷款人可以停止发放、提前收回或者解除合同。' },
    against: { 'our-judgement': '法律说的是可以，不是一定。没有收到过用途核查通知的话，这个可能不大。' },
    does: '最近的最重，之后慢慢变轻。',
  },
  'overspending': {
    claim: '支出突然变多，会影响额度', also: ['花太多', '消费变多', '游戏充值'],
    for: { 'our-judgement': '支出超过收入，还款的余地就小了。' },
    against: { 'our-judgement': '平台看得到多少支出、拿不拿来用，没有公开的依据。' },
    does: '算一点，过一阵就淡了。',
  },
  'short-history': {
    claim: '刚开通的额度，更容易被收回', also: ['刚开通', '昨天开通今天关', '新开', '账龄'],
    for: { 'our-judgement': '开通不久，放款方了解得少，调整也多；常有人问昨天开通、今天就关是怎么回事。' },
    against: { 'our-judgement': '多久算短、会收回多少，没有公开的数字。' },
    does: '按开通的日子算，越久越轻。',
  },
}
