import type { InquiryBand } from './move-types.ts'
import { cited } from './parameter.ts'

/** What lenders are said to look at: a broker's table that others copy, so that it is shown as hearsay and decides nothing in the model. */
const said = (value: number) => cited(value, 'C', 'report', 'inquiry-rules-of-thumb', 'count')

/**
 * Windows of months before today, and up to how many inquiries the strictest and the most lenient kind of lender are said to accept, or
 * null where none is told.
 */
export const inquiryBands = [
  { months: 1, strict: said(2), lenient: null },
  { months: 2, strict: null, lenient: null },
  { months: 3, strict: said(4), lenient: said(10) },
  { months: 6, strict: said(6), lenient: said(10) },
] as const satisfies readonly InquiryBand[]
