import type { Checkup } from '../../store/checkups.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeTable } from '../parts/range-table.tsx'

const WIDTH = 320
const HEIGHT = 90

type Told = Readonly<{ date: Day; state: string; about: 'risk' | 'open'; p: number; low: number; high: number }>

function toldBy({ date, state, risk90, open90, range90 }: Checkup): Told[] {
  const p = open90 ?? risk90
  if (p === null) return []
  return [{ date, state, about: open90 === null ? 'risk' : 'open', p, low: range90?.low ?? p, high: range90?.high ?? p }]
}

/** The chances of one line over time, from the check-ups that were kept; a new line of the chart wherever it is about something else. */
export function CourseCard({ checkups, line, today, text }: ScreenProps) {
  const words = text.history.course
  const told = checkups.filter((one) => one.line === line.id).flatMap(toldBy).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || told.length < 2) return null
  const span = Math.max(1, daysBetween(first.date, last.date))
  const most = Math.max(0.2, ...told.map(({ high }) => high))
  const x = (day: Day) => ((daysBetween(first.date, day) / span) * WIDTH).toFixed(1)
  const y = (chance: number) => (HEIGHT - (chance / most) * HEIGHT).toFixed(1)
  const runs = told.reduce<Told[][]>((lists, one) => {
    const run = lists.at(-1)
    if (run?.at(-1)?.about === one.about) run.push(one)
    else lists.push([one])
    return lists
  }, [])
  const path = (run: readonly Told[], value: (one: Told) => number) => run.map((one) => `${x(one.date)} ${y(value(one))}`).join('L')
  const states: Readonly<Record<string, string>> = text.states
  const day = (of: Day) => text.format.dayWords(of, today)
  return (
    <Card title={words.title}>
      <figure class="curve course">
        <svg viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`} role="img" aria-label={words.label(day(first.date), day(last.date))}>
          <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
          {runs.map((run) => (
            <g key={run[0]?.date} data-about={run[0]?.about}>
              <path class="span" d={`M${path(run, ({ high }) => high)}L${path(run.toReversed(), ({ low }) => low)}Z`} />
              <path class="line" d={`M${path(run, ({ p }) => p)}`} />
              {run.map((one) => <circle key={one.date} class="dot" cx={x(one.date)} cy={y(one.p)} r="2.5" />)}
            </g>
          ))}
        </svg>
        <div class="scale note" aria-hidden="true"><span>{day(first.date)}</span><span>{day(last.date)}</span></div>
      </figure>
      <p class="note">{words.key}</p>
      <Disclosure summary={words.table} back={text.history.back}>
        <RangeTable
          caption={words.title} heads={words.heads}
          rows={told.map(({ date, state, about, p, low, high }) => ({
            name: day(date), note: `${states[state] ?? state} · ${words.about[about]}`, value: text.format.percentRange(p, low, high),
          }))}
        />
      </Disclosure>
    </Card>
  )
}
