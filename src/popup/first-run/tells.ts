import type { IndicatorId } from '../../knowledge/ids.ts'

/** The questions that are asked where they teach something, each with the early-warning lights that its answers tell. */
export const tells = {
  'late': ['late-here', 'late-elsewhere'],
  'late-elsewhere': ['late-elsewhere', 'broken-agreements'],
  'inquiries': ['inquiries'],
  'use': ['idle', 'emptied-line', 'borrowing-burst', 'early-repayment', 'misuse'],
  'around': [
    'identity-expired', 'contact-changed', 'device-changed', 'odd-activity', 'documents-open', 'services-limited', 'app-trouble',
    'others-closed',
  ],
  'utilisation': ['utilisation'],
  'work': ['income-loss', 'work-change', 'business-decline'],
  'burden': ['monthly-burden'],
} as const satisfies Record<string, readonly IndicatorId[]>

export type ThenId = keyof typeof tells
