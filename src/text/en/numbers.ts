import type { NumberWords } from '../types.ts'

function plural(unit: string): (count: number) => string {
  return count => `${count} ${unit}${count === 1 ? '' : 's'}`
}

export const englishWords: NumberWords = {
  locale: 'en-US',
  month: 'long',
  share: {
    under: 'fewer than 1 in 10',
    upTo: tenths => `up to ${tenths} in 10`,
    about: tenths => tenths === 5 ? 'about half' : `about ${tenths} in 10`,
    between: (from, to) => `about ${from} to ${to} in 10`,
    over: tenths => `at least ${tenths} in 10`,
  },
  chance: {
    under: 'less than once in 10',
    upTo: tenths => tenths === 1 ? 'at most once in 10' : `at most ${tenths} times in 10`,
    about: tenths => tenths === 1 ? 'about once in 10' : `about ${tenths} times in 10`,
    between: (from, to) => `about ${from} to ${to} times in 10`,
    over: tenths => `at least ${tenths} times in 10`,
  },
  lessThanOnePercent: 'under 1%',
  near: { '-2': '2 days ago', '-1': 'yesterday', '0': 'today', '1': 'tomorrow', '2': 'in 2 days' },
  around: month => `around ${month}`,
  hours: plural('hour'),
  days: plural('day'),
  weeks: plural('week'),
  months: plural('month'),
  years: plural('year'),
  amount: grouped => `CNY ${grouped}`,
  percentRange: (low, high) => `${low} to ${high}`,
}
