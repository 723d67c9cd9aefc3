/** The report on paper. */
export const report = {
  open: '打印报告',
  title: '额度体检报告',
  line: (name: string, state: string, since: string | null) => (since === null ? `${name} · ${state}` : `${name} · ${state}（${since}）`),
  made: (day: string) => `${day}，由本人在自己的电脑上生成`,
  lender: (name: string) => `放款方：${name}`,
  print: '打印或存成 PDF',
  inTab: '在标签页里打开，再打印',
  back: '返回',
  causes: '可能的原因',
  causesHeads: ['原因', '占全部可能的'] as [string, string],
  outlook: '会不会回来',
  risk: '接下来的风险',
  outlookHeads: ['多久之内', '可能'] as [string, string],
  stop: (day: string) => `等到${day}还没有，就不必再等。`,
  timeline: '记录',
  timelineHeads: ['日期', '事件', '说明'] as [string, string, string],
  rough: (day: string) => `约 ${day}`,
  left: (count: number) => `还有 ${count} 件更早的没有印出来，都在备份文件里。`,
  log: '联系记录',
  logEmpty: '还没有联系过。',
  small: '推算只用本人记下的事和公开的资料，不是平台的评分，也不代表平台的决定。',
}

export type ReportText = typeof report
