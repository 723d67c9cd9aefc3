import type { EstimateWithin } from '../../diagnosis/diagnosis.ts'
import { daysBetween, type Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'

const WIDTH = 150
const HEIGHT = 64
const YEAR = 365

type CurveProps = { within: readonly EstimateWithin[]; today: Day; stop: Day; label: string; text: Text }

/** The chance over one year, on a scale from none to certain, with its range and the day on which waiting ends. */
export function Curve({ within, today, stop, label, text }: CurveProps) {
  const words = text.result.outlook
  const x = (days: number) => (Math.min(days, YEAR) / YEAR) * WIDTH
  const y = (chance: number) => HEIGHT - chance * HEIGHT
  const points = [{ days: 0, p: 0, low: 0, high: 0 }, ...within]
  const path = (value: (one: (typeof points)[number]) => number, from = points) =>
    from.map((one) => `${x(one.days).toFixed(1)} ${y(value(one)).toFixed(1)}`).join('L')
  const ranged = within.every(({ low }) => low !== null)
  const stopAt = daysBetween(today, stop)
  const marked = stopAt > 14 && stopAt < YEAR
  return (
    <figure class="curve">
      <div class="stop-mark note" aria-hidden="true">
        {marked && <span style={{ insetInlineStart: `${Math.min(80, Math.max(20, (stopAt / YEAR) * 100))}%` }}>{words.stopMark}</span>}
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} role="img" aria-label={label}>
        {ranged && <path class="span" d={`M${path(({ high }) => high ?? 0)}L${path(({ low }) => low ?? 0, points.toReversed())}Z`} />}
        <path class="axis" d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
        {marked && <path class="stop" d={`M${x(stopAt).toFixed(1)} 0V${HEIGHT}`} />}
        <path class={ranged ? 'line' : 'line soft'} d={`M${path(({ p }) => p)}`} />
      </svg>
      <div class="scale note" aria-hidden="true">
        <span>{words.today}</span>
        <span>{words.year}</span>
      </div>
    </figure>
  )
}
