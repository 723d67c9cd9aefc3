import type { Change, Effort } from '../../knowledge/advice-types.ts'

const effort: Record<Effort, string> = { minutes: '几分钟', hours: '半天', weeks: '几周', months: '几个月' }
const changes: Record<Change, string> = { risk: '降低风险', reopening: '有助恢复', clarity: '弄清原因', protection: '减少损失' }

/** The screen of tips. */
export const tipsScreen = {
  title: '办法',
  lead: (line: string) => `按${line}现在最可能的原因排的。一次做一件就好。`,
  none: '暂时没有要做的。有新的情况，记下来再看。',
  urgent: '先做这件',
  first: '现在可以做',
  others: '还可以做',
  more: (count: number) => `再看 ${count} 条`,
  brief: (effort: string, changes: string) => `${effort} · ${changes}`,
  tick: (title: string) => `做了：${title}`,
  effort: { label: '费时', of: effort },
  after: { label: '见效', unknown: '没有公开的时间', days: (span: string) => `约 ${span}后` },
  changes: { label: '作用', of: changes },
  answers: '针对',
  anyCause: '不管什么原因都有用',
  back: '收起',
  done: '做了',
  doneOn: (day: string) => `${day}做了`,
  doneTitle: (count: number) => `做过的 ${count} 件`,
  remind: (day: string) => `${day}提醒我`,
  all: (count: number) => `全部办法（${count} 条）`,
  allNote: '现在用不上的也在这里。没有一条是去借新的钱。',
  closeAll: '只看现在有用的',
}

export type TipsScreenText = typeof tipsScreen
