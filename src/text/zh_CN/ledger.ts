import type { Subject } from '../../knowledge/ledger-types.ts'
import type { CardTexts } from '../card-text.ts'
import { aroundCards } from './ledger/around.ts'
import { beliefTexts } from './ledger/beliefs.ts'
import { owingCards } from './ledger/owing.ts'
import { personCards } from './ledger/person.ts'
import { seenCards } from './ledger/seen.ts'

/** The cards of the ledger: every rule of the model, and what people believe. */
export const cards: CardTexts = { ...owingCards, ...personCards, ...aroundCards, ...seenCards, ...beliefTexts }

const subjects: Record<Subject, string> = {
  repayment: '还款', borrowing: '申请和欠款', income: '收入和工作', account: '账户和身份', platform: '平台的安排', rules: '规则和大环境',
  signs: '页面和迹象', return: '会不会回来', record: '征信记录', help: '找人帮忙',
}

/** The screen of the ledger, and what it says about a card; numbers come from the model. */
export const ledger = {
  title: '规则和依据',
  lead: '模型用的每条规则，和人们常说的那些话：有什么依据，能起多大作用。',
  toLedger: '每条规则的依据，和人们常说的话',
  fromTips: '听人说的那些办法，有没有依据',
  search: {
    label: '找一条规则、一句话或一个词',
    placeholder: '搜：提前还款、芝麻分、查征信…',
    found: (count: number) => (count === 0 ? '没有找到' : `找到 ${count} 条`),
    nothing: (typed: string) => `没有找到“${typed}”。换个说法试试。`,
  },
  parts: { legend: '看哪一部分', believed: '人们常说的', used: '模型用的规则', terms: '名词' },
  believedNote: '先说结论：多数没有可靠的来源，模型不用，或者只给很低的上限。',
  usedNote: '每个数都有等级，等级决定它最多能起多大作用。',
  subjects,
  /** The quiet way from a reason to its card. */
  basis: '这条规则的依据',
  grade: {
    label: '依据',
    none: { name: '没有等级', what: '找过，没有找到可靠的来源' },
    folklore: '口口相传',
    of: (name: string, what: string) => `${name}：${what}`,
    folkloreOf: (words: string) => `${words}；口口相传，上限最窄`,
  },
  cap: { label: '上限', times: (times: string) => `最多 ${times} 倍`, none: '不许起作用' },
  read: { label: '查看日', on: (day: string) => day, sought: (day: string) => `${day} 找过，没有找到可靠的来源。` },
  sides: { for: '支持的', against: '反对的' },
  sources: (count: number) => `来源（${count} 份）`,
  does: '模型拿它做什么',
  ignored: '模型不用它。',
  numbers: '用到的数',
  instead: '模型用的是',
  tips: '照它做的办法',
  brief: {
    ignored: '模型不用',
    noSource: '没有可靠的来源 · 模型不用',
    times: (grade: string, times: string) => `${grade} · 实际最多 ${times} 倍`,
    plain: (grade: string) => grade,
  },
  effects: {
    most: (name: string, times: string, causes: string) => `${name}：到顶时，最多让总的风险变成 ${times} 倍，算在${causes}上`,
    cause: (name: string) => `“${name}”`,
    fades: (span: string) => `约 ${span}减一半`,
    fadesTwice: (span: string, long: string) => `一部分约 ${span}减一半，一部分约 ${long}减一半`,
    lowers: (name: string, causes: string) => `${name}：到顶时，最多${causes}`,
    lower: (cause: string, percent: string) => `让“${cause}”少 ${percent}`,
    more: (causes: string) => `更像是${causes}`,
    less: (causes: string) => `更不像是${causes}`,
    both: (more: string, less: string) => `${more}；${less}`,
    weighed: (cause: string, times: string) => `“${cause}”（${times} 倍）`,
    others: (count: number) => `另外 ${count} 种`,
    says: (name: string, what: string) => `${name}：${what}`,
    saysNothing: (name: string) => `${name}：不算进去`,
    odds: (name: string, causes: string) => `${name}：做到位时，“回来比不回来”按${causes}算`,
    since: (name: string, day: string, causes: string) => `${name}，${day}起：${causes}`,
    between: (name: string, day: string, until: string, causes: string) => `${name}，${day}到${until}：${causes}`,
    shown: '只显示，不算',
    base: (cause: string, percent: string) => `“${cause}”：什么都没说时，占全部可能的 ${percent}`,
    returns: (cause: string, chance: string, span: string) => `“${cause}”：会回来的，${chance}；其中多半在 ${span}以内`,
    thresholds: {
      level: (value: string) => `收紧总共有多常见：按表里的 ${value} 倍`,
      waiting: (_value: string, percent: string) => `往后三个月的可能低于 ${percent}，就不再等`,
      watch: (_value: string, percent: string) => `信号亮到 ${percent}，写“留意”`,
      alert: (_value: string, percent: string) => `信号亮到 ${percent}，写“要注意”`,
      calendarCap: (value: string) => `几条规则叠起来，最多 ${value} 倍`,
    } as Readonly<Record<string, (value: string, percent: string) => string>>,
  },
  only: {
    label: '只看依据充分的',
    what: '打开以后，口口相传的和只有一处说法的（等级 D）不算进去，所有结果重新算。其余的数不变。',
    kept: '我们自己的判断（等级 E）留着：没有它，算不出结果，页面上都写明了。',
    out: (count: number) => `不算进去的有 ${count} 条`,
    on: '现在只看依据充分的：口口相传的没有算进去。',
    change: '看区别，或者改回来',
  },
  compare: {
    open: '两种算法放在一起看',
    of: (line: string) => `${line}，两种算法`,
    heads: ['看的是', '全部算', '只看依据充分的'] as [string, string, string],
    causes: '可能的原因', layers: '原因在哪一边', risk: '被降额、暂停或关闭的可能', reopening: '到那时又能用的可能',
    sameFirst: (cause: string) => `两种算法的第一个原因都是“${cause}”。`,
    otherFirst: (whole: string, strict: string) => `全部算，第一个是“${whole}”；只看依据充分的，是“${strict}”。`,
    most: (name: string, percent: string) => `差得最多的是“${name}”，差 ${percent}。`,
    nothing: '两种算法几乎没有区别：差别都不到半个百分点。',
    ownWish: '这条是你自己关的，没有原因要算。',
    noise: '范围是反复抽数得来的，差一两个百分点不说明什么。',
  },
}

export type LedgerText = typeof ledger
