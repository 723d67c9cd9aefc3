import { addDays, type Day } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { CreditEvent } from '../events/event.ts'
import { kindFacts } from '../events/kind-facts.ts'
import type { Feed, Indicator, Model } from '../knowledge/model-types.ts'
import { recordTimes } from './credit-days.ts'

/** A mark counts as faded once less than this part of it is left: what remains then moves no answer that anybody would see. */
const FADED = 0.1

/**
 * Something in the records that weighs against the person. `half` and `fades`: the days from which on half, and a tenth, of it is left in
 * the model; null while it goes on, when no day can be counted. `shown`: until when the law has it kept in a credit report; null where it
 * goes on, undefined where it does not stand there as adverse.
 */
export type Mark = Readonly<{ event: CreditEvent; half: Day | null; fades: Day | null; shown?: Day | null }>

/** The marks of a line that still weigh or show, those that fade first in front. `years`: how long an adverse record is kept. */
export function marksOf({ events }: CaseFile, lineId: string, today: Day, model: Model<string>, years: number): readonly Mark[] {
  const records = new Map(recordTimes(events, today, years).map(({ event, ends }) => [event.id, ends]))
  const known = new Map<string, FadingTimes | null>()
  const timesOf = (event: CreditEvent): FadingTimes | null => {
    const key = [event.kind, event.reason ?? '', event.line === lineId].join(' ')
    const times = known.get(key)
    if (times !== undefined) return times
    const { fading, lasts } = fadingOf(event, lineId, model)
    const found = fading.length === 0 ? null : { lasts, half: daysUntil(0.5, fading), fades: daysUntil(FADED, fading) }
    known.set(key, found)
    return found
  }
  const marks = events.flatMap((event): Mark[] => {
    if (event.none === true || event.date > today || kindFacts[event.kind].group === 'platform') return []
    const times = timesOf(event)
    if (times === null) return []
    const ended = endOf(event, times.lasts, today)
    const [half, fades] = [times.half, times.fades].map((days) => (ended === null ? null : addDays(ended, days)))
    const shown = records.get(event.id)
    if (half === undefined || fades === undefined || (fades !== null && fades <= today && shown === undefined)) return []
    return [{ event, half, fades, ...shown !== undefined && { shown } }]
  })
  return marks.toSorted((a, b) => ((a.fades ?? '9') < (b.fades ?? '9') ? -1 : 1))
}

/** In how many days after its end half, and a tenth, of a mark is left; `lasts`: whether it is a state that has an end. */
type FadingTimes = Readonly<{ lasts: boolean; half: number; fades: number }>

/** A part of what an event weighs, which fades by itself. */
type Fading = Readonly<{ rate: number; halfLife: number }>

/** All that an event feeds and some cause weighs, by memory; a state lasts where any of its lights takes it for one. */
function fadingOf(event: CreditEvent, lineId: string, model: Model<string>): Readonly<{ fading: readonly Fading[]; lasts: boolean }> {
  const found = model.indicators.flatMap((indicator) => {
    const feed = feedOf(indicator, event, lineId)
    return feed === undefined ? [] : [{ indicator, lasts: feed.lasts === true }]
  })
  const fading = found.flatMap(({ indicator: { id, halfLife } }) => model.weights
    .filter((weight) => weight.indicator === id)
    .map(({ memory, rate }) => ({ rate: rate.value, halfLife: (memory === 'long' ? halfLife.long : halfLife.short)?.value ?? 0 })))
  return { fading: fading.filter(({ rate, halfLife }) => rate > 0 && halfLife > 0), lasts: found.some(({ lasts }) => lasts) }
}

function feedOf({ signal }: Indicator, { kind, line, reason }: CreditEvent, lineId: string): Feed | undefined {
  if (signal.from !== 'events') return undefined
  return signal.feeds.find((feed) =>
    feed.kind === kind
    && (feed.scope === 'any' || (feed.scope === 'line') === (line === lineId))
    && (feed.reasons === undefined || reason === undefined || feed.reasons.includes(reason)))
}

/** In how many whole days no more than a part is left. */
function daysUntil(part: number, fading: readonly Fading[]): number {
  const whole = fading.reduce((sum, { rate }) => sum + rate, 0)
  const left = (days: number): number => fading.reduce((sum, { rate, halfLife }) => sum + rate * 2 ** (-days / halfLife), 0) / whole
  let [least, most] = [0, 1]
  while (left(most) > part) most *= 2
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (left(middle) > part) least = middle
    else most = middle
  }
  return most
}

function endOf({ date, until, days }: CreditEvent, lasts: boolean, today: Day): Day | null {
  if (until !== undefined) return until > today ? null : until
  if (!lasts) return date
  return days !== undefined && addDays(date, days) < today ? addDays(date, days) : null
}
