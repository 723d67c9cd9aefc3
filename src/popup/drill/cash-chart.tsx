import type { Course } from '../../cash/course.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import { Chart } from '../charts/chart.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

const stepped = { kind: 'line', joined: 'steps' } as const

type ChartProps = BookProps & { course: Course; planned: Course | null }

/** What is left each evening, as supposed and as planned, with the line below which money is missing; and the same as a table. */
export function CashChart(props: ChartProps) {
  const { book, caseFile, text, today, course, planned } = props
  const words = text.drill.chart
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  const { days, lowest, shortfall } = course
  const all = [...days, ...planned?.days ?? []].map(({ balance }) => balance)
  const [first, last] = [days[0]?.day ?? today, days.at(-1)?.day ?? today]
  const at = (of: Day) => daysBetween(first, of)
  const day = (of: Day) => text.format.dayWords(of, today)
  const steps = (of: Course) => of.days.map(({ day: on, balance }) => ({ x: at(on), y: balance }))
  const inside = days.map(({ day: on }) => on).filter((on) => on.endsWith('-01') && at(on) > 7 && at(on) < at(last) - 7)
  return (
    <div class="stack">
      <h3>{words.title}</h3>
      <Chart
        picture={{
          label: words.label(day(first), day(last), sums.left(lowest.balance), day(lowest.day)),
          to: at(last), least: Math.min(0, ...all), most: Math.max(100, ...all),
          yWords: (cents) => (cents < 0 ? `−${sums.left(-cents)}` : sums.left(cents)),
          xs: [first, ...inside, last].map((on) => ({ at: at(on), words: day(on) })),
          shapes: [
            ...planned === null ? [] : [{ ...stepped, tone: 'planned', words: words.planned, points: steps(planned) } as const],
            { ...stepped, tone: 'main', words: planned === null ? words.asPlanned : words.supposed, points: steps(course) },
          ],
          marks: shortfall === null ? [] : [{ at: at(shortfall.day), words: words.shortfall(day(shortfall.day)) }],
          floor: { at: 0, words: words.floor },
        }}
      />
      <Disclosure summary={words.table} back={text.drill.close}>
        <table class="ranges cash-table">
          <caption>{words.caption}</caption>
          <thead class="unseen"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {days.filter(({ moves }) => moves.length > 0).map(({ day: on, moves, balance }) => (
              <tr key={on} data-short={balance < 0}>
                <th scope="row">
                  {day(on)}
                  {moves.map((move) => (
                    <span class="note" key={`${move.of} ${move.id}`}>
                      {move.amount < 0
                        ? words.out(names.move(move), sums.missing(-move.amount))
                        : words.in(names.move(move), sums.left(move.amount))}
                    </span>
                  ))}
                </th>
                <td>{balance < 0 ? `−${sums.missing(-balance)}` : sums.left(balance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  )
}
