import { freeReportsLeft, recordTimes, type RecordTime } from '../../../diagnosis/credit-days.ts'
import { freeReports, recordKept } from '../../../knowledge/credit-days.ts'
import type { ScreenProps } from '../../actions.ts'
import { lineName } from '../../lines/line-name.ts'
import { Cite } from '../../parts/cite.tsx'

type CreditDaysProps = Pick<ScreenProps, 'text' | 'caseFile' | 'today'>

/** What the law counts for a credit report: free reports in a year, and five years from the end of each arrear. */
export function CreditDays({ text, caseFile: { events, lines }, today }: CreditDaysProps) {
  const words = text.ladder.creditDays
  const { used, left } = freeReportsLeft(events, today, freeReports.value)
  const records = recordTimes(events, today, recordKept.value)
  return (
    <div class="stack">
      <h3>{words.title}</h3>
      <ul class="dotted">
        <li>{words.reports(today.slice(0, 4), used, left)}</li>
        {records.length === 0 && <li>{words.none}</li>}
        {records.map((one) => <li key={one.event.id}>{said(one)}</li>)}
      </ul>
      <div class="basis">
        <p class="cite">{text.ladder.basis} {text.ladder.articles([recordKept.article, freeReports.article].join(text.ladder.join))}</p>
        <Cite parameter={recordKept} text={text} />
      </div>
    </div>
  )

  function said({ event: { institution, line: id, date, until }, ends }: RecordTime): string {
    const line = lines.find((one) => one.id === id)
    const which = words.which(institution ?? (line === undefined ? '' : lineName(line, text)), text.format.fullDay(date))
    return ends === null || until === undefined
      ? words.lasting(which)
      : words.ends(which, text.format.dayWords(until, today), text.format.fullDay(ends))
  }
}
