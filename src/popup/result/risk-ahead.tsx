import type { EstimateWithin } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'
import { BasisRows } from '../ledger/rule-basis.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { RangeTable } from '../parts/range-table.tsx'
import { bandWithin } from './band.ts'

/** The chance of a restriction at four horizons, in words and as ranges. */
export function RiskAhead({ risk, text }: { risk: readonly EstimateWithin[]; text: Text }) {
  const words = text.result.outlook
  const { shareWords, percentRange } = text.format
  return (
    <Card title={words.open}>
      <ul class="horizons">
        {risk.map((one) => {
          const { days, p, low, high } = one
          const said = words.withBand(words.band[bandWithin(one)], shareWords(p, low, high))
          return (
            <li key={days}>
              <span class="span">{words.span[days]}</span>
              <span class="said">{said}</span>
              <RangeBar estimate={one} label={said} />
            </li>
          )
        })}
      </ul>
      <Disclosure summary={words.table} back={text.frame.close}>
        <RangeTable
          caption={words.captionOpen} heads={words.heads}
          rows={risk.map(({ days, p, low, high }) => ({ name: words.span[days] ?? '', value: percentRange(p, low, high) }))}
        />
        <p class="note">{words.judgementOpen}</p>
        <BasisRows parts={[['thresholds', 'level'], ['base', 'unknown']]} text={text} />
      </Disclosure>
    </Card>
  )
}
