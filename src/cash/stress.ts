import { daysBetween, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { courseOf } from './course.ts'
import { asPlanned, type Scenario } from './scenario.ts'

export type StressId =
  | 'as-planned' | 'line-shut' | 'all-shut' | 'recall' | 'wage-20' | 'wage-40' | 'turnover-20' | 'turnover-40' | 'shut-and-wage-20'

/** One line of the table: days until the first day that ends short (null: none within the horizon), and what would have to be at hand. */
export type Stress = Readonly<{ id: StressId; days: number | null; buffer: Cents; day: Day | null }>

/** The scenarios that make sense for a book, about the line that the person thinks of first. */
function scenariosOf(book: Book, line: string, recallOn: Day): readonly (readonly [StressId, Scenario])[] {
  const lines = [...new Set(book.draws.map((draw) => draw.line))]
  const wage = book.incomes.some(({ kind }) => kind === 'wage')
  const turnover = book.incomes.some(({ kind }) => kind === 'turnover')
  const shut = { ...asPlanned, shut: [line] }
  return [
    ['as-planned', asPlanned],
    ['line-shut', shut],
    ...(lines.length > 1 ? [['all-shut', { ...asPlanned, shut: lines }] as const] : []),
    ...((book.owed[line] ?? 0) > 0 ? [['recall', { ...shut, recalled: [line], recallOn }] as const] : []),
    ...(wage ? [
      ['wage-20', { ...asPlanned, wageDown: 20 }] as const, ['wage-40', { ...asPlanned, wageDown: 40 }] as const,
      ['shut-and-wage-20', { ...shut, wageDown: 20 }] as const,
    ] : []),
    ...(turnover ? [
      ['turnover-20', { ...asPlanned, turnoverDown: 20 }] as const, ['turnover-40', { ...asPlanned, turnoverDown: 40 }] as const,
    ] : []),
  ]
}

/** What each thing that may go wrong would do to the days ahead. `recallOn`: the day on which a called balance is due. */
export function stressOf(book: Book, line: string, from: Day, recallOn: Day): readonly Stress[] {
  return scenariosOf(book, line, recallOn).map(([id, scenario]) => {
    const { shortfall, buffer } = courseOf(book, scenario, from)
    return { id, buffer, day: shortfall?.day ?? null, days: shortfall === null ? null : daysBetween(from, shortfall.day) }
  })
}
