import { cited } from './parameter.ts'

/** How long an adverse record is kept after the conduct ended, in years, by article 16 of the credit reporting regulation. */
export const recordKept = { ...cited(5, 'A', 'law', 'credit-reporting-regulation', 'years'), article: 16 }

/** How many reports of one's own are free in a year, by article 17. */
export const freeReports = { ...cited(2, 'A', 'law', 'credit-reporting-regulation', 'count'), article: 17 }
