import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import type { PatternId } from '../../messages/pattern.ts'
import type { ReplyGrade, ReplyName } from '../../messages/read-reply.ts'
import type { Named } from '../types.ts'
import { changed } from './script-parts.ts'

/** What a follow-up is made of: the true facts of the line, the answer word for word, and what it left open. */
export type FollowUpFacts = Readonly<{ facts: ScriptFacts; quoted: string; missing: readonly ReplyName[] }>

const QUOTED = 120

/** A question for each thing that an answer did not name. */
const questions: Readonly<Record<ReplyName, string>> = {
  factor: '主要原因是什么，属于身份资料、账户安全、还款、征信、用途还是业务安排？',
  data: '用了我的哪些种类的数据，来自哪里？',
  day: '依据的是哪一天或哪一段时间的情况？',
  institution: '涉及哪家机构、哪一笔或哪份报告？',
  change: '做什么、到什么时候，可以重新评估？由谁评估？',
  deadline: '什么时候给我答复？',
  ticket: '这次的工单号是多少？',
}

const patterns: Readonly<Record<PatternId, string>> = {
  'asks-code': '要验证码、密码或卡号',
  'screen-sharing': '要共享屏幕、进会议或远程操作',
  'safe-account': '要把钱转到别的账户',
  'advance-fee': '先交钱：解冻金、保证金、流水之类',
  'paid-reopening': '收费或走“内部”恢复额度',
  'cancel-or-credit': '说不注销、不关闭就影响征信',
  'empty-limits': '要把额度借出来、清空再转走',
  'credit-repair': '收费修复征信、消除逾期',
  'debt-agent': '收费代理维权、债务优化',
  'sure-approval': '不看征信、包通过，或帮做假材料',
  'refund-pretence': '借退款、理赔、取消扣费要你操作',
  'fake-link': '要点开的网址不像官方网址',
  'fake-app': '要下载来路不明的软件',
  'fake-hotline': '留的是私人号码，不是官方电话',
  'false-official': '自称公安、监管、征信中心等，要你配合',
  secrecy: '要你保密，不跟家人、银行说',
  'cash-out': '套现、代还、养卡',
  'easy-money': '刷单、稳赚、中奖先付费',
  'account-rental': '借用、收购账户或银行卡',
  'known-person': '自称熟人、领导，急着要钱',
  'private-contact': '拉到私人微信、QQ 或群里谈',
  threat: '用坐牢、拘留吓人',
  'reads-alike': '整段读起来像骗子常发的话',
}

const replyGrades: Readonly<Record<ReplyGrade, Named>> = {
  specific: { name: '这份答复说得具体', what: '说了原因，也说了时间、机构、数字或怎样会改变。' },
  partly: { name: '这份答复说了一部分', what: '说了一点，但照它还查不清、改不了。' },
  vague: { name: '这份答复没有说清', what: '都是放在谁身上都行的话，没有一样能去核对。' },
}

/** Checking a message, a call or an answer. */
export const check = {
  title: '收到的短信、电话或答复',
  /** The way here from the top of the room. */
  toHere: '收到短信、电话或答复？在这里看一看',
  label: '把短信、聊天或答复粘贴到这里',
  hint: '只在这台电脑里看。没有点“记下”，不进记录。',
  placeholder: '例如：经综合评估，您暂不符合…',
  look: '看一看',
  clear: '清空',
  marked: '（可疑）',
  patterns,
  stop: {
    title: '停下来，这像是诈骗',
    now: '现在这样做',
    steps: [
      '不转账，不说验证码和密码，不共享屏幕，不点链接；挂断，不再回复。',
      '已经给了钱或验证码：马上打 110，再打银行卡背面的电话，要求止付、挂失。',
      '拿不准：打 96110 问，号码自己拨。额度的事，只在官方 App 里点客服。',
      '留着聊天、号码和转账记录。',
    ],
  },
  watch: { title: '有可疑的地方，先别照做', how: '不一定是诈骗。先不点、不转、不加好友，自己打开官方 App 找客服核对。' },
  none: { title: '没有看出可疑之处', how: '这不是保证。只要对方要钱、要验证码、要共享屏幕，就停下来；有疑问自己打开官方 App 核对。' },
  reply: {
    grades: replyGrades,
    names: '说了',
    missing: '没有说',
    nothing: '没有',
    name: {
      factor: '原因', data: '用了哪些数据', day: '哪一天', institution: '哪家机构、哪份报告', change: '怎样会改变', deadline: '什么时候答复', ticket: '工单编号',
    } satisfies Record<ReplyName, string> as Readonly<Record<ReplyName, string>>,
    read: '这是按字面读的，以你看到的为准。',
    followUp: {
      title: '可以这样追问',
      script: ({ facts, quoted, missing }: FollowUpFacts): string => [
        `您好。${changed(facts)}`,
        `收到的答复是：“${quoted.length > QUOTED ? `${quoted.slice(0, QUOTED)}…` : quoted}”`,
        '答复里没有说明下面几点，请补充：',
        ...missing.map((name, at) => `${at + 1}. ${questions[name]}`),
        '如果这个决定只由系统自动作出，请按《个人信息保护法》第二十四条予以说明，并请人工复核一次。',
        '请给我工单号和答复日期，并在 App 内或书面答复。谢谢。',
      ].join('\n'),
    },
    /** The reasons that the answer names, offered as records. */
    factors: {
      title: '答复里说到的原因',
      lead: '这是放款方的说法。属实的，核对日子和数字后记成一件事，结果会重新算；不属实的不要记。',
      said: '放款方答复里说的',
      look: '核对后记下',
      lookAt: (name: string) => `核对后记下：${name}`,
      notSo: '不属实',
      notSoOf: (name: string) => `不属实：${name}`,
      kept: '已记下',
      untrue: '没有记',
      untrueHow: '不属实的，追问依据的是哪份数据、哪一天；如果是征信报告里的错，可以提异议。',
    },
    note: {
      title: '记进记录',
      kinds: { 'reply-received': '我问过，这是答复', notice: '没问，平台自己发的' },
      save: '记下',
      kept: '记下的是原话和日子，结果会跟着重新算。',
    },
  },
  call: {
    title: '接到了电话：答五个问题',
    lead: '有一条“是”，就按诈骗处理。',
    yes: '是',
    no: '不是',
    questions: {
      secrets: '要你说验证码、密码或卡号？',
      screen: '要你共享屏幕、进会议或下载软件？',
      money: '要你转账、交费，或先把额度借出来？',
      offer: '说不注销就影响征信，或能从内部恢复额度？',
      hush: '要你保密、别挂电话，或催你马上办？',
    },
  },
}
