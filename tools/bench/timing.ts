/** Least, tenth percentile and median of some times, in their own unit. */
export type Spread = Readonly<{ least: number; tenth: number; median: number }>

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { least: at(0), tenth: at(0.1), median: at(0.5) }
}

const BATCH_MS = 8
const WARM_UPS = 6
const AT_LEAST_MS = 1_500

/** Microseconds for one call: the spread over batches of about 8 ms, after six to warm up, for a second and a half or more. */
export function microseconds(call: () => unknown): Spread {
  let kept: unknown
  const batch = (calls: number): number => {
    const start = performance.now()
    for (let i = 0; i < calls; i += 1) kept = call()
    return performance.now() - start
  }
  let calls = 1
  while (batch(calls) < BATCH_MS) calls *= 2
  for (let i = 0; i < WARM_UPS; i += 1) batch(calls)
  const times: number[] = []
  for (const end = performance.now() + AT_LEAST_MS; performance.now() < end;) times.push((batch(calls) * 1000) / calls)
  if (kept === undefined) throw new Error('the call gave nothing')
  return spreadOf(times)
}

/** Microseconds for a call that may be made only once with each input, which is made ready before the clock starts. */
export function once<T>(rounds: number, ready: (round: number) => T, call: (input: T) => unknown): Spread {
  const times = Array.from({ length: rounds }, (_, round) => {
    const input = ready(round)
    const start = performance.now()
    call(input)
    return (performance.now() - start) * 1000
  })
  return spreadOf(times)
}

const TOGETHER = 10

/** The same for calls too short to be timed one by one: so many at a time, each with an input of its own. */
export function few<T>(rounds: number, ready: (round: number) => T, call: (input: T) => unknown): Spread {
  const inputs = (round: number): T[] => Array.from({ length: TOGETHER }, (_, place) => ready(round * TOGETHER + place))
  const { least, tenth, median } = once(rounds, inputs, (all) => { for (const one of all) call(one) })
  return { least: least / TOGETHER, tenth: tenth / TOGETHER, median: median / TOGETHER }
}
