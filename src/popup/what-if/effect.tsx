import type { WhatIf } from '../../diagnosis/what-if.ts'
import type { Text } from '../../text/index.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { RangeTable } from '../parts/range-table.tsx'
import { oftenWords, verdictOf } from './verdict-of.ts'

/** A chance before and after, as bars of one scale, in words, and as numbers for those who want them. */
export function Effect({ effect, on, text }: { effect: WhatIf; on: string; text: Text }) {
  const words = text.whatIf.result
  const { about, before, after } = effect
  const said = ({ p, low, high }: WhatIf['before']) => text.format.chanceWords(p, low, high)
  const max = Math.min(1, Math.max(0.2, (before.high ?? before.p) * 1.25, (after.high ?? after.p) * 1.25))
  const rows = [[words.before, before], [words.after, after]] as const
  return (
    <div class="stack effect" role="status">
      <p class="note">{words[about](on)}</p>
      <ul class="horizons">
        {rows.map(([name, estimate]) => (
          <li key={name}>
            <span class="span">{name}</span>
            <span class="said">{said(estimate)}</span>
            <RangeBar estimate={estimate} label={`${name} ${said(estimate)}`} max={max} />
          </li>
        ))}
      </ul>
      <p class="answer">{sentence(effect, text)}</p>
      <Disclosure summary={words.table} back={text.whatIf.close}>
        <RangeTable
          caption={words.caption} heads={words.heads}
          rows={rows.map(([name, { p, low, high }]) => ({ name, value: text.format.percentRange(p, low, high) }))}
        />
      </Disclosure>
    </div>
  )
}

function sentence(effect: WhatIf, text: Text): string {
  const words = text.whatIf.result
  switch (verdictOf(effect)) {
    case 'much-better':
    case 'better': return words.better(oftenWords(effect.holds, text))
    case 'much-worse':
    case 'worse': return words.worse(oftenWords(effect.harms, text))
    case 'same': return words.same
    default: return words.unclear
  }
}
