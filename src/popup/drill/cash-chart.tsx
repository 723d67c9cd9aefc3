import type { Course } from '../../cash/course.ts'
import type { Day } from '../../events/day.ts'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'
import { Disclosure } from '../parts/disclosure.tsx'

const WIDTH = 320
const HEIGHT = 110

type ChartProps = BookProps & { course: Course; planned: Course | null }

/** What is left each evening, as supposed and as planned, with the line below which money is missing; and the same as a table. */
export function CashChart(props: ChartProps) {
  const { book, caseFile, text, today, course, planned } = props
  const words = text.drill.chart
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  const { days, lowest } = course
  const all = [...days, ...planned?.days ?? []].map(({ balance }) => balance)
  const [most, least] = [Math.max(0, ...all), Math.min(0, ...all)]
  const y = (cents: number) => (most === least ? HEIGHT : ((most - cents) / (most - least)) * HEIGHT)
  const x = (place: number) => (place / Math.max(1, days.length - 1)) * WIDTH
  const steps = (of: Course['days']) => of.map(({ balance }, place) => `${place === 0 ? 'M' : 'H'}${x(place).toFixed(1)}${
    place === 0 ? ' ' : 'V'}${y(balance).toFixed(1)}`).join('')
  const [first, last] = [days[0]?.day ?? today, days.at(-1)?.day ?? today]
  const day = (of: Day) => text.format.dayWords(of, today)
  const label = words.label(day(first), day(last), sums.left(lowest.balance), day(lowest.day))
  return (
    <div class="stack">
      <h3>{words.title}</h3>
      <figure class="cash-chart">
        <svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} role="img" aria-label={label}>
          {least < 0 && <rect class="missing" x="0" y={y(0)} width={WIDTH} height={HEIGHT - y(0)} />}
          <path class="axis" d={`M0 ${y(0).toFixed(1)}H${WIDTH}`} />
          {planned !== null && <path class="planned" d={steps(planned.days)} />}
          <path class="line" d={steps(days)} />
        </svg>
        <div class="scale note" aria-hidden="true">
          <span>{day(first)}</span>
          <span>{day(last)}</span>
        </div>
      </figure>
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
