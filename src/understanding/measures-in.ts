import { numberOf } from './numbers.ts'
import {
  BECAME, COUNT, DURATION, FOREIGN_AFTER, FOREIGN_BEFORE, MONEY, OF_HUNDRED, PERCENT, TENTHS, UNIT_DAYS,
} from './vocabulary-numbers.ts'

/** A number that a clause names, with its place in it. Lengths of time are in days. */
export type Measure = Readonly<{ from: number; to: number; value: number }>

/** Lengths of time: "5天", "半个月", "一个多月", "十几天". */
export function durationsIn(text: string): readonly Measure[] {
  return [...text.matchAll(DURATION)].flatMap((found) => {
    const [all, number = '', more, , half, more2, unit = '', tail] = found
    const count = numberOf(number)
    const days = UNIT_DAYS[unit]
    if (count === null || days === undefined) return []
    const extra = (half !== undefined || tail !== undefined ? 0.5 : 0) + (more !== undefined || more2 !== undefined ? 0.3 : 0)
    const value = Math.round((more !== undefined && count >= 10 ? count * 1.1 : count + extra) * days)
    return value < 1 || value > 36_500 ? [] : [{ from: found.index, to: found.index + all.length, value }]
  })
}

/** How often or how many: "两次", "5家", "俩". */
export function countsIn(text: string): readonly Measure[] {
  return [...text.matchAll(COUNT)].flatMap((found) => {
    const value = numberOf(found[1] ?? '')
    if (value === null || value < 1 || value > 1000) return []
    return [{ from: found.index, to: found.index + found[0].length, value: Math.round(value) }]
  })
}

/** The last amount of money in the words, in CNY; null when there is none. */
export function amountIn(text: string): number | null {
  const values = ownMoney(text).map(([written]) => numberOf(written)).filter((value) => value !== null)
  return values.at(-1) ?? null
}

/** Amounts, less those that name another currency. */
function ownMoney(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(MONEY)].filter(({ 0: written, index }) =>
    !FOREIGN_BEFORE.test(text.slice(0, index)) && !FOREIGN_AFTER.test(text.slice(index + written.length)))
}

/** What something has become: the number behind "to"; null when none stands there. */
export function becomesIn(text: string): number | null {
  for (const found of ownMoney(text)) {
    if (BECAME.test(text.slice(0, found.index))) return numberOf(found[0])
  }
  return null
}

/** A share, 0 to 1: "九成", "90%", "百分之九十"; null when there is none. */
export function ratioIn(text: string): number | null {
  const tenths = TENTHS.exec(text)
  const percent = PERCENT.exec(text)?.[1]
  const hundred = OF_HUNDRED.exec(text)?.[1]
  const share = tenths ? (numberOf(tenths[1] ?? '') ?? 0) / 10 + (tenths[2] === undefined ? 0 : (numberOf(tenths[2]) ?? 0) / 100)
    : percent === undefined ? hundred === undefined ? null : (numberOf(hundred) ?? 0) / 100 : Number(percent) / 100
  return share === null || share > 1 ? null : Math.round(share * 1000) / 1000
}
