import type { FieldName } from '../../events/kind-facts.ts'
import type { EventKind, KindGroup } from '../../events/kind.ts'
import type { ProblemCode } from '../../events/problem.ts'

type Labelled = { label: string; hint?: string; placeholder?: string }

const fields: Record<Exclude<FieldName, 'sure' | 'until'>, Labelled> = {
  amount: { label: '金额（元）', hint: '3200、3.2千、1万 都可以', placeholder: '不记得就空着' },
  days: { label: '晚了几天', placeholder: '如 3' },
  count: { label: '几次', placeholder: '不填算 1 次' },
  ratio: { label: '几成', hint: '三成、30% 都可以', placeholder: '如 30%' },
  value: { label: '分数', placeholder: '如 650' },
  reason: { label: '原因' },
  wording: { label: '页面原话', hint: '照抄就好，一个字也不用改' },
  institution: { label: '哪家机构', placeholder: '如 某银行' },
  note: { label: '备注', placeholder: '只给自己看' },
}

const errors: Record<ProblemCode | 'not-an-amount' | 'not-whole' | 'not-a-ratio' | 'not-a-number', string> = {
  'missing': '这一项还空着。',
  'not-a-day': '没看懂这个日子。可以写“昨天”“上个月”“约 9 月”，或 2026-09-03。',
  'in-the-future': '这个日子还没到，只能记已经发生的事。',
  'before-start': '结束的日子比开始还早。',
  'not-an-amount': '没看懂这个金额。可以写 3200、3.2千 或 1万。',
  'not-whole': '请写一个整数，如 3。',
  'not-a-ratio': '请写 0 到 100 之间的百分比，如 30%，或者“三成”。',
  'not-a-number': '请写一个数字，如 650。',
  'too-long': '太长了，请留下要紧的部分。',
  'no-such-line': '这条额度已经不在了，请重新选。',
  'unknown-line': '这条额度已经不在了，请重新选。',
  'unknown-value': '请从下面选一个。',
  'not-positive': '要大于零。',
  'out-of-range': '这个数不太可能，请再看一眼。',
  'wrong-type': '没看懂，请换个写法。',
  'unknown-kind': '这个版本不认识这类事件。',
  'unknown-field': '这个版本不认识这一项。',
  'duplicate-id': '与另一条记录重复了。',
  'not-json': '没看懂，请换个写法。',
  'not-an-object': '没看懂，请换个写法。',
  'wrong-format': '没看懂，请换个写法。',
  'newer-version': '来自更新的版本。',
  'too-many': '太多了。',
  'too-deep': '没看懂，请换个写法。',
}

/** States are asked about in their own words where the plain ones would sound odd. */
const states: Partial<Record<EventKind, { legend: string; still: string; over: string; day: string }>> = {
  'late-payment': { legend: '现在还上了吗', still: '还没还上', over: '已经还上', day: '哪天还上的' },
  'agreement-broken': { legend: '现在处理好了吗', still: '还没有', over: '已经处理', day: '哪天处理的' },
  'guarantee-given': { legend: '担保还在吗', still: '还在', over: '已经解除', day: '哪天解除的' },
  'id-expired': { legend: '换新证件并更新了吗', still: '还没有', over: '已经更新', day: '哪天更新的' },
  'details-stale': { legend: '资料补齐了吗', still: '还没有', over: '已经补齐', day: '哪天补齐的' },
  'income-lost': { legend: '现在有收入了吗', still: '还没有', over: '又有了', day: '从哪天起' },
  'documents-requested': { legend: '材料交了吗', still: '还没交', over: '已经交了', day: '哪天交的' },
  'idle': { legend: '现在又用了吗', still: '还是没用', over: '又用了', day: '从哪天起' },
  'limit-cut': { legend: '现在还是这个额度吗', still: '还是', over: '又变了', day: '哪天变的' },
}

const elsewhere: Partial<Record<KindGroup, string>> = { account: '整个账户', around: '不分额度', contact: '不分额度' }
const said: Partial<Record<KindGroup, Labelled>> = {
  contact: { label: '对方怎么说', hint: '照抄就好，一个字也不用改' },
  around: { label: '看到了什么', placeholder: '如 朋友的也没了' },
}
const institutions: Partial<Record<KindGroup, Labelled>> = {
  contact: { label: '找的是谁（机构）', placeholder: '如 App 客服、某某银行、12378' },
  platform: { label: '新的放款方', placeholder: '看合同里的贷款人' },
}

/** The form of one event. */
export const form = {
  back: '返回',
  newTitle: '记一件事',
  answer: { legend: '发生过吗', happened: '发生过', none: '没有发生', 'not-told': '不清楚' },
  notTold: '不清楚也没关系。这一类不会记成“有”，也不会记成“没有”，体检时按一般情况估计。',
  notToldRemoves: '保存后，原来的这条会移走，可以撤销。',
  day: {
    label: '哪一天',
    placeholder: '昨天、上个月、约 9 月、9.3…',
    chips: ['今天', '昨天', '上周', '上个月'],
    pick: '选日期',
    quick: '常用的日子',
    exact: '日子是准的',
    about: '日子是大概的',
    certainty: '日子准不准',
    day: (day: string) => `记成：${day}`,
    aboutDay: (day: string) => `记成：${day}（前后一个月内）`,
    range: (from: string, to: string) => `记成：${from}到${to}之间的某一天`,
  },
  since: {
    label: '从什么时候起没有',
    placeholder: '如 去年、近一年',
    chips: [
      ['近 3 个月', 3],
      ['近半年', 6],
      ['近一年', 12],
      ['近两年', 24],
    ] as readonly (readonly [string, number])[],
    from: (day: string) => `从${day}到今天都没有`,
  },
  line: { legend: '哪条额度', elsewhere: '别处（其他机构）', nowhere: '哪里都没有', elsewhereOf: elsewhere },
  state: {
    plain: { legend: '现在还这样吗', still: '还这样', over: '已经结束', day: '哪天结束的' },
    of: states,
    missing: '选一下现在的情况。',
  },
  fields,
  institutions,
  said,
  closedBy: { legend: '谁关的', platform: '平台关的', self: '我自己关的' },
  more: '再补充几项（可不填）',
  less: '收起',
  save: '记下',
  saveChange: '保存',
  close: '好，先不记',
  remove: '删除这条',
  restored: '上次没写完的还在，接着写就好。',
  discard: '不要了',
  check: (count: number) => `有 ${count} 处需要看一下，写好的都还在。`,
  errors,
  several: {
    title: '没有发生过',
    lead: '勾上确定没有的。“没有”和“没说”不一样：确定没有，判断会更准。',
    kinds: '这些都没有',
    save: (count: number) => (count === 0 ? '先勾一项' : `记下这 ${count} 项`),
    saved: (count: number) => `已记下 ${count} 项“没有”`,
  },
}

export type FormText = typeof form
