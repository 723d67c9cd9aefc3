import type { Mark } from '../../diagnosis/ageing.ts'
import { addMonths, daysBetween, type Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'

/** Months between two ticks: the least of these that leaves room for the words, "December 2026" in a popup included. */
const TICKS = [1, 3, 6, 12, 24, 60] as const
const MOST_TICKS = 3

/** Every mark on one time axis from today: how long it weighs, with the day on which half is left, and how long the law has it shown. */
export function AgeingAxis({ marks, today, text }: { marks: readonly Mark[]; today: Day; text: Text }) {
  const words = text.whatIf.ageing
  const farthest = marks.reduce<Day>(
    (last, { fades, shown }) => [last, fades ?? last, shown ?? last].toSorted().at(-1) ?? last, addMonths(today, 3),
  )
  const scale = Math.max(1, daysBetween(today, farthest))
  const part = (day: Day) => `${Math.max(0, Math.min(100, (daysBetween(today, day) / scale) * 100)).toFixed(1)}%`
  const step = TICKS.find((months) => scale / (months * 30.4) <= MOST_TICKS) ?? 60
  const ticks: Day[] = []
  for (let months = step; addMonths(today, months) <= farthest; months += step) ticks.push(addMonths(today, months))
  return (
    <figure class="age-axis" role="img" aria-label={words.picture(marks.length, text.format.dayWords(farthest, today))}>
      <ul aria-hidden="true">
        {marks.map(({ event, half, fades, shown }) => (
          <li key={event.id}>
            <span class="of">
              {text.kinds[event.kind].name}<span class="note">{text.format.dayWords(event.date, today)}</span>
            </span>
            <span class="age-bar">
              {ticks.map((tick) => <span key={tick} class="age-tick" style={{ insetInlineStart: part(tick) }} />)}
              {shown !== undefined
                && <span class="law" data-open={shown === null} style={{ width: shown === null ? '100%' : part(shown) }} />}
              <span class="fading" data-open={fades === null} style={{ width: fades === null ? '100%' : part(fades) }} />
              {half !== null && half > today && <span class="half" style={{ insetInlineStart: part(half) }} />}
            </span>
          </li>
        ))}
      </ul>
      <div class="ticks note" aria-hidden="true">
        <span class="start">{words.today}</span>
        {ticks.map((tick) => (
          <span key={tick} data-end={daysBetween(today, tick) > 0.9 * scale} style={{ insetInlineStart: part(tick) }}>
            {text.format.monthWords(tick)}
          </span>
        ))}
      </div>
      <p class="key note" aria-hidden="true">
        <span class="fading" />{words.key.weighs}<span class="half" />{words.key.half}<span class="law" />{words.key.law}
        {marks.some(({ fades }) => fades === null) && <><span class="fading" data-open="true" />{words.key.goesOn}</>}
      </p>
    </figure>
  )
}
