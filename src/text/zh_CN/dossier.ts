const HEAVENLY = '甲乙丙丁戊己庚辛壬癸'
const DIGITS = '零一二三四五六七八九'

/** 1 to 99 in Chinese. */
function counted(nth: number): string {
  if (nth < 10) return DIGITS[nth] ?? ''
  const [tens, ones] = [Math.floor(nth / 10), nth % 10]
  return `${tens > 1 ? (DIGITS[tens] ?? String(tens)) : ''}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`
}

function lettered(nth: number): string {
  return HEAVENLY[nth - 1] ?? counted(nth)
}

/** Everything in one document, to hand over or to keep; also with names and numbers replaced. */
export const dossier = {
  open: '整理成一份材料',
  title: '额度事项材料',
  back: '返回案卷',
  made: (day: string) => `${day}，由本人在自己的电脑上整理`,
  small: '只写本人记下的事和公开的规则，不是平台的评分，也不代表平台的决定。',
  hiddenNote: '姓名、编号、机构已换成代号，同一个代号是同一个人、同一个编号或同一家机构。',
  print: '打印或存成 PDF',
  inTab: '在标签页里打开，再打印',
  save: '存成文字',
  fileName: (day: string) => `额度材料-${day}.txt`,
  hiddenFileName: (day: string) => `额度材料-隐去-${day}.txt`,
  saved: '已存下。文件在浏览器的下载文件夹里。',
  language: { legend: '材料的语言', 'zh-CN': '中文（给机构看）', 'en': '英文（自己看）' },
  paper: { legend: '纸张', a4: 'A4', letter: 'Letter' },
  version: {
    legend: '给谁看', full: '完整的', hidden: '隐去姓名、编号和机构',
    fullNote: '有你写下的全部姓名和编号，只交给办这件事的机构。',
    note: '下面就是给出去的全部内容。自动找的可能有漏，给出去之前从头看一遍；漏了的，在下面加上。',
  },
  parts: {
    legend: '放进哪些部分',
    facts: '基本情况', outcome: '希望的结果', timeline: '经过', others: '收入、欠款和别处的借款', contacts: '联系记录', clocks: '期限',
    papers: '材料', files: '附件', notes: '备注', letters: '文书',
  },
  amounts: { legend: '金额', keep: '照写', rough: '只写大概' },
  days: { legend: '日子', keep: '照写', rough: '只写月份' },
  words: {
    label: '还要替换的词',
    hint: '写一个词，或者先在下面选中文字，再按“替换”。同一个词，处处换成同一个代号。',
    add: '替换',
    list: '你加上的',
    remove: (word: string) => `不再替换：${word}`,
    added: (word: string) => `已替换：${word}`,
    short: '至少两个字。',
  },
  preview: '材料',
  facts: { line: '额度', lender: '放款方', kind: '放款方类型', state: '现在的状态', limit: '总额度', wording: '页面原话', contract: '合同编号' },
  stated: (state: string, since: string) => `${state}（${since}起）`,
  timelineHeads: ['日期', '事情', '说明'] as [string, string, string],
  contactHeads: ['日期', '事情', '找的是谁、编号', '对方怎么说、答应了什么'] as [string, string, string, string],
  clockHeads: ['事情', '从哪天算', '到今天'] as [string, string, string],
  paperHeads: ['材料', '备好', '交给谁、哪天'] as [string, string, string],
  fileHeads: ['文件', '里面是什么', '放在哪里', '日期'] as [string, string, string, string],
  letterOf: (kind: string, day: string | null) => (day === null ? kind : `${kind}（${day}）`),
  article: (source: string, articles: string) => `${source}第 ${articles} 条`,
  join: '；',
  labels: {
    product: (nth: number) => `产品${lettered(nth)}`,
    institution: (nth: number) => `机构${lettered(nth)}`,
    person: (nth: number) => `人员${lettered(nth)}`,
    number: (nth: number) => `编号${counted(nth)}`,
    address: (nth: number) => `地址${counted(nth)}`,
    reach: (nth: number) => `联系方式${counted(nth)}`,
    file: (nth: number) => `文件${counted(nth)}`,
    word: (nth: number) => `隐词${counted(nth)}`,
    plain: (nth: number) => `〔${nth}〕`,
  },
}

export type DossierText = typeof dossier
