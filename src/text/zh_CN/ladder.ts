import type { Subject, Uncounted } from '../../knowledge/advice-types.ts'
import type { LadderStepId } from '../../knowledge/ladders.ts'

/** When to take each step; how it is done stands with the step. */
const when: Record<LadderStepId, string> = {
  'find-lender': '最先做。放款方是哪一类机构，决定归谁管。',
  'contact-lender': '第一次问，或者问一件新的事。',
  'note-reply': '每收到一次答复。',
  'complaint': '客服不说原因、答复笼统，或者有明显的错。',
  'complaint-small-loan': '客服不说原因、答复笼统，或者有明显的错。',
  'payment-complaint': '多扣、重复扣、没有授权的扣款，或支付账户被限制。',
  'explanation': '想知道决定是不是机器作的、用了哪些信息。',
  'data-request': '想要自己信息的副本，或者信息错了要改、要删。',
  'read-report': '怀疑报告里有错，或有不认识的贷款和查询。',
  'dispute': '报告里有错的、漏的或不认识的记录。',
  'review': '不服银行分支机构的处理决定。',
  'regulator': '放款方到期没答复、拒绝说明，或答复不能接受。',
  'local-bureau': '放款方没答复、拒绝说明，或答复不能接受。',
  'market-authority': '平台的价格、捆绑会员或虚假宣传。',
  'payment-authority': '支付机构没答复，或答复不能接受。',
  'data-authority': '请求被拒绝又没有理由，或者一直没有回音。',
  'central-bank': '异议到期没答复，或者不认可结果。',
  'mediation': '双方愿意谈钱或谈合同。',
  'court': '前面都没有用，而且有证据和损失。',
  'stop-intruder': '有人正在用你的账户，或者你刚给过验证码、共享过屏幕。',
  'police-report': '钱被转走，或者有人冒用你的名义借款。',
}

const subjects: Record<Subject, string> = {
  'credit-decision': '额度决定',
  'credit-report': '征信报告',
  'payment': '支付和扣款',
  'personal-data': '个人信息',
  'price': '费用和宣传',
  'fraud': '诈骗和盗用',
}

const notes: Record<Subject, string> = {
  'credit-decision': '没有哪个渠道能命令放款方放款。能得到的是答复、原因类别、更正、自己数据的副本，或者退款。',
  'credit-report': '只管错的、漏的或不认识的记录。真实的逾期和关掉的额度，异议改不了。',
  'payment': '支付机构归中国人民银行管。钱扣了、放款方却没有入账，向放款方投诉，走“费用和宣传”那条路。',
  'personal-data': '法律给的是说明、副本、更正和人工看一遍，不是模型公式，也不是额度。',
  'price': '平台的会员、捆绑和宣传归市场监管，利息和费用先找放款方。2026年8月1日起新签的个人贷款，都要先给你看综合融资成本明示表。',
  'fraud': '先止损，再报警，再谈额度。收费恢复额度的，要密码、验证码或共享屏幕的，都停止联系。',
}

const uncounted: Record<Uncounted, string> = {
  'promptly': '法律只说“及时”，没有规定天数',
  'local-rule': '各地规定不同，没有统一的天数',
  'not-found': '没有查到有把握的天数',
}

/** Whom to turn to about what, in order, and how long each of them has. */
export const ladder = {
  about: '这次是关于',
  openLine: '额度还开着。有别的事要问，先选是关于什么的。',
  title: (subject: string) => `${subject}：找谁，按什么顺序`,
  subjects,
  notes,
  when,
  whenTitle: '什么时候用',
  basis: '依据',
  articles: (numbers: string) => `第 ${numbers} 条`,
  join: '、',
  gate: {
    /** The reason why a step has to wait, with what it would take. */
    ifToday: (reason: string, day: string) => `${reason}；今天做完的话，${day}起`,
    tooLate: (day: string) => `${day}起已过期限`,
    limit: (day: string) => `诉讼时效一般到 ${day}，从知道或应当知道权利受损那天算起`,
    askAid: '有没有例外，先问法律援助。',
  },
  clock: {
    label: '期限',
    calendar: { day: (n: number, of: number) => `第 ${n} 天，共 ${of} 天`, first: (of: number) => `今天开始算，共 ${of} 天` },
    working: {
      day: (n: number, of: number) => `第 ${n} 个工作日，共 ${of} 个`, first: (of: number) => `明天起算，共 ${of} 个工作日`,
    },
    running: (days: string, end: string) => `${days}；到 ${end}`,
    lastDay: '今天是最后一天，该答复了',
    due: (days: number, end: string) => `${days} 天已到（${end}），该答复了`,
    longer: (end: string) => `情况复杂的可到 ${end}`,
    longest: (end: string) => `情况复杂又经批准的，最晚 ${end}`,
    overdue: (end: string, late: string) => `已逾期：最晚 ${end}该答复，过了 ${late}`,
    workingDays: (count: number) => `${count} 个工作日`,
    answered: (day: string) => `${day}收到答复`,
    stillUntil: (end: string) => `如果答的不是这件事，期限到 ${end}`,
    uncounted,
    waited: (why: string, days: string) => `${why}；已等 ${days}`,
    from: (day: string) => `从 ${day}提交那天算起`,
    unannounced: (year: number) => `${year} 年的放假安排，这个版本里还没有，那一年只除去周末`,
    then: (step: string) => `之后：${step}`,
    rule: {
      calendar: (days: string) => `对方有 ${days}`,
      working: (days: number) => `对方有 ${days} 个工作日`,
      stages: (first: string, second: string, third: string) => `对方一般有 ${first}，情况复杂 ${second}，经批准最长 ${third}`,
    },
  },
  /** Days of the credit report that can be counted. */
  creditDays: {
    title: '能数出来的日子',
    reports: (year: string, used: number, left: number) =>
      `${year} 年记下了 ${used} 次自己查报告；每年两次免费，还剩 ${left} 次。法律只说“每年”，这里按自然年数。`,
    ends: (which: string, ended: string, day: string) => `${which}，${ended}结束：记录保存到 ${day}，满五年应当删除。`,
    lasting: (which: string) => `${which}，还没有结束：五年从结束那天起才开始数，先还清。`,
    which: (who: string, began: string) => `${who === '' ? '' : `${who}，`}${began}开始的逾期`,
    none: '没有记下逾期，没有要数的记录。',
  },
  remind: (day: string) => `${day}提醒我看答复`,
  reply: '收到答复，记下来',
  calendar: {
    title: (count: number) => `要记住的日子（${count} 个）：提醒，存进日历`,
    note: '存进日历，会得到一个文件，用手机或电脑的日历打开。日子改了，再存一次就会跟着改。',
    named: '写上额度和事项的名字。日历可能会同步到别处，别人也可能看到。',
    plain: '额度体检：有一件事到日子了',
    open: '打开“额度体检”看是什么事。',
    longest: (line: string, step: string) => `${line}：“${step}”答复的最后期限`,
    until: (line: string, step: string) => `${line}：“${step}”的最后一天`,
    promised: (who: string, when: string) => `${who}：${when}那次联系时说好的日子`,
    record: (who: string, began: string) => `${who === '' ? '' : `${who}：`}${began}那次逾期，记录到这天满五年`,
    remind: '提醒我',
    remindOf: (what: string) => `提醒我：${what}`,
    forget: '不用提醒了',
    forgetOf: (what: string) => `不用提醒了：${what}`,
    ownDay: {
      title: '再记一个日子',
      kinds: { paper: '证件、资料到期', own: '别的事' },
      day: '哪一天',
      placeholder: '12 月 5 日、2027-03-01、下周五',
      understood: (day: string) => `记成：${day}`,
      wrong: '没看懂，或者那天已经过了。',
      save: '到那天提醒我',
    },
    one: '存这一个',
    oneOf: (what: string) => `存这一个：${what}`,
    all: (count: number) => `全部存成文件（${count}）`,
    fileName: '额度体检-日历.ics',
    saved: (count: number) => `已存下 ${count} 个日子`,
  },
}

export type LadderText = typeof ladder
