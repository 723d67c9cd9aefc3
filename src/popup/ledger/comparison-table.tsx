import type { Estimate } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'
import { RangeBar } from '../parts/range-bar.tsx'
import type { Pair } from './compare.ts'

type ComparisonTableProps<Id> = Readonly<{ caption: string; pairs: readonly Pair<Id>[]; name: (id: Id) => string; text: Text }>

/** The same things worked out both ways, as numbers and as bars on one scale. */
export function ComparisonTable<Id extends string | number>({ caption, pairs, name, text }: ComparisonTableProps<Id>) {
  const [about, whole, strict] = text.ledger.compare.heads
  const max = Math.max(0.05, ...pairs.flatMap((pair) => [top(pair.whole), top(pair.strict)]))
  const cell = (estimate: Estimate) => {
    const words = text.format.percentRange(estimate.p, estimate.low, estimate.high)
    return <td>{words}<span aria-hidden="true"><RangeBar estimate={estimate} label={words} max={max} /></span></td>
  }
  return (
    <table class="ranges">
      <caption>{caption}</caption>
      <thead>
        <tr><th scope="col"><span class="unseen">{about}</span></th><th scope="col">{whole}</th><th scope="col">{strict}</th></tr>
      </thead>
      <tbody>
        {pairs.map((pair) => <tr key={pair.id}><th scope="row">{name(pair.id)}</th>{cell(pair.whole)}{cell(pair.strict)}</tr>)}
      </tbody>
    </table>
  )
}

function top({ p, high }: Estimate): number {
  return high ?? p
}
