import { formatFor } from '../format.ts'
import type { FirstText } from '../zh_CN/first.ts'
import { causes } from './causes.ts'
import { due } from './due.ts'
import { frame } from './frame.ts'
import { glance } from './glance.ts'
import { products, states } from './products.ts'
import { bands, headlines } from './verdicts.ts'

export const firstEn: FirstText = {
  language: 'en', format: formatFor('en'), frame, glance, due, headlines, bands, states, products, causes,
}
