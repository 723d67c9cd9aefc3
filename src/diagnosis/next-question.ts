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
  let [raises, lowers]: [string, string | null] = ['', null]
  let [most, least] = [Number.NEGATIVE_INFINITY, 0]
  for (const [index, move] of moves().entries()) {
    const cause = compiled.causes[index] ?? ''
    if (compiled.model.causes[cause] === 'unknown') continue
    if (move > most) [most, raises] = [move, cause]
    if (move <= least && move < 0) [least, lowers] = [move, cause]
  }
  return { gain, raises, lowers: restriction === null ? null : lowers }
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
    const { channel, cause } = compiled.places.weights
    for (let place = 0; place < full.length; place += 1) {
      const rate = (numbers.weights[place] ?? 0) * (product[cause[place] ?? 0] ?? 1) * node.width
      full[place] = (full[place] ?? 0) + rate
      now[place] = (now[place] ?? 0) + rate * (node.responses.r[channel[place] ?? 0] ?? 0)
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
      for (const place of weights) {
        const cause = compiled.places.weights.cause[place] ?? 0
        moved[cause] = (moved[cause] ?? 0) + lit * (full[place] ?? 0)
      }
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
  const before = entropyOf(shares)
  return (id) => {
    const { lit, prior } = asked(compiled, id)
    const weights = compiled.lights.get(id)?.weights ?? []
    const answered = (response: number): Answered => {
      const more = new Map<number, number>()
      let evidence = total
      for (const place of weights) {
        const cause = compiled.places.weights.cause[place] ?? 0
        const added = response * (full[place] ?? 0) - (now[place] ?? 0)
        evidence += added
        // What was found since weighs on each cause as it did before the answer.
        more.set(cause, (more.get(cause) ?? 0) + added / (rates[cause] ?? 1))
      }
      return { evidence, more, entropy: entropyAfter(before, shares, more) }
    }
    const [yes, no] = [answered(lit), answered(0)]
    // Who was restricted is likelier to have had what restricts.
    const odds = (prior * yes.evidence) / ((1 - prior) * no.evidence)
    const likely = odds / (1 + odds)
    return {
      gain: before - likely * yes.entropy - (1 - likely) * no.entropy,
      moves: () => {
        const after = sharesAfter(shares, no)
        return sharesAfter(shares, yes).map((share, cause) => share - (after[cause] ?? 0))
      },
    }
  }
}

/** What an answer would tell: how likely the restriction is with it, by which part it raises each cause it is about, what stays open. */
type Answered = Readonly<{ evidence: number; more: ReadonlyMap<number, number>; entropy: number }>

function sharesAfter(shares: Float64Array, { more }: Answered): Float64Array {
  return sharesOf(shares.map((share, cause) => share * (1 + (more.get(cause) ?? 0))))
}

function entropyOf(shares: Float64Array): number {
  let sum = 0
  for (const share of shares) sum -= surprise(share)
  return sum
}

/** The entropy of shares of which some are raised by a part and all made to sum to one again: only those some are looked at. */
function entropyAfter(before: number, shares: Float64Array, more: ReadonlyMap<number, number>): number {
  let [whole, sum] = [1, -before]
  for (const [cause, part] of more) {
    const share = shares[cause] ?? 0
    whole += share * part
    sum += surprise(share * (1 + part)) - surprise(share)
  }
  return Math.log2(whole) - sum / whole
}

const surprise = (share: number): number => (share > 0 ? share * Math.log2(share) : 0)
