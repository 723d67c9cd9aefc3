/** What people write after a number to make it larger; both languages are understood, whichever is shown. */
export const amountScales: Readonly<Record<string, number>> = {
  百: 100, 千: 1000, k: 1000, thousand: 1000, 万: 10_000, w: 10_000, 十万: 100_000, 百万: 1_000_000, m: 1_000_000, million: 1_000_000,
}

/** Signs of the currency, which add nothing. */
export const amountSigns = ['¥', '元', '块钱', '块', '人民币', 'rmb', 'cny', 'yuan', '大约', '约', 'about', '左右'] as const

/** Shares that are said in words; digits and percent signs need none. */
export const ratioWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].flatMap((digit, index) =>
    [[`${digit}成`, (index + 1) / 10], [`${index + 1}成`, (index + 1) / 10]])),
  一半: 0.5, 两成: 0.2, 全部: 1, 用完了: 1, half: 0.5, all: 1, 'a third': 1 / 3, 'a quarter': 0.25,
}
