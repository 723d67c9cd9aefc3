import type { Answer } from './answer.ts'
import type { Channel, Compiled } from './compile.ts'
import type { Ask, IndicatorLevel } from './diagnosis.ts'
import { hazards, multipliers, type Node } from './hazard.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'
import type { Situation } from './situation.ts'

/** What one usual event adds to an indicator, told by somebody who was asked. */
const USUAL = 0.8

/** The response to a reading that is high, as one usual event is for the other lights. */
const HIGH = 0.6

/** Below these a further answer would change little: bits of the differential; the spread of the risk within 90 days. */
const LEAST_BITS = 0.02
const LEAST_SPREAD = 0.004

/** The horizon of an open line's risk that is compared, in days. */
const SEASON = 90

/**
 * What is not told yet and worth asking, the most telling first: by the expected drop in the entropy of the differential, or, for an
 * open line, by the expected spread of its risk. Answers count by their probability under the model. Readings are among
 * them; the line's age and trends, which no one answer can tell, are not.
 */
export function asksOf(situation: Situation, numbers: Numbers, point: Answer, indicators: readonly IndicatorLevel[]): readonly Ask[] {
  const lessonOf = situation.restriction === null ? spreads(situation, numbers, point) : bits(situation, numbers, point)
  const least = situation.restriction === null ? LEAST_SPREAD : LEAST_BITS
  return indicators
    .filter(({ id, level }) => level === 'not-told' && canAsk(situation, id))
    .map(({ id }) => ({ indicator: id, ...between(situation, lessonOf(id)) }))
    .filter(({ gain }) => gain >= least)
    .toSorted((a, b) => b.gain - a.gain)
}

/** The first of them that has a yes and a no, as readings have not. Null when none is worth asking. */
export function nextQuestion({ compiled }: Situation, asks: readonly Ask[]): string | null {
  return asks.find(({ indicator }) => channelOf(compiled, indicator)?.signal.from === 'events')?.indicator ?? null
}

function channelOf({ channels }: Compiled, id: string): Channel | undefined {
  return channels.find((channel) => channel.id === id && !channel.protects)
}

function canAsk({ compiled }: Situation, id: string): boolean {
  const from = channelOf(compiled, id)?.signal.from
  return from === 'events' || from === 'reading'
}

/** What an answer teaches: the gain, and by how much "it happened" moves each cause against "none". */
type Lesson = Readonly<{ gain: number; moves: ArrayLike<number> }>

/** The two causes that the answer tells apart best. What nobody can see is not one of them: no answer shows it. */
function between({ compiled, restriction }: Situation, { gain, moves }: Lesson): Omit<Ask, 'indicator'> {
  const named = compiled.causes
    .map((cause, index) => ({ cause, move: moves[index] ?? 0 }))
    .filter(({ cause }) => compiled.model.causes[cause] !== 'unknown')
    .toSorted((a, b) => b.move - a.move)
  const least = named.at(-1)
  const lowers = restriction === null || least === undefined || least.move >= 0 ? null : least.cause
  return { gain, raises: named[0]?.cause ?? '', lowers }
}

/** How full the light would be after one usual event, and how likely it is that there was one. */
function asked(compiled: Compiled, id: string): Readonly<{ lit: number; prior: number }> {
  const channel = channelOf(compiled, id)
  const lit = channel?.signal.from === 'reading' ? HIGH : 1 - Math.exp(-USUAL / (channel?.theta ?? 1))
  return { lit, prior: Math.min(0.9, (channel?.prevalence ?? 0) / lit) }
}

/** What each weight of the indicators adds, for a full light (`full`) and for the light as it stands (`now`), integrated over `nodes`. */
function integrals({ compiled }: Situation, numbers: Numbers, nodes: readonly Node[]): Readonly<{ full: Float64Array; now: Float64Array }> {
  const full = new Float64Array(compiled.weights.length)
  const now = new Float64Array(compiled.weights.length)
  for (const node of nodes) {
    const product = multipliers(compiled, numbers, node)
    for (const [index, { cause, channel }] of compiled.weights.entries()) {
      const rate = (numbers.weights[index] ?? 0) * (product[cause] ?? 1) * node.width
      full[index] = (full[index] ?? 0) + rate
      now[index] = (now[index] ?? 0) + rate * (node.responses.r[channel] ?? 0)
    }
  }
  return { full, now }
}

/** Of an open line: how far apart "it happened" and "none" set the risk of the season to come. */
function spreads(situation: Situation, numbers: Numbers, point: Answer): (id: string) => Lesson {
  const { compiled, ahead } = situation
  const { full, now } = integrals(situation, numbers, ahead.filter((node) => node.ahead < SEASON))
  const season = -Math.log(1 - (point.risk[HORIZONS.indexOf(SEASON)] ?? 0))
  return (id) => {
    const { lit, prior } = asked(compiled, id)
    const moves = new Float64Array(compiled.causes.length)
    const riskAt = (response: number): number => {
      const more = compiled.weights.reduce((sum, { channel }, index) => (
        compiled.channels[channel]?.id === id ? sum + response * (full[index] ?? 0) - (now[index] ?? 0) : sum
      ), 0)
      return 1 - Math.exp(-season - numbers.level * more)
    }
    for (const [index, { cause, channel }] of compiled.weights.entries()) {
      if (compiled.channels[channel]?.id === id) moves[cause] = (moves[cause] ?? 0) + lit * (full[index] ?? 0)
    }
    return { gain: Math.sqrt(prior * (1 - prior)) * Math.abs(riskAt(lit) - riskAt(0)), moves }
  }
}

/** Of a restricted line: the drop in the entropy of the differential that an answer may be expected to bring. */
function bits(situation: Situation, numbers: Numbers, { shares }: Answer): (id: string) => Lesson {
  const { compiled, restriction } = situation
  if (restriction === null) return () => ({ gain: 0, moves: [] })
  const { full, now } = integrals(situation, numbers, [restriction])
  const rates = hazards(compiled, numbers, restriction)
  const before = entropy(shares)
  return (id) => {
    const { lit, prior } = asked(compiled, id)
    const answered = (response: number): Readonly<{ evidence: number; after: Float64Array }> => {
      const told = rates.map((rate) => rate * restriction.width)
      for (const [index, { cause, channel }] of compiled.weights.entries()) {
        if (compiled.channels[channel]?.id === id) told[cause] = (told[cause] ?? 0) + response * (full[index] ?? 0) - (now[index] ?? 0)
      }
      // What was found since weighs on each cause as it did before the answer.
      const weighed = told.map((rate, cause) => (rate * (shares[cause] ?? 0)) / ((rates[cause] ?? 1) * restriction.width))
      const total = weighed.reduce((sum, weight) => sum + weight, 0)
      return { evidence: told.reduce((sum, rate) => sum + rate, 0), after: weighed.map((weight) => weight / total) }
    }
    const [yes, no] = [answered(lit), answered(0)]
    // Who was restricted is likelier to have had what restricts.
    const odds = (prior * yes.evidence) / ((1 - prior) * no.evidence)
    const likely = odds / (1 + odds)
    return {
      gain: before - likely * entropy(yes.after) - (1 - likely) * entropy(no.after),
      moves: yes.after.map((share, cause) => share - (no.after[cause] ?? 0)),
    }
  }
}

function entropy(shares: Float64Array): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0)
}
