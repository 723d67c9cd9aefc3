import type { Checkup } from '../../store/checkups.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import type { ScreenProps } from '../actions.ts'
import { Chart } from '../charts/chart.tsx'
import type { Shape } from '../charts/picture.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeTable } from '../parts/range-table.tsx'

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
  const at = (of: Day) => daysBetween(first.date, of)
  const runs = told.reduce<Told[][]>((lists, one) => {
    const run = lists.at(-1)
    if (run?.at(-1)?.about === one.about) run.push(one)
    else lists.push([one])
    return lists
  }, [])
  const states: Readonly<Record<string, string>> = text.states
  const day = (of: Day) => text.format.dayWords(of, today)
  return (
    <Card title={words.title}>
      <Chart
        picture={{
          label: words.label(day(first.date), day(last.date)), to: span, least: 0, most, yWords: text.format.percent,
          xs: [first, last].map(({ date }) => ({ at: at(date), words: day(date) })), marks: [],
          shapes: runs.flatMap((run, place): Shape[] => {
            const about = run[0]?.about ?? 'risk'
            const tone = about === 'risk' ? 'risk' : 'main'
            const isFirst = runs.findIndex(([one]) => one?.about === about) === place
            return [
              { kind: 'band', tone, joined: 'straight', points: run.map(({ date, low, high }) => ({ x: at(date), low, high })) },
              {
                kind: 'dots', tone, joined: 'straight', ...isFirst && { words: words.about[about] },
                points: run.map(({ date, p }) => ({ x: at(date), y: p })),
              },
            ]
          }),
        }}
      />
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
