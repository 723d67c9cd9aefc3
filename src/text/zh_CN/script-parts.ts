import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import { formatFor } from '../format.ts'
import { lenders, products } from './products.ts'

const { fullDay, amount } = formatFor('zh-CN')

const happened: Record<ScriptFacts['state'], string> = {
  open: '有变化', unknown: '有变化', cut: '被降低', refused: '无法使用', frozen: '被冻结', paused: '被暂停', closed: '被关闭', reopened: '曾被限制',
}

/** What the line is called; the person's own name for it where it is none of the known products. */
export function line({ product, name }: ScriptFacts): string {
  return product === 'other' && name !== undefined ? name : products[product]
}

/** The lender as far as it is known; a blank to fill where it is not. */
export function lender(facts: Pick<ScriptFacts, 'lender'>): string {
  return facts.lender === 'unknown' ? '【放款方】' : lenders[facts.lender].name
}

/** What changed, when, with the exact words of the screen. */
export function changed(facts: ScriptFacts): string {
  const { since, wording, limitBefore, limitAfter, state } = facts
  return [
    `我的${line(facts)}（放款方：${lender(facts)}）`,
    since === undefined ? '' : `于${fullDay(since)}`,
    happened[state],
    wording === undefined ? '' : `，页面提示“${wording}”`,
    limitBefore === undefined ? '' : `，原额度 ${amount(limitBefore)}`,
    limitAfter === undefined ? '' : `，现为 ${amount(limitAfter)}`,
    '。',
  ].join('')
}

/** One's own status, only what was told. */
export function status({ neverLateSince, paidOff, identityFixed, documentsSent, contacted }: ScriptFacts): string[] {
  return [
    neverLateSince === undefined ? [] : [`我从${fullDay(neverLateSince)}到现在没有逾期。`],
    paidOff === undefined ? [] : [`我已于${fullDay(paidOff)}全部还清。`],
    identityFixed === undefined ? [] : [`身份资料已于${fullDay(identityFixed)}核验更新。`],
    documentsSent === undefined ? [] : [`要求的材料已于${fullDay(documentsSent)}提交。`],
    contacted === undefined ? [] : [`我曾于${fullDay(contacted)}联系过客服。`],
  ].flat()
}

/** What the lender answered, or that it did not. */
export function answered({ replied, reply }: ScriptFacts): string {
  if (replied === undefined) return '截至今天没有收到处理决定。'
  const words = reply === undefined ? '' : `：“${reply}”`
  return `该机构于${fullDay(replied)}答复${words}。我不认可的地方是：【】`
}
