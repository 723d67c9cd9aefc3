import type { Reading, Run, Trend } from '../knowledge/model-types.ts'
import type { Chronicle } from './chronicle.ts'
import type { Compiled } from './compile.ts'
import { decay } from './decay.ts'
import { type Contribution, type Level, quiet, type Viewpoint } from './level.ts'
import { latestOf, meanOf, readingsOf, type Value } from './readings.ts'

/** Fills the channels that are read from readings, from a falling reading, or from the age of the line. */
export function signalLevels(found: Level[], compiled: Compiled, chronicle: Chronicle, view: Viewpoint): void {
  for (const { index, channel: { signal, halfLife } } of compiled.signalled) {
    const level = found[index] ?? quiet
    if (signal.from === 'events') {
      if (signal.run !== undefined) found[index] = withRun(level, signal.run, chronicle, view, halfLife)
    } else if (signal.from === 'age') {
      const fades = view.opened === null ? null : decay(view.at - view.opened, halfLife)
      if (fades !== null) found[index] = { ...level, fades, direct: fades }
    } else if (signal.from === 'reading') {
      const direct = read(signal.reading, chronicle, view.at, halfLife)
      if (direct !== null) found[index] = { ...level, direct, contributions: () => latestAlone(readingsOf(chronicle, signal.reading.kind)) }
    } else {
      const direct = fallen(signal.trend, chronicle, view.at, halfLife)
      if (direct !== null) found[index] = { ...level, direct, contributions: () => latestAlone(readingsOf(chronicle, signal.trend.kind)) }
    }
  }
}

/** Readings are one observation: the latest stands for them. */
function latestAlone(values: readonly Value[]): readonly Contribution[] {
  const latest = latestOf(values)
  return latest === undefined ? [] : [{ event: latest.event, day: latest.day, stays: 1, fades: 0 }]
}

function read({ kind, over, from, to }: Reading, chronicle: Chronicle, at: number, halfLife: number): number | null {
  const top = meanOf(chronicle, kind, at, halfLife)
  const bottom = over === undefined ? 1 : meanOf(chronicle, over.kind, at, halfLife)
  if (top === null || bottom === null || bottom <= 0) return null
  return clamp((top / (bottom * (over?.times ?? 1)) - from.value) / (to.value - from.value))
}

const A_MONTH = 25

function fallen({ kind, to }: Trend, chronicle: Chronicle, at: number, halfLife: number): number | null {
  const latest = latestOf(readingsOf(chronicle, kind))
  if (latest === undefined) return null
  const before = meanOf(chronicle, kind, at, halfLife, latest.day - A_MONTH + 1)
  return before === null || before <= 0 ? null : clamp((before - latest.value) / before / to.value)
}

/** The readings of the line up to the day, as far back as all of a day stay low. */
function withRun(level: Level, { kind, most, ramp }: Run, chronicle: Chronicle, { at, line }: Viewpoint, halfLife: number): Level {
  const all = readingsOf(chronicle, kind)
  const low: Value[] = []
  let high = Number.NEGATIVE_INFINITY
  for (let index = all.length - 1; index >= 0 && high === Number.NEGATIVE_INFINITY; index -= 1) {
    const value = all[index]
    if (value === undefined || value.day > at || (value.line !== undefined && value.line !== line)) continue
    if (value.value > most.value) high = value.day
    else low.push(value)
  }
  const run = low.filter(({ day }) => day > high)
  const [last, first] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day) return level
  // When nothing new happens it stays unused; how sure that is fades with the age of the last reading.
  const stays = Math.min(1, (last.day - first.day) / ramp.value) * decay(at - last.day, halfLife)
  const latest = { event: last.event, day: last.day, stays, fades: 0 }
  return { ...level, stays: level.stays + stays, contributions: () => [...level.contributions(), latest] }
}

function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio))
}
