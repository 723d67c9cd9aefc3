import type { EventKind } from '../events/kind.ts'
import type { Feed, Memory, Model, Signal } from '../knowledge/model-types.ts'
import { layers, type Parameter } from '../knowledge/types.ts'
import { type Level, quiet } from './level.ts'

/** One light read with one memory, or one protection: where events add up. */
export type Channel = Readonly<{
  id: string
  memory: Memory
  protects: boolean
  signal: Signal
  halfLife: number
  theta: number
  prevalence: number
  /** The summed amounts of the kinds that feed it, to share the untold part among them. */
  total: number
}>

export type ChannelFeed = Readonly<{ channel: number; feed: Feed; share: number }>
export type CompiledWeight = Readonly<{ channel: number; cause: number; parameter: Parameter }>

/** An indicator: its channels (null where it has no such memory), and its weights by their place. */
export type Light = Readonly<{ short: number; long: number | null; weights: readonly number[] }>

/** Channel and cause of each weight, by its place. */
export type Places = Readonly<{ channel: Uint16Array; cause: Uint16Array }>

/** The model with indices in place of ids, made once for each model. */
export type Compiled<Cause extends string = string> = Readonly<{
  model: Model<Cause>
  causes: readonly Cause[]
  /** The place of each cause's layer among `layers`. */
  layerOf: Uint8Array
  channels: readonly Channel[]
  /** The channels that are not made of events alone, with their places. */
  signalled: readonly Readonly<{ index: number; channel: Channel }>[]
  /** The kinds of reading that these are read from. */
  readingKinds: readonly EventKind[]
  feeds: ReadonlyMap<EventKind, readonly ChannelFeed[]>
  weights: readonly CompiledWeight[]
  reductions: readonly CompiledWeight[]
  /** The same as numbers alone, for the inner loops. */
  places: Readonly<Record<'weights' | 'reductions', Places>>
  /** Each channel as it stands where nothing is told. */
  quiet: readonly Level[]
  /** What each channel responds where nothing is told. */
  prevalence: readonly number[]
  lights: ReadonlyMap<string, Light>
  /** The places of the weights and of the reductions that move each cause. */
  moving: readonly Readonly<{ weights: readonly number[]; reductions: readonly number[] }>[]
  base: readonly Parameter[]
  /** By cause, what multiplies nothing; and room for what multiplies each rate, while rates are worked out. */
  ones: readonly number[]
  product: Float64Array
}>

const made = new WeakMap<object, Compiled>()

/** The compiled form of a model; the same model gives the same object. Throws where a weight names no indicator. */
export function compile<Cause extends string>(model: Model<Cause>): Compiled<Cause> {
  const known = made.get(model) as Compiled<Cause> | undefined
  if (known !== undefined) return known
  const causes = Object.keys(model.causes) as Cause[]
  const channels = channelsOf(model)
  const weights = model.weights.map(({ indicator, memory, cause, rate }) => ({
    channel: indexOf(channels, indicator, memory, false),
    cause: causes.indexOf(cause),
    parameter: rate,
  }))
  const reductions = model.protections.flatMap(({ id, lowers }) =>
    causes.flatMap((cause, index) => {
      const parameter = lowers[cause]
      return parameter === undefined ? [] : [{ channel: indexOf(channels, id, 'short', true), cause: index, parameter }]
    }),
  )
  const compiled: Compiled<Cause> = {
    model,
    causes,
    layerOf: Uint8Array.from(causes, (cause) => layers.indexOf(model.causes[cause])),
    channels,
    signalled: channels.map((channel, index) => ({ index, channel })).filter(({ channel: { signal } }) => (
      signal.from !== 'events' || signal.run !== undefined)),
    readingKinds: readingKindsOf(channels),
    feeds: feedsOf(channels),
    weights,
    reductions,
    places: { weights: placesIn(weights), reductions: placesIn(reductions) },
    quiet: channels.map(() => quiet),
    prevalence: channels.map(({ prevalence }) => prevalence),
    lights: new Map(model.indicators.map(({ id }) => [id, lightOf(channels, weights, id)])),
    moving: causes.map((_, cause) => ({ weights: placesOf(weights, cause), reductions: placesOf(reductions, cause) })),
    base: causes.map((cause) => model.base[cause]),
    ones: causes.map(() => 1),
    product: new Float64Array(causes.length),
  }
  made.set(model, compiled as unknown as Compiled)
  return compiled
}

function indexOf(channels: readonly Channel[], id: string, memory: Memory, protects: boolean): number {
  const index = channels.findIndex((channel) => channel.id === id && channel.memory === memory && channel.protects === protects)
  if (index < 0) throw new Error(`The model weighs "${id}" (${memory}), which no indicator measures.`)
  return index
}

function lightOf(channels: readonly Channel[], weights: readonly CompiledWeight[], id: string): Light {
  const long = channels.findIndex((channel) => channel.id === id && channel.memory === 'long' && !channel.protects)
  return {
    short: indexOf(channels, id, 'short', false),
    long: long < 0 ? null : long,
    weights: weights.flatMap(({ channel }, index) => (channels[channel]?.id === id ? [index] : [])),
  }
}

const placesIn = (weights: readonly CompiledWeight[]): Places => ({
  channel: Uint16Array.from(weights, ({ channel }) => channel),
  cause: Uint16Array.from(weights, ({ cause }) => cause),
})

const placesOf = (weights: readonly CompiledWeight[], cause: number): number[] =>
  weights.flatMap((weight, index) => (weight.cause === cause ? [index] : []))

function channelsOf(model: Model<string>): Channel[] {
  const channels: Channel[] = []
  for (const { id, signal, halfLife, theta, prevalence } of model.indicators) {
    for (const memory of ['short', 'long'] as const) {
      const half = halfLife[memory]
      if (half === undefined) continue
      channels.push(channelOf(id, memory, false, signal, half, theta, prevalence))
    }
  }
  for (const { id, signal, halfLife, theta, prevalence } of model.protections) {
    channels.push(channelOf(id, 'short', true, signal, halfLife, theta, prevalence))
  }
  return channels
}

function channelOf(
  id: string, memory: Memory, protects: boolean, signal: Signal, halfLife: Parameter, theta: Parameter, prevalence: Parameter,
): Channel {
  const total = signal.from === 'events' ? signal.feeds.reduce((sum, feed) => sum + feed.amount.value, 0) : 1
  return { id, memory, protects, signal, halfLife: halfLife.value, theta: theta.value, prevalence: prevalence.value, total }
}

function readingKindsOf(channels: readonly Channel[]): EventKind[] {
  return [...new Set(channels.flatMap(({ signal }) => {
    switch (signal.from) {
      case 'reading': return signal.reading.over === undefined ? signal.reading.kind : [signal.reading.kind, signal.reading.over.kind]
      case 'trend': return signal.trend.kind
      case 'events': return signal.run?.kind ?? []
      case 'age': return []
    }
  }))]
}

function feedsOf(channels: readonly Channel[]): Map<EventKind, ChannelFeed[]> {
  const feeds = new Map<EventKind, ChannelFeed[]>()
  for (const [channel, { signal, total }] of channels.entries()) {
    if (signal.from !== 'events') continue
    for (const feed of signal.feeds) {
      const entry = { channel, feed, share: feed.amount.value / total }
      const list = feeds.get(feed.kind)
      if (list === undefined) feeds.set(feed.kind, [entry])
      else list.push(entry)
    }
  }
  return feeds
}
