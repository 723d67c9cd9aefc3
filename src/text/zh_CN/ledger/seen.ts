import type { CardTexts } from '../../card-text.ts'
import type { returnCards } from '../../../knowledge/ledger/return.ts'
import type { signsCards } from '../../../knowledge/ledger/signs.ts'

/** Rules about what is seen at a restriction, and about whether a line comes back. */
export const seenCards: CardTexts<keyof (typeof signsCards & typeof returnCards)> = {
  'said-why': {
    claim: '页面写明了原因的，最该信', also: ['提示', '页面写', '逾期提示', '存在风险', '业务调整', '用途', '系统繁忙'],
    for: {
      'ant-questions-2018': '2018 年的问句里，有人引过逾期、存在风险、系统繁忙、升级这几类提示，意思分得开。',
      'civil-code': '用途不符，法律允许停止放款；提示里写了用途，分量就很重。',
      'funding-withdrawn-2026': '据报道，2025 年 10 月起一批机构停止合作放款；提示写业务调整的，和它对得上。',
    },
    against: { 'ant-questions-2018': '这些原话是 2018 年的，现在的写法可能不同。这里按关键词认，认不出就不算。' },
    does: '写了哪一类，就把那一类抬高，把别的压低。',
  },
  'said-little': {
    claim: '“综合评估未通过”“暂无额度”没有说出原因', also: ['综合评估', '暂无额度', '不符合条件', '评估未通过', '0额度'],
    for: { 'ant-questions-2018': '2018 年的问句里都有人引过，没有一种说得出是哪一件事。' },
    against: { 'our-judgement': '它至少不像故障，也不像资料问题，所以还是动一动别的可能。' },
    does: '动得不多：把技术和资料压低一些，别的略抬。',
  },
  'said-abnormal': {
    claim: '写“账户异常”“额度终止”，多半不是暂时的', also: ['账户异常', '额度终止', '已失效', '被终止'],
    for: { 'reported-help': '几处问答说：“暂无额度”通常是暂时的，“账户异常”“额度被终止”不是。' },
    against: {
      'reported-help': '说法来自问答页，没有平台的原文，各处的时间也互相矛盾。',
      'ant-questions-2018': '2018 年的问句里没有找到“额度已失效”这样的原话。',
    },
    does: '只动一点。要只看依据充分的，可以关掉它。',
  },
  'said-mistaken': {
    claim: '平台自己承认误判，那多半就是误判', also: ['误判', '误伤', '限制有误', '客服承认'],
    for: { 'our-judgement': '作出限制的一方自己认了，分量很重。' },
    against: { 'our-judgement': '客服口头说的，不一定是系统的结论，最好有书面。' },
    does: '把误判抬高，把别的压低。',
  },
  'kind-of-restriction': {
    claim: '降额、冻结、暂停、关闭，背后的原因不一样', also: ['降额', '冻结', '暂停', '关闭', '借不出'],
    for: { 'our-judgement': '冻结更像安全和核实，降额更像收缩和评估，借不出更像系统或资料。' },
    against: { 'our-judgement': '各家用词不一样，没有公开的对照。' },
    does: '每种情形抬高几种原因，压低几种。',
  },
  'several-lines': {
    claim: '几条额度一起没了，多半和征信或大环境有关', also: ['一起没了', '全部没了', '好几个', '花呗也'],
    for: {
      'our-judgement': '不同的放款方同时变，共同能看到的是征信，共同遇到的是规则。',
      'ant-questions-2018': '说借呗没了的问句里，9.9% 也提到花呗。',
    },
    against: { 'our-judgement': '也可能只是碰巧赶在一起；同一平台的两条，还可能是同一次处理。' },
    does: '抬高征信和大环境，压低故障和误判。',
  },
  'time-since': {
    claim: '拖得越久越不像故障，回来得快多半是小事', also: ['多久', '还没恢复', '几天了', '恢复了'],
    for: {
      'our-judgement': '每类原因多久会好各不相同，时间本身就是线索。',
      'reported-help': '问答页说，同步问题等一天到几天，评估类的要几个月。',
    },
    against: { 'our-judgement': '多久会好没有公开的统计，这里用的是我们的估计。' },
    does: '用下面“会不会回来”那几张卡的数，反过来看是哪一类。',
  },
  'cannot-be-seen': {
    claim: '总有一部分原因，从外面看不见', also: ['看不清', '不知道', '没有原因'],
    for: {
      'ant-questions-2018': '说额度没了的问句里，36.5% 只问为什么，没有提到任何一件事。',
      'cfpb-line-decreases-2022': '被降额的账户里 67% 没有近期逾期，账户自己的记录解释不了。',
    },
    against: { 'our-judgement': '这一块有多大是我们估的，没有人量得出来。' },
    does: '一直留着，不会因为别的说得多就归零。',
  },
  'a-little-of-each': {
    claim: '什么都没说的时候，每种原因都先留一点', also: ['没说', '基础', '默认'],
    for: { 'our-judgement': '没说不等于没有，所以一种都不能是零。' },
    against: { 'our-judgement': '各留多少没有统计，是我们估的。' },
    does: '说得越多，这一点占的就越少。',
  },
  'own-lines': {
    claim: '“留意”“要注意”的线，是我们自己画的', also: ['信号灯', '阈值', '留意', '上限'],
    for: { 'our-judgement': '要分得开轻重，总得有条线。' },
    against: { 'our-judgement': '画高一点、低一点都说得过去；收紧总共有多常见，也没有人公布。' },
    does: '只决定怎么提示；几条规则叠起来，也不超过一个上限。',
  },
  'back-quickly': {
    claim: '故障、资料、账户保护这几类，回来得快', also: ['多久恢复', '几天', '24小时', '恢复'],
    for: {
      'our-judgement': '问题补上了，就没有继续停着的理由。',
      'reported-help': '问答页说：同步等一天到几天；补好证件，不久就好；换了设备的，过一阵好。',
    },
    against: { 'our-judgement': '没有一家公布过。份额和天数都是我们估的。' },
    does: '给出“会不会回来”的范围，很宽。',
  },
  'back-slowly': {
    claim: '和还款、欠款有关的，回来得慢', also: ['多久恢复', '逾期后', '还能开吗', '几个月'],
    for: {
      'our-judgement': '要等旧的记录变旧、欠款真的变少，再等下一次评估。',
      'reported-help': '问答页说：逾期还清以后要几个月；套现的一两年，也可能不回来。',
    },
    against: {
      'ant-questions-2018': '2018 年的问句里，有人等了快半年、一年，还没有。',
      'reported-help': '各页的时间互相矛盾，没有一条有出处。',
    },
    does: '给出“会不会回来”的范围，很宽。',
  },
  'back-with-the-world': {
    claim: '平台和市场的原因，只能等它自己变', also: ['平台策略', '等多久', '还会开吗', '新规'],
    for: {
      'our-judgement': '原因不在你这里，做什么都催不动。',
      'reported-help': '问答页说只有等，从几天到几个月都有。',
    },
    against: { 'ant-questions-2018': '2018 年的问句里，有人等了快半年、一年，还没有。' },
    does: '给出“会不会回来”的范围，很宽。',
  },
  'stop-waiting': {
    claim: '往后三个月希望很小，就不必再等', also: ['停止等待', '别等了', '等到什么时候'],
    for: { 'our-judgement': '一直等也有代价：该安排的没有安排。给一个日子，好往下走。' },
    against: { 'our-judgement': '多小算小是我们定的。过了那天回来的，也会有。' },
    does: '算出停止等待的日子。',
  },
  'paying-in-the-pause': {
    claim: '受限期间照常按时还，回来的可能大一些', also: ['按时还', '还清欠款', '降负债', '表现'],
    for: {
      'our-judgement': '暂停期间的还款看得见，旧的晚还也会慢慢变旧。',
      'reported-help': '问答页多说照常按时还、照常用，再等。',
    },
    against: { 'our-judgement': '没有一家公布过有多大用。它至少护住别处的额度和征信。' },
    does: '抬高和还款、欠款有关的几种原因的恢复可能，一个月只算一次。',
  },
  'mending-in-the-pause': {
    claim: '补好证件、交齐材料、更正记录，才回得来', also: ['补证件', '交材料', '更新身份证', '征信异议'],
    for: {
      'our-judgement': '原因如果就是它，不补就没有下一步。',
      'reported-help': '问答页说，证件和资料补上以后，不久就恢复了。',
    },
    against: { 'our-judgement': '原因不是它的话，补了也不会回来。' },
    does: '抬高对应原因的恢复可能，别的不动。',
  },
  'asking-for-review': {
    claim: '要求人工复核，有时能纠正误判', also: ['人工复核', '申诉', '投诉', '客服', '核查'],
    for: {
      'our-judgement': '误判只有被人看到，才改得过来。',
      'pipl': '《个人信息保护法》第二十四条：影响重大的自动化决定，可以要求说明，可以拒绝只由机器作出。',
    },
    against: {
      'reported-help': '各处都说，客服不能改评估的结果。',
      'pipl': '法律给的是说明和人工看一次，不是额度。关额度算不算“重大影响”，还没有定论。',
    },
    does: '只抬高误判、账户保护和技术这几类，抬得不多。',
  },
  'harm-in-the-pause': {
    claim: '受限期间又晚还、又到处申请，更难回来', also: ['又逾期', '到处申请', '借新还旧', '再申请'],
    for: {
      'our-judgement': '正在观察的时候，新的晚还最显眼。',
      'fico-inquiries': '查询一多，看上去的风险就升；一次两次影响不大。',
    },
    against: { 'our-judgement': '会推迟多少，没有公开的数字。' },
    does: '压低对应原因的恢复可能。',
  },
}
