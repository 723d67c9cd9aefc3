import { useEffect, useState } from 'preact/hooks'
import { type Stress, stressOf } from '../../cash/stress.ts'
import { addDays } from '../../events/day.ts'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'
import { type StressRisk, stressRisks, type StressRisks } from './stress-risk.ts'
import { recallDays } from './supposed.ts'

/** What each thing that may go wrong would do to the money, and how likely the model holds it to be for the line, side by side. */
export function StressCard(props: BookProps) {
  const { book, line, caseFile, settings, text, today } = props
  const words = text.drill.stress
  const rows = stressOf(book, line.id, today, addDays(today, recallDays[0]))
  const ids = rows.map(({ id }) => id)
  const [risks, setRisks] = useState<StressRisks | null>(null)
  // The money is there at once; the model takes a moment, and nobody waits for it.
  useEffect(() => {
    const soon = setTimeout(() => setRisks(stressRisks(caseFile, line.id, today, settings, ids)))
    return () => clearTimeout(soon)
  }, [caseFile, line.id, today, settings.learn, settings.wellSupported, ids.join()])
  return (
    <Card title={words.title}>
      <table class="ranges stress">
        <caption class="unseen">{words.caption}</caption>
        <thead class="shown">
          <tr>
            {words.heads.map((head) => <th key={head} scope="col">{head}</th>)}
            <th scope="col">{words.riskHeads[risks?.about ?? 'none']}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{words.names[row.id]}</th>
              <td>{moneyOf(row, props)}</td>
              <td>{risks === null ? <span class="note">{words.waiting}</span> : riskWords(risks.of(row.id), props)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {risks !== null && ids.some((id) => risks.of(id).said === 'unmoved') && <p class="note">{words.unmovedNote}</p>}
      <p class="note">{words.riskNote}</p>
    </Card>
  )
}

function moneyOf({ days, day, missed, buffer }: Stress, { book, caseFile, text, today }: BookProps) {
  const words = text.drill.stress
  if (days === null || day === null) return words.never
  return (
    <>
      {days === 0 ? words.now : words.inDays(text.format.days(days), text.format.dayWords(day, today))}
      {missed !== null && <span class="note">{words.missed(namesIn(book, caseFile.lines, text).move(missed))}</span>}
      <span class="note">{words.more(sumsIn(text).missing(buffer))}</span>
    </>
  )
}

function riskWords(risk: StressRisk, { text }: BookProps): string {
  const words = text.drill.stress.risk
  if (!('chance' in risk)) return words[risk.said]
  const { chance: { p, low, high }, said, than } = risk
  const share = text.format.chanceWords(p, low, high)
  return words[said](than === 'same' ? share : words.than[than](share))
}
