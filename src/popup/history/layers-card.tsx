import { daysBetween, type Day } from '../../events/day.ts'
import { layers } from '../../knowledge/types.ts'
import type { Checkup } from '../../store/checkups.ts'
import type { ScreenProps } from '../actions.ts'
import { Chart } from '../charts/chart.tsx'
import type { Shape } from '../charts/picture.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

const PERCENT = 100

/** How the layers shared the blame from one kept check-up to the next: one above the other, together the whole. */
export function LayersCard({ checkups, line, today, text }: ScreenProps) {
  const words = text.history.layers
  const told = checkups.filter((one) => one.line === line.id && sum(one) > 0).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || told.length < 2) return null
  const day = (of: Day) => text.format.dayWords(of, today)
  const at = (of: Day) => daysBetween(first.date, of)
  // The first layer lies on top, as it is named first.
  const below = (one: Checkup, place: number) => PERCENT * layers.slice(place).reduce((total, layer) => total + share(one, layer), 0)
  const shapes = layers.map((layer, place): Shape => ({
    kind: 'band', tone: layer, joined: 'straight', words: text.layers[layer].name,
    points: told.map((one) => ({ x: at(one.date), low: below(one, place + 1), high: below(one, place) })),
  }))
  return (
    <Card title={words.title}>
      <Chart
        picture={{
          label: words.label(day(first.date), day(last.date)), to: at(last.date), least: 0, most: PERCENT, ys: [0, 50, PERCENT],
          yWords: (value) => text.format.percent(value / PERCENT), marks: [], shapes,
          xs: [first, last].map(({ date }) => ({ at: at(date), words: day(date) })),
        }}
      />
      <Disclosure summary={words.table} back={text.history.back}>
        <table class="ranges">
          <caption>{words.title}</caption>
          <thead class="shown">
            <tr>
              <th scope="col">{words.day}</th>
              {layers.map((layer) => <th key={layer} scope="col">{text.layers[layer].name}</th>)}
            </tr>
          </thead>
          <tbody>
            {told.toReversed().map((one) => (
              <tr key={one.date}>
                <th scope="row">{day(one.date)}</th>
                {layers.map((layer) => <td key={layer}>{text.format.percent(share(one, layer))}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  )
}

function sum({ layers: shares }: Checkup): number {
  return Object.values(shares).reduce((total, one) => total + one, 0)
}

/** What was kept, as parts of the whole. */
function share(one: Checkup, layer: string): number {
  return (one.layers[layer] ?? 0) / sum(one)
}
