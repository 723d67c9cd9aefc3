import type { Book, Payment } from '../../cash/book.ts'
import type { Reminder } from '../../store/reminders.ts'

/** Ids of payments that stand among the reminders, and are changed there. */
export const REMINDED = 'reminder:'

/** The book with the repayments that were noted as due days with an amount, but for those that it has already. */
export function withDue(book: Book, reminders: readonly Reminder[]): Book {
  const added = reminders.flatMap(({ about, id, line, day, amount }): Payment[] => {
    if (about !== 'repay' || amount === undefined) return []
    const known = book.payments.some((one) => one.line === line && (one.day === day || one.rhythm !== 'once'))
    return known ? [] : [{ id: `${REMINDED}${id}`, kind: 'credit', line, day, amount: Math.round(amount * 100), rhythm: 'once' }]
  })
  return added.length === 0 ? book : { ...book, payments: [...book.payments, ...added] }
}
