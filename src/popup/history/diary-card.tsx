import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { diaryOf } from './diary.ts'

/** Fewer than this, and it may all be luck. */
const ENOUGH = 8

/** How far what was said came true: how often it was said, how often it came, how far off that was; nothing before anything is known. */
export function DiaryCard({ checkups, caseFile, today, text }: ScreenProps) {
  const words = text.history.diary
  const diary = diaryOf(checkups, caseFile.events, today)
  if (diary === null) return null
  const { said, expected, came, brier, entries } = diary
  return (
    <Card title={words.title}>
      <p>{words.said(said, text.format.number(Math.round(expected * 10) / 10), text.format.number(Math.round(came)))}</p>
      <p>{said < ENOUGH ? words.few : brier <= 0.25 ? words.better : words.worse}</p>
      <p class="note">{words.brier(brier < 0.005 ? words.tiny : text.format.number(Math.round(brier * 100) / 100))}</p>
      <Disclosure summary={words.each} back={text.history.back}>
        <table class="ranges by-column">
          <caption>{words.each}</caption>
          <thead class="shown"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {entries.map(({ line, date, about, chance, came: did }) => (
              <tr key={`${line} ${date}`}>
                <th scope="row">
                  {text.format.dayWords(date, today)}<span class="note">{text.history.course.about[about]}</span>
                </th>
                <td>{text.format.percent(chance)}</td>
                <td>{words.came[did === 1 ? 'yes' : 'no']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  )
}
