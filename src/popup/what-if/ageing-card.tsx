import { useState } from 'preact/hooks'
import { marksOf } from '../../diagnosis/ageing.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import { recordKept } from '../../knowledge/credit-days.ts'
import type { ScreenProps } from '../actions.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Cite } from '../parts/cite.tsx'

const FIRST = 5

/** Until when each record weighs in the model and shows by law, on one axis; the words beside each bar say the same. */
export function AgeingCard({ caseFile, line, today, text, settings }: ScreenProps) {
  const words = text.whatIf.ageing
  const [all, setAll] = useState(false)
  const marks = marksOf(caseFile, line.id, today, knowledgeFor(settings.wellSupported).model, recordKept.value)
  const farthest = marks.reduce<Day>((last, { fades, shown }) => [last, fades ?? last, shown ?? last].sort().at(-1) as Day, today)
  const scale = Math.max(1, daysBetween(today, farthest))
  const part = (day: Day) => `${Math.max(0, Math.min(100, (daysBetween(today, day) / scale) * 100)).toFixed(1)}%`
  const next = marks.flatMap(({ half, fades }) => [half, fades]).filter((day): day is Day => day !== null && day > today).sort()[0]
  const shownMarks = all ? marks : marks.slice(0, FIRST)
  return (
    <Card title={words.title}>
      {marks.length === 0 ? <p>{words.none}</p> : <p class="note">{words.what}</p>}
      <ul class="rows ageing">
        {shownMarks.map(({ event, fades, shown }) => (
          <li key={event.id}>
            <p>
              <span class="strong">{text.kinds[event.kind].name}</span>
              <span class="note">{text.format.dayWords(event.date, today)}</span>
            </p>
            <span class="age-bar" aria-hidden="true">
              {shown !== undefined && <span class="law" style={{ width: shown === null ? '100%' : part(shown) }} />}
              <span class="fading" data-open={fades === null} style={{ width: fades === null ? '100%' : part(fades) }} />
            </span>
            <p class="note">{fades === null ? words.goesOn : words.weighs(text.format.dayWords(fades, today))}</p>
            {shown !== undefined && (
              <p class="note">{shown === null ? words.shownOpen : words.shown(text.format.dayWords(shown, today))}</p>
            )}
          </li>
        ))}
      </ul>
      {shownMarks.length < marks.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(marks.length - shownMarks.length)}</Button></div>
      )}
      {next !== undefined && <p>{words.best(text.format.dayWords(next, today))}</p>}
      {marks.some(({ shown }) => shown !== undefined) && <Cite parameter={recordKept} text={text} />}
      {marks.length > 0 && <p class="note">{words.judgement}</p>}
    </Card>
  )
}
