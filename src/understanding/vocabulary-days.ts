import type { DayWords } from '../events/day-notation.ts'
import { oneOf } from './any-of.ts'

const units = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

function numerals(): DayWords {
  const ones = units.map((word, index) => [word, String(index + 1)] as const)
  const tens = ['', ...units.slice(1)].map((word, index) => [`${word}十`, (index + 1) * 10] as const)
  return [...ones, ['两', '2'], ...tens.flatMap(([word, ten]) =>
    [[word, String(ten)] as const, ...ones.map(([unit, one]) => [word + unit, String(ten + Number(one))] as const)])]
}

function years(): DayWords {
  const digits = ['零', ...units]
  return Array.from({ length: 21 }, (_, index) => 2012 + index).flatMap((year) => ['零', '〇'].map((zero) =>
    [[...String(year)].map((digit) => digit === '0' ? zero : digits[Number(digit)] ?? '').join(''), String(year)] as const))
}

function weekdays(): DayWords {
  const weeks = [['', ''], ['上', 'week-1 '], ['上个', 'week-1 '], ['上上', 'week-2 '], ['这', 'week+0 '], ['这个', 'week+0 '], ['本', 'week+0 ']] as const
  return weeks.flatMap(([prefix, week]) => ['周', '星期', '礼拜'].flatMap((word) =>
    [...units.slice(0, 6), '日', '天'].map((name, index) => [prefix + word + name, `${week}wd${Math.min(index + 1, 7)}`] as const)))
}

function englishWeekdays(): DayWords {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  return names.flatMap((name, index) => [[name, `wd${index + 1}`], [`last ${name}`, `lastwd${index + 1}`]] as const)
}

function months(): DayWords {
  const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
  // "May" alone is more often a verb.
  const short = (name: string): readonly string[] => name === 'may' ? [] : name === 'september' ? ['sep', 'sept'] : [name.slice(0, 3)]
  return names.flatMap((name, index) => [name, ...short(name), `last ${name}`, `this ${name}`]
    .map((word) => [word, `m${index + 1}`] as const))
}

/** Words of a sentence that name a day; `DayWords` explains the notation. "Now" is left out: it says when one looked, not when it began. */
export const DAY_WORDS: DayWords = [
  ...numerals(), ...years(), ...weekdays(),
  ['今天', 'day+0'], ['今日', 'day+0'], ['今早', 'day+0'], ['今晚', 'day+0'], ['刚刚', 'day+0'], ['刚才', 'day+0'], ['今儿', 'day+0'],
  ['昨天', 'day-1'], ['昨日', 'day-1'], ['昨晚', 'day-1'], ['昨夜', 'day-1'], ['昨儿', 'day-1'], ['前天', 'day-2'], ['大前天', 'day-3'],
  ['上周', 'week-1'], ['上个周', 'week-1'], ['上个星期', 'week-1'], ['上星期', 'week-1'], ['上个礼拜', 'week-1'], ['上礼拜', 'week-1'], ['上上周', 'week-2'],
  ['上上个星期', 'week-2'], ['这周', 'week+0'], ['本周', 'week+0'], ['这个星期', 'week+0'], ['这星期', 'week+0'],
  ['上个月', 'month-1'], ['上月', 'month-1'], ['上上个月', 'month-2'], ['上上月', 'month-2'], ['这个月', 'month+0'], ['这月', 'month+0'],
  ['本月', 'month+0'],
  ['去年', 'year-1'], ['上年', 'year-1'], ['前年', 'year-2'], ['大前年', 'year-3'], ['今年', 'year+0'], ['本年', 'year+0'],
  ['天', 'days'], ['周', 'weeks'], ['星期', 'weeks'], ['个星期', 'weeks'], ['礼拜', 'weeks'], ['个礼拜', 'weeks'], ['个月', 'months'],
  ['年', 'yr'], ['月', 'mon'],
  ['月份', 'mon'], ['号', 'dom'], ['日', 'dom'], ['前', 'ago'], ['以前', 'ago'], ['之前', 'ago'], ['半', 'half'], ['几', 'few'], ['好几', 'few'],
  ['多年', 'about yr'], ['年多', 'about yr'], ['多个月', 'about months'], ['个多月', 'about months'], ['多天', 'about days'],
  ['来天', 'about days'], ['多月', 'about months'],
  ['前几天', 'few days ago'], ['这几天', 'few days ago'], ['前两天', 'about 2 days ago'], ['前些天', 'about 7 days ago'], ['前些日子', 'recent'],
  ['前阵子', 'recent'], ['前段时间', 'recent'], ['前一阵', 'recent'], ['前一段时间', 'recent'], ['最近', 'recent'], ['近期', 'recent'],
  ['这阵子', 'recent'], ['近来', 'recent'],
  ['初', 'early'], ['上旬', 'early'], ['中', 'mid'], ['中旬', 'mid'], ['底', 'end'], ['末', 'end'], ['下旬', 'end'], ['上半年', 'half1'],
  ['下半年', 'half2'],
  ['约', 'about'], ['大约', 'about'], ['大概', 'about'], ['左右', 'about'], ['前后', 'about'], ['到', 'to'], ['至', 'to'], ['~', 'to'],
  ['的', ''], ['早上', ''], ['上午', ''], ['中午', ''], ['下午', ''], ['晚上', ''], ['凌晨', ''], ['一早', ''], ['夜里', ''],
  ['元旦', 'm1 1'], ['五一', 'about m5 1'], ['国庆', 'about m10 1'], ['双十一', 'm11 11'], ['双11', 'm11 11'],
  ['yesterday', 'day-1'], ['today', 'day+0'], ['the day before yesterday', 'day-2'], ['last week', 'week-1'], ['this week', 'week+0'],
  ['last month', 'month-1'], ['this month', 'month+0'], ['last year', 'year-1'], ['this year', 'year+0'], ['recently', 'recent'],
  ['days', 'days'], ['day', 'days'], ['weeks', 'weeks'], ['week', 'weeks'], ['months', 'months'], ['month', 'months'],
  ['years', 'yr'], ['year', 'yr'], ['ago', 'ago'],
  ...months(), ...englishWeekdays(),
  ['st', ''], ['nd', ''], ['rd', ''], ['th', ''],
  ['a few', 'few'], ['few', 'few'], ['a couple', '2'], ['couple', '2'], ['several', 'few'], ['a', '1'], ['an', '1'],
  ['last month', 'month-1'], ['past', ''], ['the', ''],
  ['this morning', 'day+0'], ['last night', 'day-1'], ['back', ''], ['seven', '7'], ['eight', '8'],
  ['nine', '9'], ['ten', '10'], ['one', '1'], ['two', '2'], ['three', '3'], ['four', '4'], ['five', '5'], ['six', '6'],
  ['about', 'about'], ['of', ''],
  ['in', ''], ['on', ''],
]

/** Words that begin or end a day only by accident. */
export const EDGE_WORDS: readonly string[] = [
  '的', '早上', '上午', '中午', '下午', '晚上', '凌晨', '一早', '夜里', '到', '至', '~', '中',
  'of', 'in', 'on', 'the', 'past', 'back', 'a', 'an',
]
/** After these signs a number with a point or a stroke is no day. */
export const NOT_AFTER_DAY = /^\s*(?:[万千百元块%折倍成wk天次个家笔期分]|\d|\.\d)/

/** The day after what was said before, and its like; the number is the third part. Days are `about` unless they were counted. */
export const SAME_DAY = /当天|当日|当晚|同一天|同天|那天|\b(?:the|that) (?:very )?same day\b/
export const NEXT_DAY = oneOf(
  '第二天|隔天|次日|隔日|翌日|转天|第2天|隔了?一天|过了一天', '\\b(?:the )?(?:very )?next day', '\\bthe following day', '\\bthe day after(?! yesterday)',
)
export const ORDINAL_DAY = /第([三四五六七八九十3-9])天/
export const AT_ONCE = /(?:立刻|立马|马上|当场|随即|瞬间|转眼|刚(?=.{1,6}就)|\b(?:immediately|right after|right away|instantly|as soon as))/
export const SOON = oneOf(
  '没几天|没两天|几天后|过了几天|没过几天|几天之后|几天以后|过几天', '\\b(?:a few|couple(?: of)?|several)? ?days (?:later|after)',
  '\\b(?:shortly|soon|not long) (?:after|later|thereafter)',
)
export const LATER = oneOf(
  '(?<![a-z])((?:an?|\\d{1,2}|one|two|three|four|five|six|several|a few|a couple(?: of)?) (?:day|week|month|year)s?) (?:later|after)',
  '(?:之后|以后|后)(.{1,4}?(?:天|周|个?星期|个?礼拜|个月|年))(?=又|才|就|突然|还|$)',
  '(?:过了|隔了|不到|才|又过了?|等了)?(.{1,5}?(?:天|日|周|个?星期|个?礼拜|个月|年))(?:之后|以后|后|不到|(?<=(?:过了|隔了|不到|才).{1,8}))',
)

/** How far back "never in …" reaches. */
export const WINDOW = oneOf(
  '(?:近|最近|这|过去|前|整整)?(?:的)?(半|[一两二三四五六七八九十]|\\d{1,2})(?:多)?(个?月|年)(?:之?内|以来|来|里|都|间|一直|从|没|未|$|多)',
  '\\b(?:(?:in|over|within|during) the (?:last|past)|for) (\\w+) (months?|years?)',
)
export const WINDOW_HALF_YEAR = /半年/
export const WINDOW_THIS_YEAR = /今年/
/** Right before, or at the beginning of, what happened: these days. */
export const JUST = /刚(?!才|刚)(?!.*[呗贷条])|^just\b|\bjust $/
/** What may stand between a thing and the day that follows it. */
export const DAY_BEHIND = /^(?:了|过|的|是|在|于|:|时间|大概|大约|on|in|my|我的|.?呗|.{0,2}贷|.?条|[a-z]{2,9}|\d{1,3} days?|[()]|\s){0,6}$/
export const YEARS = /年|year/
/** What is no word of Latin script. */
export const NOT_LATIN = /[^\x20-\x7f].*$/
const NUMBER = '(半|[一两二三四五六七八九十]|\\d{1,2})'
/** A time that ends today, in which something happened. */
export const WITHIN = oneOf(
  `(?:近|最近|这|过去)(?:的)?${NUMBER}(?:多)?(个?月|年)`, `(?<!了|第)${NUMBER}(?:多)?(个月|年)(?:之?内|以来|来|里)`,
  '\\b(?:in|over|within|during) the (?:last|past) (?:(\\w+) )?(months?|years?)',
)
/** Between two days: from one to the other. */
export const FROM_TO = /到|至|~|\bto\b/
/** What may stand beside a day in a clause that names nothing else. */
export const DAY_ONLY = /^(?:[\s,的在是从大概约左右早晚上中下午那天我]|\b(?:in|on|around|about|back|early|late|since|sometime|at|of)\b){0,6}$/
