import type { DayWords } from '../../events/day-notation.ts'

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一 to 九十九, and 两. */
function numerals(): DayWords {
  const upTo9 = digits.map((word, index) => [word, String(index + 1)] as const)
  const tens = ['', ...digits].map((word, index) => [`${index === 1 ? '' : word}十`, index] as const).slice(1)
  const rest = tens.flatMap(([word, ten]) =>
    [[word, String(ten * 10)] as const, ...upTo9.map(([unit, number]) => [word + unit, String(ten * 10 + Number(number))] as const)])
  return [...upTo9, ...rest, ['两', '2'], ['〇', '0'], ['零', '0']]
}

const weekdayNames = [...digits.slice(0, 6), '日', '天']

function weekdays(): DayWords {
  const weeks = [['', ''], ['上', 'week-1 '], ['上个', 'week-1 '], ['上上', 'week-2 '], ['这', 'week+0 '], ['这个', 'week+0 '],
  ['本', 'week+0 '], ['下', 'week+1 '], ['下个', 'week+1 ']] as const
  return weeks.flatMap(([prefix, week]) => ['周', '星期', '礼拜'].flatMap((word) =>
    weekdayNames.map((name, index) => [prefix + word + name, `${week}wd${Math.min(index + 1, 7)}`] as const)))
}

/** How days are said in Chinese; see `DayWords` for the notation. */
export const dayWords: DayWords = [
  ...numerals(), ...weekdays(),
  ['今天', 'day+0'], ['今日', 'day+0'], ['今早', 'day+0'], ['今晚', 'day+0'], ['刚刚', 'day+0'], ['刚才', 'day+0'], ['现在', 'day+0'],
  ['昨天', 'day-1'], ['昨日', 'day-1'], ['昨晚', 'day-1'], ['前天', 'day-2'], ['大前天', 'day-3'], ['明天', 'day+1'], ['后天', 'day+2'], ['大后天', 'day+3'],
  ['上周', 'week-1'], ['上个星期', 'week-1'], ['上星期', 'week-1'], ['上个礼拜', 'week-1'], ['上礼拜', 'week-1'], ['上上周', 'week-2'],
  ['上上个星期', 'week-2'], ['这周', 'week+0'], ['本周', 'week+0'], ['这个星期', 'week+0'], ['这星期', 'week+0'],
  ['上个月', 'month-1'], ['上月', 'month-1'], ['上上个月', 'month-2'], ['上上月', 'month-2'], ['这个月', 'month+0'], ['本月', 'month+0'],
  ['当月', 'month+0'], ['下个月', 'month+1'], ['下月', 'month+1'], ['去年', 'year-1'], ['上年', 'year-1'], ['前年', 'year-2'], ['大前年', 'year-3'], ['今年', 'year+0'], ['本年', 'year+0'],
  ['天', 'days'], ['周', 'weeks'], ['星期', 'weeks'], ['个星期', 'weeks'], ['礼拜', 'weeks'], ['个礼拜', 'weeks'], ['个月', 'months'],
  ['年', 'yr'], ['月', 'mon'], ['月份', 'mon'], ['号', 'dom'], ['日', 'dom'],
  ['前', 'ago'], ['以前', 'ago'], ['之前', 'ago'], ['半', 'half'], ['几', 'few'], ['多年', 'about yr'], ['多个月', 'about months'],
  ['多天', 'about days'], ['来天', 'about days'], ['前几天', 'few days ago'], ['这几天', 'few days ago'], ['前两天', 'about 2 days ago'],
  ['前些天', 'about 7 days ago'], ['前阵子', 'recent'], ['前段时间', 'recent'], ['前一阵', 'recent'], ['最近', 'recent'], ['近期', 'recent'],
  ['初', 'early'], ['上旬', 'early'], ['中', 'mid'], ['中旬', 'mid'], ['底', 'end'], ['末', 'end'], ['下旬', 'end'],
  ['上半年', 'half1'], ['下半年', 'half2'],
  ['约', 'about'], ['大约', 'about'], ['大概', 'about'], ['大致', 'about'], ['左右', 'about'], ['前后', 'about'], ['好像', 'about'],
  ['差不多', 'about'], ['可能', 'about'], ['应该', 'about'], ['到', 'to'], ['至', 'to'], ['和', 'to'], ['~', 'to'], ['—', 'to'],
  ['的', ''], ['在', ''], ['是', ''], ['、', ''], ['。', ''], ['从', ''], ['之间', ''], ['早上', ''], ['上午', ''], ['中午', ''], ['下午', ''],
  ['晚上', ''],
]
