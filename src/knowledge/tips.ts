import { accountTips } from './tips/account.ts'
import { clarityTips } from './tips/clarity.ts'
import { protectionTips } from './tips/protection.ts'
import { repaymentTips } from './tips/repayment.ts'

/** All tips. The order here says nothing: what comes first depends on the person. */
export const tips = [...accountTips, ...repaymentTips, ...clarityTips, ...protectionTips] as const

export type TipId = (typeof tips)[number]['id']
