import type { Product } from './line.ts'

/** Whoever shows a line on the screen. Lines of one platform tend to go together, since one house decides about them. */
export const platforms = ['alipay', 'wechat', 'jd', 'meituan', 'duxiaoman', 'douyin'] as const
export type Platform = (typeof platforms)[number]

/** The platform of a product; null where each line is a house of its own, such as credit cards of several banks. */
export const platformOf: Readonly<Record<Product, Platform | null>> = {
  'jiebei': 'alipay', 'huabei': 'alipay', 'wangshangdai': 'alipay', 'xinyongdai': 'alipay', 'weilidai': 'wechat', 'jd-jintiao': 'jd',
  'jd-baitiao': 'jd', 'meituan': 'meituan', 'duxiaoman': 'duxiaoman', 'douyin': 'douyin', 'credit-card': null, 'other': null,
}
