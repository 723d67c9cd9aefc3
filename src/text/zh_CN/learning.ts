/** What one's own past restrictions change about the outlook. */
export const learning = {
  /** Restrictions of any line that came back, and those that did not. */
  past: (returned: number, shut: number): string => [returned > 0 && `${returned} 次又回来了`, shut > 0 && `${shut} 次还没回来`].filter(Boolean).join('，'),
  /** `share`: what the chance within the span was before. */
  on: (past: string, span: string, share: string) => `按你记过的经历调整过（${past}）。调整前，${span}：${share}。`,
  /** `share`: what it would be. */
  off: (past: string, span: string, share: string) => `没有按你记过的经历调整（${past}）。调整后，${span}：${share}。`,
  show: '看调整前后，或不要调整',
  switch: '按我的经历调整',
  caption: '到那时又能用的可能',
  heads: ['时间', '调整前', '调整后'] as [string, string, string],
  ever: '早晚会回来',
  stop: '不必再等的日子',
  causes: '按原因看：早晚会回来的，和其中一半要多久',
  causeHeads: ['原因', '调整前', '调整后'] as [string, string, string],
  cause: (share: string, time: string) => `${share}，${time}`,
  note:
    '每一次经历按当时各个原因的可能分摊，改多少有上限。只改会不会回来、要多久，不改原因。你自己关的不算。调整多少是我们自己的判断。',
  setting: {
    title: '从你的经历里学',
    note: '你记过的停用、关闭和恢复，不管是哪一条额度，会让“会不会回来”更贴近你。只在这台电脑上算。',
  },
}

export type LearningText = typeof learning
