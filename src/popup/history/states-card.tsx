import { daysBetween, type Day } from '../../events/day.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'

type Span = Readonly<{ state: string; from: Day; to: Day }>

/** The states that kept check-ups found one after the other, with from when to when, as a strip and as a list. */
export function StatesCard({ checkups, line, today, text }: ScreenProps) {
  const words = text.history.course
  const kept = checkups.filter((one) => one.line === line.id).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const spans = kept.reduce<Span[]>((found, { date, state }) => {
    const last = found.at(-1)
    if (last !== undefined) found[found.length - 1] = { ...last, to: date }
    if (last?.state !== state) found.push({ state, from: date, to: date })
    return found
  }, [])
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined || kept.length < 2) return null
  const whole = Math.max(1, daysBetween(first.date, last.date))
  const states: Readonly<Record<string, string>> = text.states
  const day = (of: Day) => text.format.dayWords(of, today)
  return (
    <Card title={words.states}>
      <div class="state-strip" aria-hidden="true">
        {spans.map(({ state, from, to }) => (
          <span key={from} data-state={state} style={{ flexGrow: Math.max(0.02, daysBetween(from, to) / whole) }} />
        ))}
      </div>
      <ul class="rows">
        {spans.map(({ state, from, to }) => (
          <li class="state-row" key={from}>
            <span class="sample" data-state={state} aria-hidden="true" />
            <span class="strong">{states[state] ?? state}</span>
            <span class="note">{from === to ? day(from) : words.fromTo(day(from), day(to))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
