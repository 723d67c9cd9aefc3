import type { Day } from './day.ts'

export const products = [
  'jiebei', 'huabei', 'wangshangdai', 'xinyongdai', 'weilidai', 'jd-jintiao', 'jd-baitiao', 'meituan', 'duxiaoman', 'douyin',
  'credit-card', 'other',
] as const
export type Product = (typeof products)[number]

/** Who lends by the contract; the brand on the screen often is not the lender. */
export const lenders = ['consumer-finance', 'bank', 'small-loan', 'trust', 'unknown'] as const
export type Lender = (typeof lenders)[number]

/** One credit line of the person. `limit` in CNY; `opened` the day it was granted, from which a short history is read. */
export type CreditLine = Readonly<{
  id: string
  product: Product
  lender: Lender
  name?: string
  opened?: Day
  limit?: number
}>
