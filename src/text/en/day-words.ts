import type { DayWords } from '../../events/day-notation.ts'

const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function named(names: readonly string[], prefix: string, notation: string): DayWords {
  return names.flatMap((name, index) =>
    [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map((word) => [prefix + word, `${notation}${index + 1}`] as const))
}

/** How days are said in English; see `DayWords` for the notation. */
export const dayWords: DayWords = [
  ...named(months, '', 'm'), ['sept', 'm9'],
  ...named(weekdays, '', 'wd'), ...named(weekdays, 'last ', 'lastwd'), ...named(weekdays, 'this ', 'week+0 wd'),
  ...named(weekdays, 'next ', 'week+1 wd'),
  ['tues', 'wd2'], ['thurs', 'wd4'],
  ...numbers.map((word, index) => [word, String(index + 1)] as const), ['a', '1'], ['an', '1'], ['a couple of', '2'], ['couple of', '2'],
  ['half', 'half'], ['half a', 'half'], ['few', 'few'], ['a few', 'few'], ['several', 'few'],
  ['today', 'day+0'], ['just now', 'day+0'], ['now', 'day+0'], ['this morning', 'day+0'], ['tonight', 'day+0'], ['yesterday', 'day-1'],
  ['last night', 'day-1'], ['the day before yesterday', 'day-2'], ['day before yesterday', 'day-2'], ['tomorrow', 'day+1'],
  ['the day after tomorrow', 'day+2'], ['day after tomorrow', 'day+2'], ['next month', 'month+1'],
  ['last week', 'week-1'], ['this week', 'week+0'], ['the week before last', 'week-2'], ['week before last', 'week-2'],
  ['last month', 'month-1'], ['this month', 'month+0'], ['the month before last', 'month-2'], ['month before last', 'month-2'],
  ['last year', 'year-1'], ['this year', 'year+0'], ['the year before last', 'year-2'], ['year before last', 'year-2'],
  ['days', 'days'], ['day', 'days'], ['weeks', 'weeks'], ['week', 'weeks'], ['months', 'months'], ['month', 'months'],
  ['years', 'yr'], ['year', 'yr'], ['ago', 'ago'], ['back', 'ago'], ['earlier', 'ago'],
  ['st', 'dom'], ['nd', 'dom'], ['rd', 'dom'], ['th', 'dom'],
  ['early', 'early'], ['beginning of', 'early'], ['start of', 'early'], ['mid', 'mid'], ['mid-', 'mid'], ['middle of', 'mid'],
  ['late', 'end'],
  ['end of', 'end'], ['first half of', 'half1'], ['second half of', 'half2'],
  ['recently', 'recent'], ['lately', 'recent'], ['the other day', 'about 4 days ago'],
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['circa', 'about'], ['ca.', 'about'],
  ['~', 'to'],
  ['some time in', 'about'], ['sometime in', 'about'], ['maybe', 'about'], ['probably', 'about'], ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['to', 'to'], ['until', 'to'], ['till', 'to'], ['and', 'to'], ['–', 'to'],
  ['on', ''], ['in', ''], ['of', ''], ['at', ''], ['the', ''], ['between', ''], ['from', ''], ['last', ''], ['since', ''],
]
