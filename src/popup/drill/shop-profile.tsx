import { monthsIn } from '../../cash/season.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import type { BookProps } from './book-props.ts'

/** Less than this part of the usual is no difference worth a word. */
const SAME = 0.05

/** How takings, market and season, and the house itself stand, from what was recorded; in words, with no number that ranks. */
export function ShopProfile(props: BookProps) {
  const { text } = props
  const words = text.drill.checks.profile
  return (
    <div class="stack">
      <h3>{words.name}</h3>
      <dl class="facts">
        <div><dt>{words.parts.turnover}</dt><dd>{turnoverWords(props)}</dd></div>
        <div><dt>{words.parts.market}</dt><dd>{marketWords(props)}</dd></div>
        <div><dt>{words.parts.steady}</dt><dd>{steadyWords(props)}</dd></div>
      </dl>
      <p class="note">{words.note}</p>
    </div>
  )
}

function told({ caseFile, today }: BookProps, kind: EventKind): readonly CreditEvent[] {
  return caseFile.events.filter((event) => event.kind === kind && event.none === undefined && event.date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The change of the last reading against the mean of those before it; null with fewer than two. */
export function turnoverChange(readings: readonly number[]): number | null {
  const [last, ...before] = readings.toReversed()
  const usual = before.reduce((sum, one) => sum + one, 0) / Math.max(1, before.length)
  return last === undefined || before.length === 0 || usual === 0 ? null : last / usual - 1
}

function turnoverWords(props: BookProps): string {
  const { text } = props
  const words = text.drill.checks.profile.turnover
  const change = turnoverChange(told(props, 'turnover').flatMap(({ amount }) => amount ?? []))
  if (change === null) return words.unknown
  if (Math.abs(change) < SAME) return words.same
  return words[change > 0 ? 'up' : 'down'](text.format.shareWords(Math.min(1, Math.abs(change)), null, null))
}

function marketWords(props: BookProps): string {
  const { book, text, today } = props
  const words = text.drill.checks.profile.market
  const down = told(props, 'business-down').at(-1)
  const weak = [...new Set(book.incomes.flatMap(({ season }) => monthsIn(season).weak.months))].toSorted((a, b) => a - b)
  const said = [
    ...down === undefined ? [] : [words.down(text.format.dayWords(down.date, today))],
    ...weak.length === 0 ? [] : [words.season(text.format.list(weak.map((month) => text.drill.season.months[month - 1] ?? '')))],
  ]
  return said.length === 0 ? words.none : said.join(text.drill.scenario.join)
}

function steadyWords(props: BookProps): string {
  const { text, today } = props
  const words = text.drill.checks.profile.steady
  const [violation, unclear] = [told(props, 'business-violation').at(-1), told(props, 'books-unclear').at(-1)]
  const said = [
    ...violation === undefined ? [] : [words.violation(text.format.dayWords(violation.date, today))],
    ...unclear === undefined ? [] : [words.books(text.format.dayWords(unclear.date, today))],
  ]
  return said.length === 0 ? words.none : said.join(text.drill.scenario.join)
}
