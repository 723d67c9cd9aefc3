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

/** The lender, by its full name or by what it is, in brackets; nothing where neither is known. */
function by({ lender }: ScriptFacts, fullName?: string): string {
  const name = fullName ?? (lender === 'unknown' ? undefined : lenders[lender].name)
  return name === undefined ? '' : `（放款方：${name}）`
}

/** What changed, when, with the exact words of the screen. */
export function changed(facts: ScriptFacts, fullName?: string): string {
  const { since, wording, limitBefore, limitAfter, state } = facts
  return [
    `我的${line(facts)}${by(facts, fullName)}`,
    since === undefined ? '' : `于${fullDay(since)}`,
    happened[state],
    wording === undefined ? '' : `，页面提示“${wording}”`,
    limitBefore === undefined ? '' : `，原额度 ${amount(limitBefore)}`,
    limitAfter === undefined ? '' : `，现为 ${amount(limitAfter)}`,
    '。',
  ].join('')
}

/** One's own status, only what was told. */
export function status({ neverLateSince, paidOff, identityFixed, documentsSent }: ScriptFacts): string[] {
  return [
    neverLateSince === undefined ? [] : [`我从${fullDay(neverLateSince)}到现在没有逾期。`],
    paidOff === undefined ? [] : [`我已于${fullDay(paidOff)}全部还清。`],
    identityFixed === undefined ? [] : [`身份资料已于${fullDay(identityFixed)}核验更新。`],
    documentsSent === undefined ? [] : [`要求的材料已于${fullDay(documentsSent)}提交。`],
  ].flat()
}
