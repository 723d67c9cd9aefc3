import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { ScreenProps } from '../actions.ts'
import { describeEvent } from '../timeline/describe.ts'

/** A report of more pages than this is read by nobody. */
const MOST = 400

/** What was told, newest first, but for the contacts, which have their own list. */
export function EventTable({ text, caseFile, today }: Pick<ScreenProps, 'text' | 'caseFile' | 'today'>) {
  const events = caseFile.events
    .filter(({ kind }) => kindFacts[kind].group !== 'contact')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  if (events.length === 0) return null
  return (
    <>
      <Rows title={text.report.timeline} events={events.slice(0, MOST)} {...{ text, caseFile, today }} />
      {events.length > MOST && <p class="note">{text.report.left(events.length - MOST)}</p>}
    </>
  )
}

type RowsProps = {
  title: string
  events: readonly CreditEvent[]
  /** What was noted beside an event. */
  beside?: (event: CreditEvent) => readonly string[]
}

/** Events as a table with their whole days. */
export function Rows({
  title,
  events,
  text,
  caseFile,
  today,
  beside = () => [],
}: Pick<ScreenProps, 'text' | 'caseFile' | 'today'> & RowsProps) {
  const [day, name, detail] = text.report.timelineHeads
  return (
    <table class="ranges events">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{day}</th>
          <th scope="col">{name}</th>
          <th scope="col">{detail}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td>{dayOf(event, text)}</td>
            <th scope="row">{event.none ? text.timeline.noneName(text.kinds[event.kind].name) : text.kinds[event.kind].name}</th>
            <td dir="auto">
              {[describeEvent(event, caseFile.lines, today, text), ...beside(event)].filter((part) => part !== '').join(text.casework.join)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dayOf({ date, since, sure }: CreditEvent, text: ScreenProps['text']): string {
  if (since !== undefined || sure === undefined || sure === 'yes') return date
  return text.report.rough(text.format.monthWords(date))
}
