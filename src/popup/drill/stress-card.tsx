import { stressOf } from '../../cash/stress.ts'
import { addDays } from '../../events/day.ts'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { sumsIn } from './names.ts'
import { recallDays } from './supposed.ts'

/** What each thing that may go wrong would do, side by side. */
export function StressCard({ book, line, text, today }: BookProps) {
  const words = text.drill.stress
  const sums = sumsIn(text)
  return (
    <Card title={words.title}>
      <table class="ranges changes stress">
        <caption class="unseen">{words.caption}</caption>
        <thead class="shown"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {stressOf(book, line.id, today, addDays(today, recallDays[0])).map(({ id, days, day, buffer }) => (
            <tr key={id}>
              <th scope="row">{words.names[id]}</th>
              <td>
                {days === null || day === null ? words.never
                  : days === 0 ? words.now : words.inDays(text.format.days(days), text.format.dayWords(day, today))}
              </td>
              <td>{buffer === 0 ? words.nothing : sums.missing(buffer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
