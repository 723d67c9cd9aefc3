import type { Season } from './book.ts'

/** Months that are weaker or stronger than the others, 1 to 12, all by the same percent of the usual. */
export type Months = Readonly<{ months: readonly number[]; percent: number }>

/** The year of takings with weak and strong months; undefined where every month is as usual. A month that is both is weak. */
export function seasonFrom(weak: Months, strong: Months): Season | undefined {
  const year = Array.from({ length: 12 }, (_, at) => {
    if (weak.months.includes(at + 1)) return weak.percent
    return strong.months.includes(at + 1) ? strong.percent : 100
  })
  return year.every((percent) => percent === 100) ? undefined : year
}

/** The weak and the strong months of a year as it was made from them. */
export function monthsIn(season: Season | undefined): Readonly<{ weak: Months; strong: Months }> {
  const year = season ?? []
  const of = (isOne: (percent: number) => boolean, usual: number): Months => ({
    months: year.flatMap((percent, at) => (isOne(percent) ? [at + 1] : [])), percent: year.find(isOne) ?? usual,
  })
  return { weak: of((percent) => percent < 100, 50), strong: of((percent) => percent > 100, 150) }
}
