/** Days on which a repayment falls due: told by the person, and what to do when one is near. */
export const due = {
  tell: '记一个还款日',
  /** The same where there is little room. */
  short: '还款日',
  tellNote: '前一天起会提醒你',
  form: {
    title: '哪天要还',
    change: '改还款日',
    amount: '金额（可以不填）',
    amountHint: '先填金额，再点日子。',
    amountWrong: '没看懂这个金额，写成 1200 或 1.2 千都行。',
    quick: '点一下就记下',
    today: '今天',
    tomorrow: '明天',
    dayAfter: '后天',
    day: '别的日子',
    placeholder: '25 号、下周五、12 月 5 日',
    understood: (day: string) => `记成：${day}`,
    dayWrong: '没看懂，或者那天已经过了。已经过了的，在“记录”里记成逾期。',
    save: '记下',
    remove: '不用提醒了',
    cancel: '不记了',
  },
  kept: (day: string) => `记下了：${day}要还。前一天起，工具栏图标上会有数字。`,
  gone: '这个还款日不再提醒。',
  /** A payment ahead in the list of what comes next. */
  coming: (line: string, sum: string | null) => `${line}：要还${sum === null ? '款' : ` ${sum}`}`,
  when: {
    tomorrow: (line: string, sum: string | null) => `${line}：明天要还${sum === null ? '款' : ` ${sum}`}`,
    today: (line: string, sum: string | null) => `${line}：今天要还${sum === null ? '款' : ` ${sum}`}`,
    late: (line: string, sum: string | null, days: string) => `${line}：${days}前该还${sum === null ? '款' : ` ${sum}`}`,
  },
  asked: '还了吗？还了就点一下；没还，按下面的顺序来。',
  ahead: {
    pay: '还得上：提前把钱放进还款的卡，或者现在就在官方 App 里还；还完截图。',
    talk: '还不上：到期之前联系放款方的官方客服，如实说明情况，问能不能延期或分期，要书面答复。',
  },
  late: {
    pay: '今天就还，先还清到期的这一笔；还完截图，第二天看是否显示结清。',
    talk: '还不上：今天就联系放款方的官方客服，问能不能延期或分期，要书面答复。越早谈，晚的天数越少。',
  },
  beware: '不要为了还这一笔再去借。主动来说能垫付、代还、“过桥”的，先当成骗局：不转账，不给验证码，不把手机和卡交出去。',
  weighs: '晚还会留下记录，也会让额度被降、被停的可能变大。有没有宽限期、有几天，以合同为准。',
  paid: '已经还了',
  paidInTime: '按时还了',
  paidNow: '今天才还上',
  paidNoted: '记下了：已还。',
  cannot: '还不上，怎么说',
  cannotBack: '收起',
  script: {
    label: '可以照着说',
    translated: '这段话的意思',
    copy: '复制',
    copied: '已复制',
    failed: '复制不了，已经选中，请自己复制。',
    words: (line: string, day: string, sum: string | null, late: boolean) => [
      `您好，我的${line}有一笔款${late ? `在${day}已经到期` : `在${day}到期`}${sum === null ? '' : `，应还 ${sum}`}。`,
      `我${late ? '还没能' : '到时不能'}全部还上，想和你们商量。请问：`,
      '1. 能不能延期，或者分期还？条件、利息和费用各是多少？',
      '2. 谈好之后怎样报送征信？',
      '3. 请给我书面答复和受理编号。',
    ].join('\n'),
  },
  change: '改日子',
  why: '为什么先做这个',
  /** What people type who mean a payment ahead and no kind of event. */
  also: ['要还', '该还', '到期', '还款日', '账单日', '还钱', '扣款'],
}

export type DueText = typeof due
