import type { EstimateWithin } from '../../diagnosis/diagnosis.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { Chart } from '../charts/chart.tsx'

const YEAR = 365
/** A stop nearer than this would lie on the edge of the drawing, and is said in words alone. */
const NEAR = 14

type CurveProps = { within: readonly EstimateWithin[]; today: Day; stop: Day; label: string; text: Text }

/** The chance over one year, on a scale from none to certain, with its range and the day on which waiting ends. */
export function Curve({ within, today, stop, label, text }: CurveProps) {
  const words = text.result.outlook
  const points = [{ days: 0, p: 0, low: 0, high: 0 }, ...within].filter(({ days }) => days <= YEAR)
  const ranged = within.every(({ low }) => low !== null)
  const stopAt = daysBetween(today, stop)
  const band = {
    kind: 'band', tone: 'main', joined: 'smooth', words: words.key.band,
    points: points.map(({ days, p, low, high }) => ({ x: days, low: low ?? p, high: high ?? p })),
  } as const
  return (
    <Chart
      picture={{
        label, to: YEAR, least: 0, most: 1, ys: [0, 0.5, 1], yWords: (value) => words.key.heights[value === 0 ? 0 : value === 1 ? 2 : 1],
        xs: [{ at: 0, words: words.today }, { at: YEAR / 2, words: words.half }, { at: YEAR, words: words.year }],
        shapes: [
          ...ranged ? [band] : [],
          { kind: 'line', tone: 'main', joined: 'smooth', words: words.key.line, points: points.map(({ days, p }) => ({ x: days, y: p })) },
        ],
        marks: stopAt > NEAR && stopAt < YEAR ? [{ at: stopAt, words: words.stopMark(text.format.dayWords(stop, today)) }] : [],
      }}
    />
  )
}
