import type { Answer } from './answer.ts'
import type { Channel, Compiled } from './compile.ts'
import type { Ask, IndicatorLevel } from './diagnosis.ts'
import { sharesOf, totalOf } from './differential.ts'
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
    .map(({ id }) => ({ id, lesson: lessonOf(id) }))
    .filter(({ lesson }) => lesson.gain >= least)
    .toSorted((a, b) => b.lesson.gain - a.lesson.gain)
    .map(({ id, lesson }) => ({ indicator: id, ...between(situation, lesson) }))
}

/** The first of them that has a yes and a no, as readings have not. Null when none is worth asking. */
export function nextQuestion({ compiled }: Situation, asks: readonly Ask[]): string | null {
  return asks.find(({ indicator }) => channelOf(compiled, indicator)?.signal.from === 'events')?.indicator ?? null
}

function channelOf({ channels, lights }: Compiled, id: string): Channel | undefined {
  return channels[lights.get(id)?.short ?? -1]
}

function canAsk({ compiled }: Situation, id: string): boolean {
  const from = channelOf(compiled, id)?.signal.from
  return from === 'events' || from === 'reading'
}

/** What an answer teaches: the gain, and by how much "it happened" moves each cause against "none". */
type Lesson = Readonly<{ gain: number; moves: () => Float64Array }>

/** The two causes that the answer tells apart best. What nobody can see is not one of them: no answer shows it. */
function between({ compiled, restriction }: Situation, { gain, moves }: Lesson): Omit<Ask, 'indicator'> {
  const moved = moves()
  const named = compiled.causes
    .map((cause, index) => ({ cause, move: moved[index] ?? 0 }))
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
    const weights = compiled.lights.get(id)?.weights ?? []
    const riskAt = (response: number): number => {
      const more = weights.reduce((sum, index) => sum + response * (full[index] ?? 0) - (now[index] ?? 0), 0)
      return 1 - Math.exp(-season - numbers.level * more)
    }
    const moves = (): Float64Array => {
      const moved = new Float64Array(compiled.causes.length)
      for (const index of weights) add(moved, compiled.weights[index]?.cause, lit * (full[index] ?? 0))
      return moved
    }
    return { gain: Math.sqrt(prior * (1 - prior)) * Math.abs(riskAt(lit) - riskAt(0)), moves }
  }
}

/** Of a restricted line: the drop in the entropy of the differential that an answer may be expected to bring. */
function bits(situation: Situation, numbers: Numbers, { shares }: Answer): (id: string) => Lesson {
  const { compiled, restriction } = situation
  if (restriction === null) return () => ({ gain: 0, moves: () => new Float64Array(0) })
  const { full, now } = integrals(situation, numbers, [restriction])
  const rates = hazards(compiled, numbers, restriction)
  const total = totalOf(rates)
  const before = entropy(shares)
  return (id) => {
    const { lit, prior } = asked(compiled, id)
    const answered = (response: number): Readonly<{ evidence: number; shares: Float64Array }> => {
      const more = new Float64Array(rates.length)
      for (const index of compiled.lights.get(id)?.weights ?? []) {
        add(more, compiled.weights[index]?.cause, response * (full[index] ?? 0) - (now[index] ?? 0))
      }
      // What was found since weighs on each cause as it did before the answer.
      const weighed = shares.map((share, cause) => share * (1 + (more[cause] ?? 0) / (rates[cause] ?? 1)))
      return { evidence: total + totalOf(more), shares: sharesOf(weighed) }
    }
    const [yes, no] = [answered(lit), answered(0)]
    // Who was restricted is likelier to have had what restricts.
    const odds = (prior * yes.evidence) / ((1 - prior) * no.evidence)
    const likely = odds / (1 + odds)
    return {
      gain: before - likely * entropy(yes.shares) - (1 - likely) * entropy(no.shares),
      moves: () => yes.shares.map((share, cause) => share - (no.shares[cause] ?? 0)),
    }
  }
}

function add(sums: Float64Array, at: number | undefined, value: number): void {
  if (at !== undefined) sums[at] = (sums[at] ?? 0) + value
}

function entropy(shares: Float64Array): number {
  let sum = 0
  for (const share of shares) if (share > 0) sum -= share * Math.log2(share)
  return sum
}
