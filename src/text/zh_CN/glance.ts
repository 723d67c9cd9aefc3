import type { DayReminder } from '../../events/day-reminder.ts'

/** What a person sees on coming back: each line in a few words, what changed, what is next. */
export const glance = {
  title: '现在的情况',
  look: '看完整结果',
  lookAt: (line: string) => `看完整结果：${line}`,
  history: '以前的体检',
  historyOf: (line: string) => `以前的体检：${line}`,
  riskLine: (band: string) => `三个月里被降额或关停：${band}`,
  openLine: (share: string) => `三个月里能再用：${share}`,
  reopenedLine: (band: string) => `三个月里再被收紧：${band}`,
  back: '又能用了',
  worse: '被降额、停了或关了',
  noted: '记下了，结果已经更新。',
  backup: {
    title: '备份',
    age: (day: string | null) => `${day === null ? '还没有备份过。' : `上次备份：${day}。`}记录只在这个浏览器里，移除扩展就没有了。`,
    go: '去备份',
  },
  /** What cannot wait, before all else. */
  pressing: {
    title: (line: string) => `先做这件：${line}`,
    fraud: '账户或钱可能有危险',
    money: '有钱已经到期，或要你提前还',
    papers: '有材料等着交',
    look: '看怎么做',
  },
  changed: {
    since: (day: string) => `和${day}那次比`,
    first: '下次来的时候，这里会告诉你变了什么。',
    nothing: '没有明显变化。',
    state: (from: string, to: string) => `从“${from}”变成“${to}”`,
    top: (name: string) => `最可能的原因变成了“${name}”`,
    cause: (name: string, up: boolean) => `“${name}”的可能${up ? '变大了' : '变小了'}`,
    risk: (up: boolean): string => (up ? '风险比上次高' : '风险比上次低'),
    open: (up: boolean): string => (up ? '回来的可能比上次大' : '回来的可能比上次小'),
    join: '；',
    colon: '：',
  },
  warned: {
    label: '你设的警戒线',
    risk: (tenths: number, passed: boolean) => (passed ? `过了你设的线：三个月里被收紧的可能超过 ${tenths} 成。` : `没过你设的线（可能超过 ${tenths} 成）。`),
    inquiries: (count: number, passed: boolean) => (passed ? `过了你设的线：三个月里被查超过 ${count} 次。` : `没过你设的线（三个月里被查超过 ${count} 次）。`),
  },
  due: {
    title: '接下来',
    now: '到时候了',
    recheck: (line: string) => `${line}：再看一次回来没有`,
    step: (line: string, step: string) => `${line}：${step}`,
    answer: (line: string, step: string) => `${line}：“${step}”该有答复了`,
    checkup: '这个月的体检：看一眼每条额度，有变化就记一笔',
    stop: (line: string) => `${line}：到这天还没有，就不再等`,
    /** A day that one asked to be reminded of; what it is about in detail stands in the contact room. */
    days: {
      longest: (line: string) => `${line}：最晚今天该有答复`,
      stop: (line: string) => `${line}：到这天还没有，就不再等`,
      record: (line: string) => `${line}：逾期记录满五年，可以查报告看删了没有`,
      report: () => '新的一年，又有免费的信用报告可查',
      promised: (line: string) => `${line}：对方说好今天给结果`,
      paper: (line: string) => `${line}：证件或资料快到期，去更新`,
      planned: (line: string) => `${line}：你计划的一步，到日子了`,
      own: (line: string) => `${line}：你自己记的日子`,
    } satisfies Record<DayReminder, (line: string) => string>,
    none: '没有要做的事。',
    done: '做了',
    look: '去看',
  },
  addLine: '再加一条额度',
}

export type GlanceText = typeof glance
