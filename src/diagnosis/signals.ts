import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { Run } from '../knowledge/model-types.ts'
import type { Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Level, Viewpoint } from './level.ts'

type Value = Readonly<{ event: string; day: number; value: number; line: string | undefined }>

/** Fills the channels that are read from readings, from a falling reading, or from the age of the line. */
export function signalLevels(found: Level[], compiled: Compiled, events: readonly CreditEvent[], view: Viewpoint): void {
  const wanted = wantedKinds(compiled)
  const readings = new Map<EventKind, Value[]>()
  for (const event of events) {
    const value = event.amount ?? event.ratio ?? event.value
    if (event.none === true || value === undefined || !wanted.has(event.kind)) continue
    const reading = { event: event.id, day: dayNumber(event.date), value, line: event.line }
    const list = readings.get(event.kind)
    if (list === undefined) readings.set(event.kind, [reading])
    else list.push(reading)
  }
  for (const [index, { signal, halfLife }] of compiled.channels.entries()) {
    const level = found[index]
    if (level === undefined) continue
    if (signal.from === 'events') {
      if (signal.run !== undefined) addRun(level, signal.run, readings.get(signal.run.kind), view, halfLife)
      continue
    }
    if (signal.from === 'age') {
      const opened = view.opened
      if (opened === null) continue
      level.fades = decay(view.at - opened, halfLife)
      level.direct = level.fades
    } else if (signal.from === 'reading') {
      const { kind, over, from, to } = signal.reading
      const top = mean(readings.get(kind), view.at, halfLife)
      const bottom = over === undefined ? 1 : mean(readings.get(over.kind), view.at, halfLife)
      if (top === null || bottom === null || bottom <= 0) continue
      const ratio = top / (bottom * (over?.times ?? 1))
      level.direct = clamp((ratio - from.value) / (to.value - from.value))
      note(level, readings.get(kind))
    } else {
      const fall = fallOf(readings.get(signal.trend.kind), view.at, halfLife)
      if (fall === null) continue
      level.direct = clamp(fall / signal.trend.to.value)
      note(level, readings.get(signal.trend.kind))
    }
  }
}

function wantedKinds(compiled: Compiled): ReadonlySet<EventKind> {
  return new Set(
    compiled.channels.flatMap(({ signal }): EventKind[] => {
      if (signal.from === 'events') return signal.run === undefined ? [] : [signal.run.kind]
      if (signal.from === 'trend') return [signal.trend.kind]
      if (signal.from !== 'reading') return []
      return signal.reading.over === undefined ? [signal.reading.kind] : [signal.reading.kind, signal.reading.over.kind]
    }),
  )
}

/** A reading speaks of the days around it, so one taken after the day `at` counts like one taken before. */
function mean(values: readonly Value[] | undefined, at: number, halfLife: number): number | null {
  if (values === undefined) return null
  let sum = 0
  let weights = 0
  for (const { day, value } of values) {
    const weight = decay(Math.abs(at - day), halfLife)
    sum += weight * value
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

/** The readings of the line up to the day, latest first, as far back as they stay low. */
function addRun(level: Level, { most, ramp }: Run, values: readonly Value[] | undefined, { at, line }: Viewpoint, halfLife: number): void {
  if (values === undefined) return
  const own = values
    .filter((value) => value.day <= at && (value.line === undefined || value.line === line))
    .toSorted((a, b) => b.day - a.day || b.value - a.value)
  const high = own.findIndex(({ value }) => value > most.value)
  const [last, first] = [own[0], high < 0 ? own.at(-1) : own[high - 1]]
  if (last === undefined || first === undefined || first.day === last.day) return
  // When nothing new happens it stays unused; how sure that is fades with the age of the last reading.
  const stays = Math.min(1, (last.day - first.day) / ramp.value) * decay(at - last.day, halfLife)
  level.stays += stays
  level.contributions.push({ event: last.event, stays, fades: 0 })
}

const A_MONTH = 25

/** Of two readings on one day the lower, whatever their order in the file. */
function latestOf(values: readonly Value[] | undefined): Value | undefined {
  return values?.reduce((last, value) => (value.day > last.day || (value.day === last.day && value.value < last.value) ? value : last))
}

function fallOf(values: readonly Value[] | undefined, at: number, halfLife: number): number | null {
  const latest = latestOf(values)
  if (values === undefined || latest === undefined) return null
  const before = mean(values.filter(({ day }) => day <= latest.day - A_MONTH), at, halfLife)
  return before === null || before <= 0 ? null : (before - latest.value) / before
}

function note(level: Level, values: readonly Value[] | undefined): void {
  const latest = latestOf(values)
  if (latest !== undefined) level.contributions.push({ event: latest.event, stays: 1, fades: 0 })
}

function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio))
}
