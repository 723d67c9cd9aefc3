import { formatFor } from '../format.ts'
import type { Language } from '../types.ts'
import { causes } from './causes.ts'
import { due } from './due.ts'
import { frame } from './frame.ts'
import { glance } from './glance.ts'
import { products, states } from './products.ts'
import { bands, headlines } from './verdicts.ts'

const words = { format: formatFor('zh-CN'), frame, glance, due, headlines, bands, states, products, causes }

/** The words that are seen before one goes into a room: they are loaded with the page, all others with the rooms. */
export type FirstText = Readonly<{ language: Language }> & typeof words

export const firstZhCN: FirstText = { language: 'zh-CN', ...words }
