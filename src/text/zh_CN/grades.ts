import type { Basis, Grade } from '../../knowledge/types.ts'
import type { Named } from '../types.ts'

export const grades: Record<Grade, Named> = {
  A: { name: '等级 A', what: '法律法规或监管部门的原文' },
  B: { name: '等级 B', what: '研究、官方数字或可信报道' },
  C: { name: '等级 C', what: '几处公开资料的说法，以官方为准' },
  D: { name: '等级 D', what: '只有一处说法，或者几处互相矛盾' },
  E: { name: '等级 E', what: '我们自己的判断' },
}

export const bases: Record<Basis, string> = {
  law: '法律法规',
  regulator: '监管部门',
  court: '法院',
  study: '研究',
  report: '报道',
  judgement: '我们的判断',
}

/** How a source is cited: its days, and how exactly the first of them is known. */
export const cited = {
  published: (day: string) => `发布于 ${day}`,
  undated: '页面没有注明日期',
  read: (day: string) => `阅于 ${day}`,
  ours: '这是我们自己的判断，没有公开依据',
  official: '官方原文',
}
