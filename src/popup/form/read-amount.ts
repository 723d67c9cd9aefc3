import { amountScales, amountSigns, ratioWords } from '../../text/amount-words.ts'

/** The largest amount that is believed; more is a slip of the finger. */
const MOST = 1e9

/**
 * The CNY that a person means by "3200", "3,200", "3.2千", "1万", "1万2" or "12k"; null when it is not understood, negative, or over a
 * thousand million.
 */
export function readAmount(text: string): number | null {
  let rest = text.normalize('NFKC').toLowerCase().replace(/[\s,_]/g, '')
  for (const sign of amountSigns) rest = rest.replace(sign, '')
  const found = /^(\d{1,12}(?:\.\d{1,6})?)([^\d.]{0,8})(\d?)$/.exec(rest)
  if (!found) return null
  const [, number = '', word = '', tail = ''] = found
  const scale = word === '' ? 1 : Object.hasOwn(amountScales, word) ? amountScales[word] : undefined
  if (scale === undefined || (tail !== '' && (scale < 100 || number.includes('.')))) return null
  // "1万2" is twelve thousand: the digit after the word is of the next lower scale.
  const amount = Number(number) * scale + (tail === '' ? 0 : Number(tail) * scale / 10)
  return amount <= MOST ? Math.round(amount * 100) / 100 : null
}

/** A share that people give as "80%", "80", "0.8" or "八成"; null when it is none, or not between 0 and 1. */
export function readRatio(text: string): number | null {
  const word = text.trim().toLowerCase()
  const said = Object.hasOwn(ratioWords, word) ? ratioWords[word] : undefined
  if (said !== undefined) return said
  const found = /^(\d{1,3}(?:\.\d{1,4})?)(%?)$/.exec(text.normalize('NFKC').replace(/\s/g, ''))
  if (!found) return null
  const number = Number(found[1])
  const ratio = found[2] === '%' || number > 1 ? number / 100 : number
  return ratio <= 1 ? ratio : null
}

/** A whole number, at least 1; null when it is none. */
export function readCount(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  return /^[1-9]\d{0,4}$/.test(plain) ? Number(plain) : null
}
