import { addDays, addMonths, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { courseOf, type Course, HORIZON } from './course.ts'
import { movementsIn, type Scenario } from './scenario.ts'

/**
 * The most that can be paid to a line at each of its due days with everything else paid in time and no day ending short, to the whole
 * CNY below and never more than is due; 0 where nothing is left for it. Null where nothing falls due to it. A balance that is called in
 * is thought of as paid month by month from that day on.
 */
export function offerFor(book: Book, scenario: Scenario, line: string, from: Day): Cents | null {
  const to = addDays(from, HORIZON)
  const ofLine = new Set(book.payments.filter((payment) => payment.line === line).map(({ id }) => id))
  const dues = movementsIn(book, scenario, from, to)
    .filter(({ of, id }) => (of === 'payment' && ofLine.has(id)) || (of === 'recall' && id === line))
    .map(({ day, amount, of }) => ({ day, amount: -amount, recall: of === 'recall' }))
  const recall = dues.find((due) => due.recall)
  const more = recall === undefined ? [] : [1, 2].map((months) => addMonths(recall.day, months)).filter((day) => day <= to)
  const days = [...dues.map(({ day }) => day), ...more].sort()
  if (days.length === 0) return null
  const without: Book = { ...book, payments: book.payments.filter((payment) => payment.line !== line) }
  const course = courseOf(without, { ...scenario, recalled: scenario.recalled.filter((one) => one !== line) }, from)
  let most = Math.max(...dues.map(({ amount }) => amount))
  for (const { day, balance } of course.days) {
    const paid = days.filter((due) => due <= day).length
    if (paid === 0 && balance < 0) return 0
    if (paid > 0) most = Math.min(most, Math.floor(balance / paid))
  }
  return Math.max(0, Math.floor(most / 100) * 100)
}

/** The first day from which on no day ends short any more; null where the last one does. */
export function evenFrom({ days }: Course): Day | null {
  const last = days.findLastIndex(({ balance }) => balance < 0)
  return days[last + 1]?.day ?? null
}
