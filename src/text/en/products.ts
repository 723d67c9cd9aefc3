import type { Certainty } from '../../events/event.ts'
import type { Lender, Product } from '../../events/line.ts'
import type { LineState } from '../../diagnosis/diagnosis.ts'
import type { Named } from '../types.ts'

export const products: Record<Product, string> = {
  'jiebei': 'Jiebei',
  'huabei': 'Huabei',
  'wangshangdai': 'Wangshangdai',
  'xinyongdai': 'Xinyongdai',
  'weilidai': 'Weilidai',
  'jd-jintiao': 'JD Jintiao',
  'jd-baitiao': 'JD Baitiao',
  'meituan': 'Meituan loan',
  'duxiaoman': 'Duxiaoman',
  'douyin': 'Douyin loan',
  'credit-card': 'Credit card',
  'other': 'Another line',
}

export const lenders: Record<Lender, Named> = {
  'consumer-finance': { name: 'Consumer finance company', what: 'The contract names a consumer finance company as the lender' },
  'bank': { name: 'Bank', what: 'The contract names a bank as the lender' },
  'small-loan': { name: 'Small-loan company', what: 'The contract names a small-loan company as the lender' },
  'trust': { name: 'Trust company', what: 'The contract names a trust company as the lender' },
  'unknown': { name: 'Not known yet', what: 'Look for the lender in the loan contract or receipt inside the app' },
}

/** What the line's state is called beside its name. */
export const states: Record<LineState, string> = {
  open: 'In use',
  cut: 'Cut',
  refused: 'Draw refused',
  frozen: 'Frozen',
  paused: 'Paused',
  closed: 'Closed',
  reopened: 'Back',
  unknown: 'State not told',
}

export const certainties: Record<Certainty, string> = { yes: 'Day is certain', about: 'About that day', no: 'Day is uncertain' }

/** Reasons that an event may carry: inquiries, and a line closed on one's own wish. */
export const reasons: Record<'loan' | 'card' | 'guarantee' | 'post-loan' | 'self', string> = {
  'loan': 'Loan approval',
  'card': 'Card approval',
  'guarantee': 'Guarantee check',
  'post-loan': 'Post-loan check',
  'self': 'Yourself',
}
