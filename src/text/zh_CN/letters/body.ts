import type { Day } from '../../../events/day.ts'
import type { LetterBody } from '../../../knowledge/letter-types.ts'
import { formatFor } from '../../format.ts'
import { said, saidDay, type LetterInput } from '../../letter-input.ts'
import { changed, line, status } from '../script-parts.ts'
import { letterBodies } from './kinds.ts'

const { fullDay } = formatFor('zh-CN')

/** What one had done before turning to a body. */
const prior: Readonly<Record<LetterBody, (day: string) => string>> = {
  'regulator': (day) => `我于${day}向该机构提出投诉。`,
  'local-bureau': (day) => `我于${day}向该机构提出投诉。`,
  'payment-authority': (day) => `我于${day}向该机构提出投诉。`,
  'review': (day) => `我于${day}向该机构提出投诉。`,
  'mediation': (day) => `我于${day}向该机构提出投诉。`,
  'market-authority': (day) => `我于${day}联系过该机构。`,
  'central-bank': (day) => `我于${day}提出征信异议。`,
  'data-authority': (day) => `我于${day}向该机构提出个人信息方面的请求。`,
}

/** A sentence of the person's own, with its end. */
function sentence(words: string): string {
  return /[。？…；]$/.test(words) ? words : `${words}。`
}

const one = (words: string | undefined): readonly string[] => (words === undefined ? [] : [words])
const labelled = (label: string, words: string | undefined): readonly string[] => (words === undefined ? [] : [`${label}：${words}`])
const on = (day: Day | undefined, then: (said: string) => string): readonly string[] => (day === undefined ? [] : [then(fullDay(day))])

/** What happened: what the records hold about the decision, else the day and the words of the person. */
function matter({ about, facts, slots }: LetterInput): readonly string[] {
  const told = about.subject === 'credit-decision' && facts.since !== undefined
  const own = said(slots, 'happened')
  const ticket = said(slots, 'ticket')
  return [
    ...(told ? [changed(facts, said(slots, 'lender')), ...status(facts)] : []),
    ...(own === undefined ? [] : [`${told ? '' : on(saidDay(slots, 'event-day'), (day) => `${day}，`).join('')}${sentence(own)}`]),
    ...one(said(slots, 'amount')).map((amount) => `涉及金额：${sentence(amount)}`),
    ...on(about.kind === 'escalation' ? undefined : facts.contacted, (day) => `我曾于${day}联系过客服${ticket === undefined ? '' : `，工单号或客服编号 ${ticket}`}。`),
  ]
}

/** What came back, word for word; in a text to a body, or where there is an answer. */
function answer({ about, facts, slots }: LetterInput): readonly string[] {
  const { replied, reply } = facts
  const noted = replied === undefined ? [] : [`${fullDay(replied)}收到答复${reply === undefined ? '。' : `：“${reply}”。`}`]
  if (about.body === null) return noted
  const words = said(slots, 'reply-words')
  return [
    ...noted,
    ...(replied === undefined && said(slots, 'answer') === 'none' ? ['截至今天，我没有收到答复。'] : []),
    ...(words === undefined ? [] : on(saidDay(slots, 'reply-day'), (day) => `${day}收到答复：“${words}”。`)),
    ...one(said(slots, 'disagree')).map((part) => `我不认可的地方：${sentence(part)}`),
  ]
}

function facts(input: LetterInput): readonly string[] {
  const { about: { kind, body }, facts: known, slots } = input
  switch (kind) {
    case 'dispute': return [
      ...labelled('报告编号', said(slots, 'report-number')), ...on(saidDay(slots, 'report-day'), (day) => `报告日期：${day}`),
      ...labelled('报送机构', said(slots, 'entry-holder')), ...labelled('有异议的记录', said(slots, 'entry')),
      ...labelled('报告上写的是', said(slots, 'entry-says')), ...labelled('正确的情况', said(slots, 'entry-right')),
    ]
    case 'hardship': return [
      `我在${line(known)}的欠款：${said(slots, 'owed') ?? ''}。`, ...on(saidDay(slots, 'due-day'), (day) => `最近一次还款日：${day}。`),
      ...on(known.incomeLost, (day) => `${day}起，我没有了收入。`), ...on(known.incomeFell, (day) => `${day}起，我的收入减少了。`),
      ...one(said(slots, 'hardship')).map(sentence), '我愿意还款，希望商定一个做得到的安排。',
    ]
    case 'data': return [`我使用${line(known)}，上面的请求是关于我本人的信息。`, ...one(said(slots, 'happened')).map(sentence)]
    case 'escalation': return [
      ...(body === null ? [] : on(known.prior ?? saidDay(slots, 'prior-day'), prior[body])), ...answer(input), ...matter(input),
    ]
    default: return [...matter(input), ...answer(input), ...one(said(slots, 'effect')).map((words) => `这个决定对我的影响：${sentence(words)}`)]
  }
}

function title({ about: { kind, subject, body }, facts: known }: LetterInput): string {
  switch (kind) {
    case 'chat': return `${line(known)}：在线客服`
    case 'phone': return `${line(known)}：打电话`
    case 'complaint':
      return subject === 'payment' ? '关于扣款的投诉书' : subject === 'price' ? `关于${line(known)}费用的投诉书` : `关于${line(known)}额度的投诉书`
    case 'explanation': return '关于自动化决定的说明请求'
    case 'data': return '个人信息请求'
    case 'dispute': return '个人征信异议申请'
    case 'hardship': return `关于${line(known)}还款安排的申请`
    case 'escalation':
      return body === 'review' ? '投诉处理核查申请' : body === 'mediation' ? '金融纠纷调解申请' : body === 'central-bank' ? '征信投诉书' : '投诉反映书'
  }
}

/** Whether somebody complains, and does not only ask. */
function complains({ kind, body }: LetterInput['about']): boolean {
  return kind === 'complaint' || (kind === 'escalation' && body !== 'review' && body !== 'mediation')
}

function addressee({ about: { kind, body }, slots }: LetterInput): string {
  const lender = said(slots, 'lender') ?? said(slots, 'institution') ?? ''
  switch (kind) {
    case 'explanation': case 'data': return `${lender} 个人信息保护负责人`
    case 'dispute': return `${said(slots, 'entry-holder') ?? ''}、中国人民银行征信中心`
    case 'hardship': return `${lender} 客户服务部门`
    case 'escalation': return body === 'review' ? `${lender} 的上级机构` : body === null ? '' : letterBodies[body].addressee
    default: return `${lender} 消费者权益保护（投诉）部门`
  }
}

/** The parts of a text; how they stand one below the other is the same in every language. */
export const letterBody = {
  title,
  greeting: '您好，我是账户本人，可以在 App 内核验身份。',
  asks: '请帮我：',
  thanks: '请给我工单号和答复日期，并在 App 内文字答复。谢谢。',
  phone: {
    first: '先说：我是账户本人，身份请在 App 内核验；密码和验证码我不会说。',
    then: '再说时间和事情：',
    ask: '然后一件一件问：',
    last: '最后问：请给我工单号和答复日期；请用短信或者 App 内消息答复。',
    note: '自己记下：客服编号、通话时间、工单号、答复日期。',
    care: '当心：对方要共享屏幕、转账或者装别的软件，马上挂断，回到官方 App。',
  },
  to: (input: LetterInput) => `致：${addressee(input)}`,
  sender: ({ about, slots, facts: known }: LetterInput): readonly string[] => [
    `${complains(about) ? '投诉人' : '申请人'}：${said(slots, 'name') ?? ''}`,
    said(slots, 'id-number') === undefined ? '身份：可以在 App 内实名核验' : `身份证号码：${said(slots, 'id-number')}`,
    ...labelled('联系方式', said(slots, 'phone')), ...labelled('地址', said(slots, 'address')),
    ...(about.kind === 'escalation' ? labelled('被反映机构', said(slots, 'lender') ?? said(slots, 'institution')) : []),
    ...labelled('机构地址', said(slots, 'institution-address')),
    ...(about.kind === 'dispute' ? [] : labelled(`${line(known)}合同或借据编号`, said(slots, 'contract'))),
  ],
  matter, facts,
  headings: { requests: '请求', outcome: '我认为公平的结果', facts: '事实', grounds: '依据', proof: '附件' },
  heading: (nth: number, name: string) => `${'一二三四五'.charAt(nth)}、${name}`,
  ground: (cite: string, says: string) => `${cite}：${says}。`,
  own: sentence,
  closing: '以上内容属实。',
  signature: ({ slots, facts: { today } }: LetterInput): readonly string[] => [said(slots, 'name') ?? '', fullDay(today)],
}

export type LetterBodyWords = typeof letterBody
