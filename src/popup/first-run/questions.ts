import { products } from '../../events/line.ts'
import type { ThenId } from './tells.ts'

/** What brings a person here; the five ways in. */
export const entries = ['paid-off-closed', 'paid-still-closed', 'others-too', 'came-back', 'worried'] as const
export type Entry = (typeof entries)[number]

/**
 * How a question is answered. `one`: a chip answers it. `day`: when. `parts`: several rows of chips, the first of which may answer
 * it alone. `many`: any number of chips; the rest then is a no. `wording`: what the screen says, by chip or typed.
 */
export type Shape = 'one' | 'day' | 'parts' | 'many' | 'wording'

const days = ['today', 'yesterday', 'last-week', 'last-month', 'three-months', 'half-year'] as const

const lateness = {
  length: ['days', 'weeks', 'months', 'unpaid'],
  when: ['month', 'quarter', 'half-year', 'year', 'earlier'],
} as const

/** The answers of each question; ids only, the words are in `text.firstRun`. All but `product` also take "none" or "don't know". */
export const questions = {
  'product': { shape: 'one', rows: { product: products }, none: false, unknown: false },
  'state': { shape: 'one', rows: { state: ['closed', 'paused', 'frozen', 'refused', 'cut', 'gone', 'self'] }, none: false, unknown: true },
  'day': { shape: 'day', rows: { day: days }, none: false, unknown: true },
  'closed-day': { shape: 'day', rows: { day: days }, none: false, unknown: true },
  'back-day': { shape: 'day', rows: { day: days }, none: false, unknown: true },
  'gap': { shape: 'one', rows: { gap: ['same-day', 'days', 'weeks', 'months'] }, none: false, unknown: true },
  'wording': {
    shape: 'wording', none: true, unknown: true,
    rows: {
      wording: [
        'assessment', 'no-limit', 'ineligible', 'abnormal', 'security', 'identity', 'arrears', 'system', 'strategy', 'migration', 'ended',
      ],
    },
  },
  'late': {
    shape: 'parts', none: true, unknown: true,
    rows: { where: ['here', 'elsewhere', 'both'], ...lateness },
  },
  'late-elsewhere': {
    shape: 'parts', none: true, unknown: true,
    rows: { where: ['card', 'loan', 'bill'], ...lateness },
  },
  'inquiries': { shape: 'one', rows: { count: ['few', 'some', 'many'] }, none: true, unknown: true },
  'use': { shape: 'many', rows: { use: ['idle', 'emptied', 'burst', 'early', 'restricted', 'cash-out'] }, none: true, unknown: true },
  'around': {
    shape: 'many', none: true, unknown: true,
    rows: {
      around: [
        'id-expired', 'phone-changed', 'device-changed', 'unusual-login', 'services-limited', 'app-fault', 'documents-requested',
        'others-closed',
      ],
    },
  },
  'signs': {
    shape: 'many', none: true, unknown: true,
    rows: {
      signs: ['limit-cut', 'draw-refused', 'services-limited', 'documents-requested', 'id-expired', 'phone-changed', 'others-closed'],
    },
  },
  'utilisation': { shape: 'one', rows: { utilisation: ['low', 'half', 'high', 'full'] }, none: true, unknown: true },
  'work': {
    shape: 'many', none: true, unknown: true,
    rows: { work: ['income-lost', 'income-drop', 'job-changed', 'social-insurance-stopped', 'business-down'] },
  },
  'burden': {
    shape: 'parts', none: true, unknown: true,
    rows: { due: ['1000', '2500', '5000', '10000'], income: ['3000', '5000', '8000', '12000', '20000'] },
  },
  'meanwhile': {
    shape: 'many', none: true, unknown: true,
    rows: { meanwhile: ['paid', 'identity', 'documents', 'record', 'asked', 'applied'] },
  },
} as const satisfies Record<string, { shape: Shape; rows: Readonly<Record<string, readonly string[]>>; none: boolean; unknown: boolean }>

export type QuestionId = keyof typeof questions

/** No more than this, whatever there is left to ask. */
export const MOST_QUESTIONS = 8

/**
 * First the questions without which there is no answer, in this order; then those of the others that teach most, as long as they teach
 * enough.
 */
export const ways = {
  'paid-off-closed': { first: ['product', 'day', 'gap', 'wording'], then: ['around', 'late', 'inquiries', 'use', 'burden', 'work'] },
  'paid-still-closed': {
    first: ['product', 'state', 'day', 'wording'], then: ['around', 'late-elsewhere', 'inquiries', 'burden', 'use', 'work'],
  },
  'others-too': { first: ['product', 'state', 'day', 'wording'], then: ['around', 'late', 'inquiries', 'use', 'burden', 'work'] },
  'came-back': {
    first: ['product', 'closed-day', 'back-day', 'meanwhile'], then: ['late', 'inquiries', 'burden', 'work', 'around', 'use'],
  },
  'worried': { first: ['product', 'signs'], then: ['utilisation', 'late', 'inquiries', 'burden', 'work', 'use'] },
} as const satisfies Record<Entry, { first: readonly QuestionId[]; then: readonly ThenId[] }>

/** From how many answers on a result can be shown: the line, what happened and when. */
export function canShowResult(answered: number): boolean {
  return answered >= 3
}
