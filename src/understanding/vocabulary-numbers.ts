export const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 仨: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
export const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, k: 1000, 万: 10_000, w: 10_000, 亿: 100_000_000 }
/** What people say for a few: the number that is meant on the average. */
export const FEW: Readonly<Record<string, number>> = {
  几: 3, 好几: 4, 数: 3, 十几: 15, 十多: 13, 二十几: 25, 几十: 30, 半: 0.5, 大半: 0.7, 小半: 0.4,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, a: 1, an: 1,
  few: 3, afew: 3, several: 4,
  acouple: 2, acoupleof: 2, couple: 2, coupleof: 2,
  一两: 2, 两三: 3, 三四: 4, 三五: 4, 四五: 5, 五六: 6, 七八: 8,
}

const ENGLISH = '(?<![a-z])(?:a few|(?:a )?couple(?: of)?|few|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?)(?= )'
const NUMERAL = `(?:${ENGLISH}|` + '\\d{1,9}(?:,\\d{3}(?!\\d))?(?:\\.\\d{1,3})?|好几|十几|十多|二十几|几十|大半|小半|一两|两三|三四|三五|四五|五六|七八|' +
  '[零〇一二两三四五六七八九十百]{1,6}|几|半|数)'
/** A length of time: number, unit. A calendar month ("3月") is none. */
export const DURATION = new RegExp(
  `(?<!第)(${NUMERAL}) ?(多|来|余)?(个)?(半)?(多)?(天|日(?!期)|周(?!年)|星期|礼拜|` +
  '(?<=个|个多|个半|俩|仨)月|年|days?|weeks?|months?|years?)(多|半)?', 'g',
)
const COUNTED = ' (?:[a-z-]+ ){0,2}(?:times|loans?|cards?|inquir(?:y|ies)|enquir(?:y|ies)|pulls?|' +
  'accounts?|lenders?|payments?|banks?|applications?)'
/** How often, how many: number, unit. */
export const COUNT = new RegExp(
  `(${NUMERAL}|俩|仨)(多|来|余)?(?:${COUNTED}|(?<=[俩仨])|次|回|遍|家|笔|张|个(?!多?月|星期|礼拜|小时|人)|条|期|部|台)`, 'g',
)
/** Money: number with its powers of ten. */
export const MONEY = /(?:\d{1,9}(?:,\d{3}(?!\d))?(?:\.\d{1,3})?|[零〇一二两三四五六七八九十百千]{1,6})\s*(?:多)?\s*(?:[万千百wk](?:[\d一二三四五六七八九](?![\d.]))?){0,4}/g
export const TENTHS = /([\d一二两三四五六七八九十](?:\.\d)?)成([一二三四五六七八九半])?/
export const PERCENT = /(\d{1,3}(?:\.\d+)?) ?%/
export const OF_HUNDRED = /百分之([零一二两三四五六七八九十百]{1,5})/
/** Behind these stands what a limit is now. */
export const BECAME = /(?:到|成|为|至|剩|剩下|只有|只剩|\bto(?: just| only| a| about)*)(?:了)?\s*$/
/** Other money than this product reckons in. */
export const FOREIGN_BEFORE = /[$€£]\s*$/
export const FOREIGN_AFTER = /^\s*(?:dollars?|usd|bucks?|euros?|pounds?|美元|刀|港币|台币)/

const DAY = 1
/** Days in each unit of time. */
export const UNIT_DAYS: Readonly<Record<string, number>> = {
  天: DAY, 日: DAY, 周: 7, 星期: 7, 礼拜: 7, 月: 30, 年: 365, day: DAY, days: DAY, week: 7, weeks: 7, month: 30, months: 30, year: 365, years: 365,
}
export const ZERO = /[零〇]/
/** "Or more", behind a number. */
export const OR_MORE = /多$/
/** Digits, then powers of ten in words, then perhaps one more digit: "1.2万", "1万2". */
export const WRITTEN = /^(\d+(?:\.\d+)?)?多?(\D*)(\d)?$/
/** An amount right behind the words for what it became. */
export const AMOUNT_BEHIND = /^(?:[了\s到成为至]|只剩|只有){0,3}(?:\d{1,9}(?:\.\d+)?|[零〇一二两三四五六七八九十百千]{1,6})[万千百wk]{0,2}(?:元|块)?/
