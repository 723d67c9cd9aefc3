import type { ScriptFacts } from '../../diagnosis/script-facts.ts'
import { formatFor } from '../format.ts'
import { lenders, products } from './products.ts'

const { fullDay, amount } = formatFor('en')

const happened: Record<ScriptFacts['state'], string> = {
  open: 'changed', unknown: 'changed', cut: 'was cut', refused: 'was refused', frozen: 'was frozen', paused: 'was paused',
  closed: 'was closed', reopened: 'was restricted for a time',
}

/** What the line is called; the person's own name for it where it is none of the known products. */
export function line({ product, name }: ScriptFacts): string {
  return product === 'other' && name !== undefined ? name : products[product]
}

/** The lender, by its full name or by what it is, in brackets; nothing where neither is known. */
function by({ lender }: ScriptFacts, fullName?: string): string {
  const name = fullName ?? (lender === 'unknown' ? undefined : lenders[lender].name.toLowerCase())
  return name === undefined ? '' : ` (lender: ${name})`
}

/** What changed, when, with the exact words of the screen. */
export function changed(facts: ScriptFacts, fullName?: string): string {
  const { since, wording, limitBefore, limitAfter, state } = facts
  return [
    `My line ${line(facts)}${by(facts, fullName)} ${happened[state]}`,
    since === undefined ? '' : ` on ${fullDay(since)}`,
    wording === undefined ? '' : `; the screen says “${wording}”`,
    limitBefore === undefined ? '' : `; the limit was ${amount(limitBefore)}`,
    limitAfter === undefined ? '' : `; it is now ${amount(limitAfter)}`,
    '.',
  ].join('')
}

/** One's own status, only what was told. */
export function status({ neverLateSince, paidOff, identityFixed, documentsSent }: ScriptFacts): string[] {
  return [
    neverLateSince === undefined ? [] : [`I have not been late since ${fullDay(neverLateSince)}.`],
    paidOff === undefined ? [] : [`I paid everything off on ${fullDay(paidOff)}.`],
    identityFixed === undefined ? [] : [`My identity details were verified on ${fullDay(identityFixed)}.`],
    documentsSent === undefined ? [] : [`I sent the papers asked for on ${fullDay(documentsSent)}.`],
  ].flat()
}
