import type { PhoneNumber } from './advice-types.ts'
import type { SourceId } from './sources.ts'

/**
 * Numbers that may be shown. Many pages print wrong ones, so a number that we could not find in a credible place is left out, and
 * those graded C are shown hedged, after the service inside the app.
 */
export const numbers = {
  '12378': { number: '12378', products: [], grade: 'B', source: 'regulator-arrangement-2023' },
  '12363': { number: '12363', products: [], grade: 'B', source: 'regulator-arrangement-2023' },
  'credit-centre': { number: '400-810-8866', products: [], grade: 'B', source: 'report-layout-2026' },
  '12345': { number: '12345', products: [], grade: 'C', source: 'public-numbers' },
  '12315': { number: '12315', products: [], grade: 'C', source: 'public-numbers' },
  '12356': { number: '12356', products: [], grade: 'B', source: 'crisis-line-2024' },
  '120': { number: '120', products: [], grade: 'C', source: 'public-numbers' },
  '96110': { number: '96110', products: [], grade: 'C', source: 'public-numbers' },
  '110': { number: '110', products: [], grade: 'C', source: 'public-numbers' },
  '95188': { number: '95188', products: ['jiebei', 'huabei', 'xinyongdai'], grade: 'C', source: 'public-numbers' },
  '95384': { number: '95384', products: ['weilidai'], grade: 'C', source: 'public-numbers' },
  '95017': { number: '95017', products: [], grade: 'C', source: 'public-numbers' },
  '95118': { number: '95118', products: [], grade: 'C', source: 'public-numbers' },
  '95055': { number: '95055', products: [], grade: 'C', source: 'public-numbers' },
  '95730': { number: '95730', products: [], grade: 'C', source: 'public-numbers' },
  '12377': { number: '12377', products: [], grade: 'C', source: 'public-numbers' },
  '95152': { number: '95152', products: ['douyin'], grade: 'C', source: 'public-numbers' },
} as const satisfies Record<string, PhoneNumber<SourceId>>

export type NumberId = keyof typeof numbers

export const numberIds = Object.keys(numbers) as readonly NumberId[]
