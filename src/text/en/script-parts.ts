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

/** The lender as far as it is known; a blank to fill where it is not. */
export function lender(facts: Pick<ScriptFacts, 'lender'>): string {
  return facts.lender === 'unknown' ? '[lender]' : lenders[facts.lender].name.toLowerCase()
}

/** What changed, when, with the exact words of the screen. */
export function changed(facts: ScriptFacts): string {
  const { since, wording, limitBefore, limitAfter, state } = facts
  return [
    `My line ${line(facts)} (lender: ${lender(facts)}) ${happened[state]}`,
    since === undefined ? '' : ` on ${fullDay(since)}`,
    wording === undefined ? '' : `; the screen says “${wording}”`,
    limitBefore === undefined ? '' : `; the limit was ${amount(limitBefore)}`,
    limitAfter === undefined ? '' : `; it is now ${amount(limitAfter)}`,
    '.',
  ].join('')
}

/** One's own status, only what was told. */
export function status({ neverLateSince, paidOff, identityFixed, documentsSent, contacted }: ScriptFacts): string[] {
  return [
    neverLateSince === undefined ? [] : [`I have not been late since ${fullDay(neverLateSince)}.`],
    paidOff === undefined ? [] : [`I paid everything off on ${fullDay(paidOff)}.`],
    identityFixed === undefined ? [] : [`My identity details were verified on ${fullDay(identityFixed)}.`],
    documentsSent === undefined ? [] : [`I sent the papers asked for on ${fullDay(documentsSent)}.`],
    contacted === undefined ? [] : [`I contacted the service on ${fullDay(contacted)}.`],
  ].flat()
}

/** What the lender answered, or that it did not. */
export function answered({ replied, reply }: ScriptFacts): string {
  if (replied === undefined) return 'I have received no decision to this day.'
  const words = reply === undefined ? '' : `: “${reply}”`
  return `It replied on ${fullDay(replied)}${words}. I disagree with: [ ]`
}
