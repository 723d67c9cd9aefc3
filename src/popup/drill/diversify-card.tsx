import { countInquiries } from '../../diagnosis/inquiry-count.ts'
import { addDays, type Day } from '../../events/day.ts'
import { inquiryBands } from '../../knowledge/inquiry-bands.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Cite } from '../parts/cite.tsx'
import type { BookProps } from './book-props.ts'

/** The window of the band on which both the strict and the lenient are said to have a limit. */
const MONTHS = 3
/** Days after which no inquiry of today lies in that window any more. */
const LONGEST = 94

/** How to lean less on one platform without applying everywhere: in which order, how long to apply nowhere, and why. */
export function DiversifyCard({ caseFile, text, today, actions }: BookProps) {
  const words = text.drill.diversify
  const band = inquiryBands.find(({ months }) => months === MONTHS)
  const told = caseFile.events.filter(({ kind, date }) => kind === 'credit-inquiry' && date <= today)
  const countOn = (day: Day) => {
    const count = countInquiries(told, day, inquiryBands).find(({ months }) => months === MONTHS)
    return (count?.certain ?? 0) + (count?.possible ?? 0)
  }
  const inquiries = countOn(today)
  const clear = Array.from({ length: LONGEST }, (_, ahead) => addDays(today, ahead)).find((day) => countOn(day) === 0)
  return (
    <Card title={words.title}>
      <ol class="numbered">{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p>{words.stop(words.months(MONTHS))}</p>
      <p>
        {inquiries > 0 && clear !== undefined ? words.until(text.format.dayWords(clear, today), inquiries) : words.clear}
      </p>
      <p class="note">{words.why}</p>
      <p class="note">{words.hearsay}</p>
      {band?.strict && <Cite parameter={band.strict} text={text} />}
      <p class="note">{words.offers}</p>
      <div><Button onClick={() => actions.go('what-if')}>{words.look}</Button></div>
    </Card>
  )
}
