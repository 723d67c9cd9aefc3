import type { Diagnosis, EstimateWithin } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import { BasisRows } from '../ledger/rule-basis.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeTable } from '../parts/range-table.tsx'
import { riskWithin } from './band.ts'
import { Curve } from './curve.tsx'
import { Learned } from './learned.tsx'
import { RiskAhead } from './risk-ahead.tsx'

/** The causes whose ways back make most of the answer. */
const LEADING = 3

type OutlookProps = { diagnosis: Diagnosis<CauseId>; text: Text; onLearn: (learn: boolean) => void }

/** Temporary or lasting, and until when to wait; or, while the line is open, the risk ahead. */
export function Outlook({ diagnosis, text, onLearn }: OutlookProps) {
  const { risk, reopening, temporary } = diagnosis
  if (risk !== null) return <RiskAhead risk={risk} text={text} />
  if (reopening === null || temporary === null) return null
  const words = text.result.outlook
  const { shareWords, chanceWords, dayWords, percentRange } = text.format
  const returns = diagnosis.causes.slice(0, LEADING).map(({ cause }) => ['returns', cause] as const)
  const soon = riskWithin(reopening.within, 90)
  const passed = reopening.stopWaiting <= diagnosis.date
  const spoken = (one: EstimateWithin) => words.within(words.span[one.days] ?? '', shareWords(one.p, one.low, one.high))
  return (
    <Card title={words.title}>
      <div class="outlook">
        <div>
          <p class="answer">{words.kind[kindOf(temporary.p)]}</p>
          <p>{spoken(soon)}</p>
          <p class="soft">{passed ? words.stopPassed : words.stop(dayWords(reopening.stopWaiting, diagnosis.date))}</p>
        </div>
        <Curve
          within={reopening.within} today={diagnosis.date} stop={reopening.stopWaiting} text={text}
          label={words.curve(reopening.within.map(spoken).join(words.listJoin))}
        />
      </div>
      <Disclosure summary={words.table} back={text.frame.close}>
        <RangeTable
          caption={words.caption} heads={words.heads}
          rows={reopening.within.map(({ days, p, low, high }) => ({ name: words.span[days] ?? '', value: percentRange(p, low, high) }))}
        />
        <p>{words.ever(chanceWords(temporary.p, temporary.low, temporary.high))}</p>
        <p class="note">{words.judgement}</p>
        <BasisRows parts={[...returns, ['thresholds', 'waiting']]} text={text} />
      </Disclosure>
      <Learned diagnosis={diagnosis} text={text} onLearn={onLearn} />
    </Card>
  )
}

/** Ours to choose: "most likely" from six in ten on. */
function kindOf(ever: number): 'temporary' | 'perhaps' | 'lasting' {
  if (ever >= 0.6) return 'temporary'
  return ever > 0.3 ? 'perhaps' : 'lasting'
}
