import { useMemo, useState } from 'preact/hooks'
import { type Mark, marksOf } from '../../diagnosis/ageing.ts'
import { waitingFor } from '../../diagnosis/wait-plan.ts'
import { addMonths, daysBetween, type Day } from '../../events/day.ts'
import { recordKept } from '../../knowledge/credit-days.ts'
import type { ScreenProps } from '../actions.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Cite } from '../parts/cite.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { AgeingAxis } from './ageing-axis.tsx'
import { sightOf } from './outlooks.ts'
import { fromTo } from './verdict-of.ts'

const FIRST = 8

/** Until when each record weighs and shows by law, as a picture on one axis and as a table; and the best day for the next check-up. */
export function AgeingCard({ caseFile, line, today, text, settings, diagnosis, reminders, actions }: ScreenProps) {
  const words = text.whatIf.ageing
  const [all, setAll] = useState(false)
  const marks = useMemo(
    () => marksOf(caseFile, line.id, today, knowledgeFor(settings.wellSupported).model, recordKept.value),
    [caseFile, line.id, today, settings.wellSupported],
  )
  const waiting = useMemo(
    () => waitingFor(caseFile, line.id, today, sightOf(settings), recordKept.value),
    [caseFile, line.id, today, settings.learn, settings.wellSupported],
  )
  const shown = all ? marks : marks.slice(0, FIRST)
  const day = (of: Day) => text.format.dayWords(of, today)
  const best = bestDay()
  const set = reminders.some((one) => one.line === line.id && one.about === 'recheck' && one.day === best)
  const remind = async () => {
    if (await actions.remind(line.id, best, 'recheck')) actions.say(text.frame.reminderSet(day(best)))
  }
  return (
    <Card title={words.title}>
      {marks.length === 0 ? <p>{words.none}</p> : <p class="note">{words.what}</p>}
      {marks.length > 0 && <AgeingAxis marks={shown} today={today} text={text} />}
      {shown.length < marks.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(marks.length - shown.length)}</Button></div>
      )}
      {marks.length > 0 && (
        <Disclosure summary={words.table} back={text.whatIf.close}>
          <table class="ranges by-column">
            <caption>{words.title}</caption>
            <thead class="shown"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>
              {shown.map((mark) => (
                <tr key={mark.event.id}>
                  <th scope="row">{text.kinds[mark.event.kind].name}<span class="note">{day(mark.event.date)}</span></th>
                  <td>{weighs(mark)}</td>
                  <td>{shows(mark)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      <div class="stack best-day">
        <p><span class="strong">{words.best(day(best))}</span></p>
        <p class="note">{why()}</p>
        {set ? <p class="note">{words.reminded}</p> : <div><Button onClick={() => void remind()}>{words.remind(day(best))}</Button></div>}
      </div>
      {marks.some(({ shown: until }) => until !== undefined) && <Cite parameter={recordKept} text={text} />}
      {marks.length > 0 && <p class="note">{words.judgement}</p>}
    </Card>
  )

  function bestDay(): Day {
    if (diagnosis.reopening !== null && diagnosis.reopening.nextCheck > today) return diagnosis.reopening.nextCheck
    return waiting.what === 'fade' && waiting.makesSense ? waiting.until : addMonths(today, 1)
  }

  function why(): string {
    if (diagnosis.reopening !== null && diagnosis.reopening.nextCheck > today) return words.bestBack
    return waiting.what === 'fade' && waiting.makesSense ? words.bestFade(fromTo(waiting.effect, text)) : words.bestMonthly
  }

  function weighs({ half, fades }: Mark): string {
    if (half === null || fades === null) return words.goesOn
    return daysBetween(today, fades) <= 0 ? words.faded(day(fades)) : words.weighs(day(half), day(fades))
  }

  function shows({ shown: until }: Mark): string {
    if (until === undefined) return words.notInReport
    return until === null ? words.shownOpen : words.shown(day(until))
  }
}
