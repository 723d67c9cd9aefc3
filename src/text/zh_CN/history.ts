/** Past check-ups: what they said, how it went, and what they would say today. */
export const history = {
  title: '以前的体检',
  open: (count: number) => `以前的体检（${count} 次）`,
  back: '返回',
  what: '每次看过结果，当天的体检会留下来。点开一次，用今天的数和后来补记的事重算那一天，看差在哪里。',
  none: '还没有以前的体检。',
  more: (count: number) => `更早的 ${count} 次`,
  head: (day: string, state: string) => `${day}，${state}`,
  top: (causes: string) => `那时最可能：${causes}`,
  risk: (share: string) => `当时说三个月内被降额或关停：${share}`,
  open90: (share: string) => `当时说三个月内能再用：${share}`,
  outcome: {
    'back': (day: string) => `后来${day}回来了。`,
    'late': (day: string) => `三个月里没有；后来${day}回来了。`,
    'restricted': (day: string) => `后来${day}被收紧了。`,
    'not-back': () => '后来三个月里没有记下它回来。',
    'not-restricted': () => '后来三个月里没有记下这样的事。',
  },
  said: (said: string, outcome: string) => `${said}。${outcome}`,
  same: '今天重算这一天，结果一样。',
  why: {
    told: (count: number) => `多记了 ${count} 件那之前的事之后`,
    ours: '我们的数改过之后',
    mended: '那时用的记录后来改过或删过，现在算来',
    both: '那时用的记录和我们的数后来都改过，分不开是哪一个，现在算来',
    unknown: '那次没有留下是用哪些记录、哪一版数算的，现在算来',
  },
  colon: '：',
  join: '；',
  end: '。',
  unchanged: '没有明显变化',
  change: {
    state: (from: string, to: string) => `状态从“${from}”变成“${to}”`,
    top: (name: string) => `最可能的变成“${name}”`,
    cause: (name: string, up: boolean) => `“${name}”的可能${up ? '变大' : '变小'}`,
    risk: (up: boolean): string => `风险变${up ? '高' : '低'}`,
    open: (up: boolean): string => `回来的可能变${up ? '大' : '小'}`,
  },
  table: '那时和现在算的',
  heads: ['看什么', '那时', '现在算'] as [string, string, string],
  chance: { risk: '三个月内被降额或关停', open: '三个月内能再用' },
  state: '状态',
  /** In place of a share that is not among the first. */
  less: '排在后面',
}

export type HistoryText = typeof history
