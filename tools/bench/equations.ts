import { CAUSES, seeded } from './floor.ts'

const CHANNELS = 60
const WEIGHTS = 66
const REDUCTIONS = 22
const TIMES = [0, 30, 90, 180, 365, 1_000] as const

/**
 * The equations that a check-up of a closed line comes down to, at the model's own size, over typed arrays and with nothing to show for
 * it: so many events fade into 60 channels, their responses light 66 weights, 22 reductions lower them, and of the shares of 20 causes the
 * chances to be open again within four horizons and ever follow from a Weibull time each. Its answer is the last of these chances.
 */
export function equationsOf(events: number): () => number {
  const random = seeded(7)
  const array = (length: number, from = 0, to = 1): Float64Array => Float64Array.from({ length }, () => from + random() * (to - from))
  const places = (length: number, most: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(random() * most))
  const [kind, age, fade] = [places(events, CHANNELS), array(events, 0, 1_825), array(CHANNELS, -1 / 30, -1 / 730)]
  const [lights, lit, weight] = [places(WEIGHTS, CHANNELS), places(WEIGHTS, CAUSES), array(WEIGHTS)]
  const [guards, guarded, reduction] = [places(REDUCTIONS, CHANNELS), places(REDUCTIONS, CAUSES), array(REDUCTIONS)]
  const [base, ever, scale, shape] = [array(CAUSES), array(CAUSES), array(CAUSES, 3, 300), array(CAUSES, 0.7, 1.1)]
  const [level, rate, closed] = [new Float64Array(CHANNELS), new Float64Array(CAUSES), new Float64Array(TIMES.length)]
  const respond = (): void => {
    level.fill(0)
    for (let i = 0; i < events; i += 1) {
      const channel = kind[i] ?? 0
      level[channel] = (level[channel] ?? 0) + Math.exp((age[i] ?? 0) * (fade[channel] ?? 0))
    }
    for (let at = 0; at < CHANNELS; at += 1) level[at] = 1 - Math.exp(-(level[at] ?? 0))
  }
  const weigh = (): void => {
    rate.set(base)
    for (let at = 0; at < WEIGHTS; at += 1) {
      const cause = lit[at] ?? 0
      rate[cause] = (rate[cause] ?? 0) + (weight[at] ?? 0) * (level[lights[at] ?? 0] ?? 0)
    }
    for (let at = 0; at < REDUCTIONS; at += 1) {
      const cause = guarded[at] ?? 0
      rate[cause] = (rate[cause] ?? 0) * (1 - (reduction[at] ?? 0) * (level[guards[at] ?? 0] ?? 0))
    }
  }
  return () => {
    respond()
    weigh()
    closed.fill(0)
    for (let cause = 0; cause < CAUSES; cause += 1) {
      for (let at = 0; at < TIMES.length; at += 1) {
        const passed = (TIMES[at] ?? 0) / (scale[cause] ?? 1)
        const ended = 1 - Math.exp(-(passed ** (shape[cause] ?? 1)))
        closed[at] = (closed[at] ?? 0) + (rate[cause] ?? 0) * (1 - (ever[cause] ?? 0) * ended)
      }
    }
    return 1 - (closed[TIMES.length - 1] ?? 0) / (closed[0] ?? 1)
  }
}
