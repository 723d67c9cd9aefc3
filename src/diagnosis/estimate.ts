import type { Estimate, EstimateWithin } from './diagnosis.ts'
import { HORIZONS } from './quadrature.ts'
import type { Range } from './ranges.ts'

/** A middle value with its range, where that has been drawn. */
export function estimate(p: number, range: Range | undefined): Estimate {
  return { p, low: range?.low ?? null, high: range?.high ?? null }
}

/** The same for each horizon. */
export function within(values: readonly number[], ranges: readonly Range[] | undefined): EstimateWithin[] {
  return HORIZONS.map((days, index) => {
    const range = ranges?.[index]
    return { days, p: values[index] ?? 0, low: range?.low ?? null, high: range?.high ?? null }
  })
}
