import type { Reading, Run, Trend } from '../knowledge/model-types.ts'
import type { Channel, Compiled } from './compile.ts'
import { decay } from './decay.ts'
import { type Chronicle, touches } from './happened.ts'
import { type Contribution, type Level, quiet, type Viewpoint } from './level.ts'
import { backwards, columnsOf, latestOf, meanOf, type Readings, readingsOf, type Value } from './readings.ts'

/** A channel that is not made of events alone, and the readings that it is read from, where there are any. */
type Source = Readonly<{
  index: number; channel: Channel; readings: Readings | null; latest: Value | undefined; own: Mean | null; over: Mean | null
}>

/** The mean of readings on a day, of those before another where one is given; null where there is none. */
type Mean = (at: number, until?: number) => number | null

const made = new WeakMap<Chronicle, Map<Compiled, readonly Source[]>>()

/** The channels for which there is something to read, looked up once; with changes that no reading is among, those of the root. */
function sourcesOf(compiled: Compiled, chronicle: Chronicle): readonly Source[] {
  const { root } = chronicle
  if (root !== null && !compiled.readingKinds.some((kind) => touches(chronicle, kind))) return sourcesOf(compiled, root)
  const models = made.get(chronicle) ?? new Map<Compiled, readonly Source[]>()
  made.set(chronicle, models)
  const sources = models.get(compiled) ?? sourcesIn(compiled, chronicle)
  models.set(compiled, sources)
  return sources
}

/** Finds the readings of each channel: one pass over those not yet summed. */
export function sourcesIn({ signalled }: Compiled, chronicle: Chronicle): readonly Source[] {
  return signalled.flatMap(({ index, channel }): Source[] => {
    const { signal, halfLife } = channel
    if (signal.from === 'age') return [{ index, channel, readings: null, latest: undefined, own: null, over: null }]
    const source = signal.from === 'reading' ? signal.reading : signal.from === 'trend' ? signal.trend : signal.run
    const readings = source === undefined ? null : readingsOf(chronicle, source.kind)
    if (readings === null || readings.days.length + readings.more.length === 0) return []
    const other = signal.from === 'reading' && signal.reading.over !== undefined ? readingsOf(chronicle, signal.reading.over.kind) : null
    const [own, over] = [signal.from === 'events' ? null : meanWith(readings, halfLife), other && meanWith(other, halfLife)]
    return [{ index, channel, readings, latest: latestOf(readings), own, over }]
  })
}

function meanWith(readings: Readings, halfLife: number): Mean {
  const columns = columnsOf(readings, halfLife)
  return (at, until) => meanOf(columns, readings.more, at, until ?? null)
}

/** Fills the channels that are read from readings, from a falling reading, or from the age of the line. */
export function signalLevels(found: Level[], compiled: Compiled, chronicle: Chronicle, view: Viewpoint): void {
  for (const source of sourcesOf(compiled, chronicle)) {
    const { index, channel: { signal, halfLife }, readings } = source
    const level = found[index] ?? quiet
    if (signal.from === 'age') {
      const fades = view.opened === null ? null : decay(view.at - view.opened, halfLife)
      if (fades !== null) found[index] = { ...level, fades, direct: fades }
    } else if (readings === null) {
      continue
    } else if (signal.from === 'events') {
      if (signal.run !== undefined) found[index] = withRun(level, signal.run, readings, view, halfLife)
    } else {
      const direct = signal.from === 'reading' ? read(signal.reading, source, view.at) : fallen(signal.trend, source, view.at)
      const contributions = (): readonly Contribution[] => latestAlone(source.latest)
      const { stays, fades, covered, denied } = level
      if (direct !== null) found[index] = { stays, fades, covered, direct, contributions, denied }
    }
  }
}

/** Readings are one observation: the latest stands for them. */
function latestAlone(latest: Value | undefined): readonly Contribution[] {
  return latest === undefined ? [] : [{ event: latest.event, day: latest.day, stays: 1, fades: 0 }]
}

function read({ over, from, to }: Reading, source: Source, at: number): number | null {
  const top = source.own && source.own(at)
  const bottom = over === undefined ? 1 : source.over && source.over(at)
  if (top === null || bottom === null || bottom <= 0) return null
  return clamp((top / (bottom * (over?.times ?? 1)) - from.value) / (to.value - from.value))
}

const A_MONTH = 25

function fallen({ to }: Trend, { latest, own }: Source, at: number): number | null {
  if (latest === undefined || own === null) return null
  const before = own(at, latest.day - A_MONTH + 1)
  return before === null || before <= 0 ? null : clamp((before - latest.value) / before / to.value)
}

/** The readings of the line up to the day, as far back as all of a day stay low. */
function withRun(level: Level, { most, ramp }: Run, readings: Readings, { at, line }: Viewpoint, halfLife: number): Level {
  const low: Value[] = []
  let high = Number.NEGATIVE_INFINITY
  backwards(readings, (value) => {
    if (value.day > at || (value.line !== undefined && value.line !== line)) return true
    if (value.value > most.value) high = value.day
    else low.push(value)
    return high === Number.NEGATIVE_INFINITY
  })
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
