import { countInquiries } from '../../diagnosis/inquiry-count.ts'
import { inquiryBands } from '../../knowledge/inquiry-bands.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Cite } from '../parts/cite.tsx'

/** How many inquiries count, window by window, and how that is said to look; hearsay is called hearsay. */
export function InquiriesCard({ caseFile, today, text }: ScreenProps) {
  const words = text.whatIf.inquiries
  const counts = countInquiries(caseFile.events, today, inquiryBands)
  const leftOf = (months: number, most: number) => {
    const strict = inquiryBands.find((band) => band.months === months)?.strict?.value
    return strict === undefined || most > strict ? null : words.left(strict - most)
  }
  return (
    <Card title={words.title}>
      <p class="note">{words.what}</p>
      <table class="ranges changes">
        <caption class="unseen">{words.caption}</caption>
        <thead class="shown"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {counts.map(({ months, certain, possible, institutions, told, standing }) => (
            <tr key={months}>
              <th scope="row">{words.window(months)}</th>
              <td>
                {told ? words.count(certain, possible) : words.notTold}
                {institutions > 0 && <span class="note">{words.institutions(institutions)}</span>}
              </td>
              <td>
                {told && words.standings[standing]}
                {told && <span class="note">{leftOf(months, certain + possible)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{words.hearsay}</p>
      <Cite parameter={inquiryBands[0].strict} text={text} />
    </Card>
  )
}
