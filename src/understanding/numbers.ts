import { DIGITS, FEW, OR_MORE, POWERS, WRITTEN, ZERO } from './vocabulary-numbers.ts'

/** "一百二十" and "一万二"; null when it is no number. */
function chinese(text: string): number | null {
  let whole = 0
  let section = 0
  let digit: number | null = null
  let power = 1
  for (const char of text) {
    const ten = POWERS[char]
    const one = DIGITS[char]
    if (one !== undefined) digit = digit === null || power === 1 ? (digit ?? 0) * 10 + one : one
    else if (ten === undefined) return null
    else if (ten >= 10_000) {
      whole = (whole + section + (digit ?? (whole + section === 0 ? 1 : 0))) * ten
      section = 0
      digit = null
      power = ten
    } else {
      section += (digit ?? 1) * ten
      digit = null
      power = ten
    }
  }
  // "一万二" is 12,000: a lone digit counts the next lower power.
  const rest = digit === null ? 0 : power >= 100 && !ZERO.test(text) ? digit * power / 10 : digit
  return whole + section + rest
}

/** The number that is written, in whatever way: "8000", "8千", "1.2万", "二十万", "1万2", "十几"; null when there is none. */
export function numberOf(written: string): number | null {
  const text = written.replaceAll(/[,\s]/g, '').replace(OR_MORE, '')
  if (text === '') return null
  const few = FEW[text]
  if (few !== undefined) return few
  const found = WRITTEN.exec(text)
  if (!found) return null
  const [, digits, words = '', last] = found
  if (digits === undefined) return last === undefined ? chinese(words) : null
  if (words === '') return Number(digits + (last ?? ''))
  const powers = [...words].map((char) => POWERS[char])
  if (powers.every((power) => power !== undefined)) {
    const power = powers.reduce((product, next) => product * next, 1)
    return Math.round(Number(digits) * power + (last === undefined ? 0 : Number(last) * power / 10))
  }
  const lone = DIGITS[words.slice(1)]
  const power = POWERS[words.charAt(0)]
  return lone === undefined || power === undefined ? null : Math.round(Number(digits) * power + lone * power / 10)
}
