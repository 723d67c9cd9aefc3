/** Lists to go through before, while and after one owes; for a shop also its books and what a bank would look at. No rating, no lender. */
export const drillChecks = {
  title: '借之前、借着时、还清后',
  shopTitle: '店里的',
  what: '一样一样看，做到的勾上。勾只记在这台电脑里。',
  progress: (done: number, all: number) => `${done} / ${all}`,
  lists: {
    'funds': {
      name: '这笔钱的用途和进度', why: '被要求看用途凭证时，手上有。约定的用途变了，放款方可以停止放款、提前收回（《民法典》第六百七十三条）。',
      items: {
        purpose: '写下这笔钱是做什么的、做到哪天算完', receipts: '合同、小票、付款记录放在一起', monthly: '每月对一次：进度和花掉的钱对得上吗',
        off: '对不上：先停下，不再往里加钱，想好怎么收尾',
      },
    },
    'before': {
      name: '借之前', why: '先看还得起，再看借不借得到。',
      items: {
        'ninety': '这 90 天照打算来，哪天都不缺', 'contract': '知道合同里的贷款人是谁、额度能不能单方调整', 'cost': '一年总共多付多少，算过',
        'line': '给自己定好停的线：还款超过收入多少就不借',
      },
    },
    'running': {
      name: '借着的时候', why: '出问题多半先从这几样看出来。',
      items: { 'due': '到期前一天，还款的卡里有钱', 'no-roll': '没有借新的还旧的', 'details': '手机号、身份证、卡都是新的', 'look': '一个月看一次体检' },
    },
    'after': {
      name: '还清以后', why: '以后说“当天已全部还清”，靠这几样。',
      items: { 'proof': '结清页面截图、结清证明、扣款流水', 'sync': '24 小时后再看一次，状态同步了没有', 'auto': '自动扣款、自动续借关了' },
    },
    'lender': {
      name: '看一家靠不靠得住', why: '要自己查到的，不听介绍；这里不给任何一家打分。',
      items: {
        'licence': '合同里的贷款人全名，在监管部门的网站上查得到，牌照是哪一种', 'cost': '年化综合成本写在一张表上，超过 24% 的先问依据',
        'fees': '每一项费用收给谁，写明了', 'data': '给了哪些个人信息、给谁用、能不能收回', 'complaints': '自己查过投诉，记下在哪里查的、哪天查的',
        'no-upfront': '放款前不收钱',
      },
    },
    'sharing': {
      name: '谁在分担风险', why: '有担保、保险或者“增信”的，出了事向你要钱的可能不是原来那家，费用也多一层。',
      items: {
        'who': '知道有没有担保公司、保险公司在里面', 'fee': '知道担保费、保费多少，算进一年的总成本了', 'claim': '知道它替还以后，由谁来追、会不会进征信',
        'where': '知道对它不满时，向谁投诉',
      },
    },
    'books': {
      name: '账目', why: '经营类额度看流水和账目；账清楚，申诉才有材料。', items: {
        'apart': '店里的账户和自己的分开', 'invoices': '进货、卖货的票据齐', 'tax': '报税到最近一期', 'licence': '执照、地址、经营范围是现在的',
        'ready': '最近 6 到 12 个月的流水能马上拿出来',
      },
    },
    'bank': {
      name: '去银行以前，自己先查三遍', why: '银行查的就是这三样：人、账、担保。自己查过，再决定要不要让它查征信。',
      items: {
        'person': '人：身份证、执照、开业多久、经营地址的证明', 'report': '人：先查自己的征信报告，没有不对的',
        'statements': '账：流水、纳税、应收应付；这 90 天的表打印一份', 'season': '账：淡季靠什么过，说得出',
        'security': '担保：有什么可以担保，已经替谁担保了', 'partners': '担保：合伙人和家里人知道，也同意',
      },
    },
  },
  profile: {
    name: '店的三样', note: '按你记下的和填的说，不是评分。',
    parts: { turnover: '营业额', market: '市场和季节', steady: '执照、合伙人、铺面' },
    turnover: {
      up: (share: string) => `最近一次比之前多${share}`, down: (share: string) => `最近一次比之前少${share}`, same: '和之前差不多', unknown: '要有两次流水的记录才看得出',
    },
    market: {
      down: (day: string) => `${day}记过生意变差`, season: (months: string) => `淡季是 ${months}，记进了上面的表`, none: '没有记过生意变差，也没有填淡季',
    },
    steady: { violation: (day: string) => `${day}记过店铺违规`, books: (day: string) => `${day}记过账目不清`, none: '没有记过违规或者账目不清' },
  },
}
