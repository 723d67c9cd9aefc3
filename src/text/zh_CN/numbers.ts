import type { NumberWords } from '../types.ts'

const digits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function digit(tenths: number): string {
  return digits[tenths] ?? String(tenths)
}

export const chineseWords: NumberWords = {
  locale: 'zh-CN',
  month: 'short',
  share: {
    under: '不到一成',
    upTo: tenths => tenths === 1 ? '一成以内' : `至多${digit(tenths)}成`,
    about: tenths => tenths === 5 ? '一半左右' : `${digit(tenths)}成左右`,
    between: (from, to) => `${digit(from)}到${digit(to)}成`,
    over: tenths => `${digit(tenths)}成以上`,
  },
  chance: {
    under: '十次里不到一次',
    upTo: tenths => `十次里至多${digit(tenths)}次`,
    about: tenths => `十次里大约${digit(tenths)}次`,
    between: (from, to) => `十次里大约${digit(from)}到${digit(to)}次`,
    over: tenths => `十次里${digit(tenths)}次以上`,
  },
  lessThanOnePercent: '不到 1%',
  near: { '-2': '前天', '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' },
  around: month => `${month}前后`,
  hours: count => `${count} 小时`,
  days: count => `${count} 天`,
  weeks: count => `${count} 周`,
  months: count => `${count} 个月`,
  years: count => `${count} 年`,
  amount: grouped => `${grouped} 元`,
  percentRange: (low, high) => `${low} 到 ${high}`,
}
