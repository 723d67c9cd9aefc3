import { dayNumber } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Signal } from '../../src/knowledge/model-types.ts'

/** From where a light is looked at: the line, the day (number), the day of the telling, and the restriction's day where there is one. */
export type Look = Readonly<{ line: string; opened: number | null; at: number; today: number; restrictedOn: number | null }>

/** What is left of one after so many days. */
export const fading = (days: number, halfLife: number): number => (days <= 0 ? 1 : 0.5 ** (days / halfLife))

type Reading = Readonly<{ day: number; value: number }>

/** A response read from readings or from the age of the line; null where there is nothing to read it from. */
export function signalled(signal: Signal, halfLife: number, events: readonly CreditEvent[], { opened, at }: Look, ahead: number): number | null {
  if (signal.from === 'events') return null
  if (signal.from === 'age') return opened === null ? null : fading(at - opened, halfLife) * fading(ahead, halfLife)
  const of = (kind: string): Reading[] => events.flatMap((event) => {
    const value = event.amount ?? event.ratio ?? event.value
    return event.kind !== kind || event.none === true || value === undefined ? [] : [{ day: dayNumber(event.date), value }]
  })
  if (signal.from === 'trend') {
    const all = of(signal.trend.kind)
    if (all.length === 0) return null
    const lastDay = Math.max(...all.map(({ day }) => day))
    const latest = Math.min(...all.filter(({ day }) => day === lastDay).map(({ value }) => value))
    const before = meanOf(all.filter(({ day }) => lastDay - day >= 25), at, halfLife)
    return before === null || before <= 0 ? null : between0and1((before - latest) / before / signal.trend.to.value)
  }
  const { kind, over, from, to } = signal.reading
  const top = meanOf(of(kind), at, halfLife)
  const bottom = over === undefined ? 1 : meanOf(of(over.kind), at, halfLife)
  if (top === null || bottom === null || bottom <= 0) return null
  return between0and1((top / (bottom * (over?.times ?? 1)) - from.value) / (to.value - from.value))
}

function meanOf(readings: readonly Reading[], at: number, halfLife: number): number | null {
  const weights = readings.map(({ day }) => fading(Math.abs(at - day), halfLife))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? null : readings.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0) / total
}

const between0and1 = (value: number): number => Math.max(0, Math.min(1, value))
