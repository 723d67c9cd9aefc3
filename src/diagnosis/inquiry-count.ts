import { addMonths, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { InquiryBand } from '../knowledge/move-types.ts'

/** Inquiries for which somebody decided on new credit. One's own, and those about a running loan, are none. */
const counting: ReadonlySet<string> = new Set(['loan', 'card', 'guarantee'])

/**
 * The inquiries of one window up to today. `certain` surely lie in it, `possible` may, for their day or reason is not known. `institutions`
 * counts names that differ. `told`: whether anything was told about the window at all, be it that there was none.
 */
export type InquiryCount = Readonly<{
  months: number
  certain: number
  possible: number
  institutions: number
  told: boolean
  standing: 'few' | 'some-mind' | 'most-mind' | 'no-measure'
}>

/** The inquiries of one institution (null: not named), counted in each window, certain and possible together. */
export type InstitutionCount = Readonly<{ institution: string | null; counts: readonly number[] }>

/** Whether an inquiry of the window may count. */
function isWithin({ kind, none, date, reason }: CreditEvent, start: Day, today: Day): boolean {
  return kind === 'credit-inquiry' && none === undefined && date > start && date <= today && (reason === undefined || counting.has(reason))
}

/** Counts loan, card and guarantee inquiries in each window; a window begins the day after the same day so many months ago. */
export function countInquiries(events: readonly CreditEvent[], today: Day, bands: readonly InquiryBand[]): readonly InquiryCount[] {
  const inquiries = events.filter(({ kind, date }) => kind === 'credit-inquiry' && date <= today)
  return bands.map(({ months, strict, lenient }) => {
    const start = addMonths(today, -months)
    const within = inquiries.filter((event) => isWithin(event, start, today))
    const isCertain = ({ since, reason }: CreditEvent): boolean => reason !== undefined && (since === undefined || since > start)
    const [certain, possible] = [sum(within.filter(isCertain)), sum(within.filter((one) => !isCertain(one)))]
    const names = new Set(within.flatMap(({ institution }) => (institution === undefined ? [] : [institution.trim()])))
    const none = inquiries.some((one) =>
      one.none === true && one.since !== undefined && one.since <= start && one.date >= addMonths(today, -1))
    const most = certain + possible
    return {
      months, certain, possible, institutions: names.size, told: most > 0 || none,
      standing: strict === null ? 'no-measure'
        : most <= strict.value ? 'few' : most <= (lenient?.value ?? most) ? 'some-mind' : 'most-mind',
    }
  })
}

/** The same by institution, the most in the longest window in front, what has no name last. */
export function countByInstitution(
  events: readonly CreditEvent[], today: Day, bands: readonly InquiryBand[],
): readonly InstitutionCount[] {
  const starts = bands.map(({ months }) => addMonths(today, -months))
  const found = new Map<string | null, number[]>()
  for (const event of events) {
    const name = event.institution?.trim() ?? ''
    const counts = found.get(name === '' ? null : name) ?? starts.map(() => 0)
    const added = counts.map((before, place) => before + (isWithin(event, starts[place] ?? today, today) ? event.count ?? 1 : 0))
    if (added.some((count) => count > 0)) found.set(name === '' ? null : name, added)
  }
  return [...found].map(([institution, counts]) => ({ institution, counts }))
    .toSorted((a, b) => Number(a.institution === null) - Number(b.institution === null) || (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0))
}

function sum(events: readonly CreditEvent[]): number {
  return events.reduce((total, { count }) => total + (count ?? 1), 0)
}
