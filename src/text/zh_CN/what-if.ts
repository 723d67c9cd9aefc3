import type { MoveId } from '../../knowledge/moves.ts'

const moves: Readonly<Record<MoveId, string>> = {
  'settle-arrears': '把逾期的还清', 'pay-on-time': '每期按时还', 'no-applications': '不再申请新的', 'settle-a-loan': '结清一笔别处的贷款',
  'less-debt': '总欠款和月供降三成', 'half-the-limit': '额度用到一半以下', 'little-of-the-limit': '额度用到两成以下',
  'identity': '更新证件、重做实名', 'documents': '补交收入或经营材料', 'ask-for-review': '联系客服，申请复核', 'correct-report': '提的异议得到更正',
  'save': '存款多一半', 'spend-less': '不再大额集中消费', 'stop-cash-out': '不套现、不挪用', 'books-in-order': '把账目和违规处理好',
  'one-application': '再申请一家', 'five-applications': '一下申请五家', 'few-days-late': '这里晚还三天', 'month-late': '别处晚还一个月',
  'new-loan': '又借一笔新的', 'limit-used-up': '额度一次用光', 'income-down-fifth': '收入少两成', 'income-down-two-fifths': '收入少四成',
  'job-lost': '工作没了', 'turnover-down': '营业额少四成', 'new-phone-and-number': '同时换手机和号码', 'identity-expires': '身份证过期没更新',
  'stand-surety': '给别人担保',
}

/** What one change, or several, would do to the outlook; and the plan that helps in most of the ways in which the model may be wrong. */
export const whatIf = {
  title: '换一种做法会怎样',
  what: '点一项或几项，看前后差多少。差别是模型的推断，不是平台的答复。',
  back: '返回',
  close: '收起',
  enter: '试一试：做了会怎样，不做会怎样',
  enterWhy: '按时还、不申请、补资料、再申请一家……一项一项比，也可以几项一起看。',
  moves,
  sorts: { step: '可以做的', habit: '可以坚持的', mishap: '万一发生' },
  when: { legend: '看哪一天', months: { 0: '马上', 1: '一个月后', 3: '三个月后', 6: '半年后' } },
  result: {
    risk: (day: string) => `${day}往后 90 天里出事的可能`,
    return: (day: string) => `如果到${day}还没回来，往后 90 天里回来的可能`,
    before: '照旧',
    after: '这样做',
    none: '还没点。先点一项，或者看下面每一项各差多少。',
    better: (often: string) => `有用：反复改动拿不准的数，${often}变好。`,
    worse: (often: string) => `更糟：反复改动拿不准的数，${often}变差。`,
    same: '几乎没有差别。',
    unclear: '有时好一点，有时差一点，说不准。',
    often: (twentieths: number) => `20 次里 ${twentieths} 次`,
    always: '几乎每次都',
    table: '看数字',
    caption: '前后的可能',
    heads: ['哪种做法', '可能'] as [string, string],
  },
  each: {
    title: '每一项各差多少',
    what: '从最有用的排到最糟的。只列和你说过的事对得上的。',
    more: (count: number) => `再看 ${count} 项`,
    verdicts: { 'much-better': '明显好', 'better': '好一点', 'same': '没差别', 'unclear': '说不准', 'worse': '差一点', 'much-worse': '明显差' },
    try: '点上看看',
    heads: ['做什么', '差多少'] as [string, string],
  },
  plan: {
    title: '最省力的一组',
    what: '从能做的里面挑最少的几项，要在大多数情况下都有用。做不到的点一下划掉，再重新挑。',
    none: '能做的里面，没有哪一项能明显改变它。等是一个办法：照常还款，不做新的申请，到日子再看。',
    wait: (day: string) => `什么都不做，等到${day}再看，也是一个选择。`,
    holds: (often: string) => `反复改动拿不准的数，${often}管用。`,
    locked: '做不到',
    unlock: '还能做到',
    take: '照这个做',
    taken: (day: string) => `记下了，${day}提醒你回来看。`,
    efforts: { minutes: '几分钟', hours: '几小时', weeks: '几周', months: '几个月' },
    money: '要花钱',
    smallest: '先做这一项',
    more: '还能再加',
    judgement: '花多少力气是我们的判断；有没有用是模型算的，模型的数大多也是判断。',
  },
  guard: '这里不会建议借新的、刷流水、隐瞒或者造假。',
  others: {
    title: '再申请一家，会牵连别的额度',
    what: '每查一次征信，你列出的每个额度都会受一点影响：',
    row: (line: string, verdict: string, often: string | null) => `${line}：${verdict}${often === null ? '' : `，${often}变差`}`,
    own: '自己查征信、贷后管理的查询，不算在内。',
  },
}

export type WhatIfText = typeof whatIf
