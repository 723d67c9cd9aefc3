/** What to say to those who cannot be paid in time. */
export const drillTalk = {
  title: '付不起的，先去说',
  what: '到期之前说，比到期之后说好谈。下面的数照你填的算好了，都可以改。',
  due: (day: string, sum: string, covered: string | null) => `${day}该付 ${sum}，${covered === null ? '照现在付不出' : `照现在只付得出 ${covered}`}。`,
  offer: (sum: string) => `别的都按时付，每期最多拿得出 ${sum}。信里写这个数，做得到。`,
  noOffer: '别的都付了，就没有余下的给这一笔。先想好真能付多少，再自己填进信里。',
  even: (day: string) => `照你填的数，${day}起就又够了，可以请对方推迟到那天。`,
  neverEven: '照你填的数，90 天里都补不上，推迟解决不了，要谈的是分期或者减少。',
  supposed: '这是演练：事情还没有发生，信里不写“为什么”，由你在真的发生以后写。现在不用发。',
  write: (letter: string) => `写${letter}，数先填好`,
  rewrite: '信里已经有别的数：换成这次的',
  how: (name: string) => `${name}：怎么说`,
  elsewhere: '这笔还款没有选是哪个额度，写不了信。在下面“要付的钱”里点“改”，选上额度；没有列出的，先在“添加额度”里加。',
  label: '可以照着说',
  translated: '这段话的意思',
  copy: '复制',
  copied: '已复制',
  failed: '复制不了，已经选中，请自己复制。',
  script: (name: string, day: string, sum: string, covered: string | null, even: string | null) => [
    `您好，${name}有一笔 ${sum}，${day}要付。我先说一声：那天我${covered === null ? '付不出来' : `只能先付 ${covered}`}${even === null ? '。' : `，${covered === null ? '' : '其余的'}${even}起付得上。`}`,
    '想和您商量：能不能晚几天，或者分几次付？会多出什么费用？',
    '商量好的，请发一条文字给我，我照着做。',
  ].join('\n'),
  /** What goes into the letter; the person can change it. */
  each: (sum: string) => `每期 ${sum}`,
  reason: {
    restricted: (since: string, line: string, day: string) => `${since}起，${line}的额度不能用了，原来靠它周转的钱没有了；照我自己的收支，${day}到期的这一笔付不齐。`,
    planned: (day: string) => `照我自己的收支，${day}到期的这一笔付不齐。`,
  },
}
