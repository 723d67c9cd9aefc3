import { daysBetween, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { courseOf } from './course.ts'
import { firstMissed, type Missed } from './missed.ts'
import { asPlanned, type Scenario } from './scenario.ts'

export type StressId =
  | 'as-planned' | 'line-shut' | 'two-shut' | 'all-shut' | 'recall' | 'wage-20' | 'wage-40' | 'turnover-20' | 'turnover-40'
  | 'shut-and-wage-20' | 'shut-and-turnover-20'

/**
 * One line of the table: the first day that ends short and in how many days it comes (null: none within the horizon), the payment that
 * is missed then, and what would have to be at hand besides today.
 */
export type Stress = Readonly<{ id: StressId; days: number | null; day: Day | null; missed: Missed | null; buffer: Cents }>

/** The lines from which most is drawn, the one that the person thinks of before all. */
function linesBySize(book: Book, first: string): readonly string[] {
  const drawn = (line: string) => book.draws.filter((draw) => draw.line === line).reduce((sum, { amount }) => sum + amount, 0)
  const others = [...new Set(book.draws.map((draw) => draw.line))].filter((line) => line !== first)
  return [first, ...others.toSorted((a, b) => drawn(b) - drawn(a))]
}

/** The scenarios that make sense for a book, about the line that the person thinks of first. */
function scenariosOf(book: Book, line: string, recallOn: Day): readonly (readonly [StressId, Scenario])[] {
  const lines = linesBySize(book, line)
  const wage = book.incomes.some(({ kind }) => kind === 'wage')
  const turnover = book.incomes.some(({ kind }) => kind === 'turnover')
  const shut = { ...asPlanned, shut: [line] }
  return [
    ['as-planned', asPlanned],
    ['line-shut', shut],
    ...(lines.length > 1 ? [['two-shut', { ...asPlanned, shut: lines.slice(0, 2) }] as const] : []),
    ...(lines.length > 2 ? [['all-shut', { ...asPlanned, shut: lines }] as const] : []),
    ...((book.owed[line] ?? 0) > 0 ? [['recall', { ...shut, recalled: [line], recallOn }] as const] : []),
    ...(wage ? [
      ['wage-20', { ...asPlanned, wageDown: 20 }] as const, ['wage-40', { ...asPlanned, wageDown: 40 }] as const,
      ['shut-and-wage-20', { ...shut, wageDown: 20 }] as const,
    ] : []),
    ...(turnover ? [
      ['turnover-20', { ...asPlanned, turnoverDown: 20 }] as const, ['turnover-40', { ...asPlanned, turnoverDown: 40 }] as const,
      ['shut-and-turnover-20', { ...shut, turnoverDown: 20 }] as const,
    ] : []),
  ]
}

/** What each thing that may go wrong would do to the days ahead. `recallOn`: the day on which a called balance is due. */
export function stressOf(book: Book, line: string, from: Day, recallOn: Day): readonly Stress[] {
  return scenariosOf(book, line, recallOn).map(([id, scenario]) => {
    const course = courseOf(book, scenario, from)
    const { shortfall, buffer } = course
    const [day, days] = shortfall === null ? [null, null] : [shortfall.day, daysBetween(from, shortfall.day)]
    return { id, days, day, missed: firstMissed(book, course), buffer }
  })
}
