import type { Book, Cents } from '../../cash/book.ts'
import type { Movement } from '../../cash/scenario.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { lineName } from '../lines/line-name.ts'

/** Money in words: what is missing is rounded up to whole CNY, what is left down, so that neither sounds better than it is. */
export function sumsIn(text: Text) {
  return {
    missing: (cents: Cents) => text.format.amount(Math.ceil(cents / 100)),
    left: (cents: Cents) => text.format.amount(Math.floor(cents / 100)),
  }
}

/** What the entries of a book are called, by where they stand in it. */
export function namesIn(book: Book, lines: readonly CreditLine[], text: Text) {
  const words = text.drill
  const line = (id: string | undefined) => {
    const found = lines.find((one) => one.id === id)
    return found === undefined ? words.form.noLine : lineName(found, text)
  }
  const payment = (id: string) => {
    const found = book.payments.find((one) => one.id === id)
    if (found === undefined) return words.paymentKinds.other
    if (found.name !== undefined) return found.name
    return found.line === undefined ? words.paymentKinds[found.kind] : `${line(found.line)} ${words.paymentKinds[found.kind]}`
  }
  const income = (id: string) => {
    const found = book.incomes.find((one) => one.id === id)
    return found === undefined ? words.incomeKinds['other-income'] : found.name ?? words.incomeKinds[found.kind]
  }
  const move = ({ of, id }: Pick<Movement, 'of' | 'id'>) => {
    switch (of) {
      case 'income': return income(id)
      case 'draw': return words.chart.draw(line(book.draws.find((one) => one.id === id)?.line))
      case 'recall': return words.chart.recall(line(id))
      default: return payment(id)
    }
  }
  return { line, payment, income, move }
}
