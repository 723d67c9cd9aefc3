import { dayProblem } from './day-check.ts'
import type { Day } from './day.ts'
import type { FieldProblem } from './field-problem.ts'
import { lenders, products, type CreditLine } from './line.ts'
import { numberProblem } from './number-check.ts'
import type { ProblemCode } from './problem.ts'
import { idProblem, textProblem, unknownFieldProblem } from './text-check.ts'

type Fields = Readonly<Record<string, unknown>>

function chosenProblem(list: readonly string[], value: unknown): ProblemCode | null {
  if (typeof value !== 'string') return 'wrong-type'
  return list.includes(value) ? null : 'unknown-value'
}

function valueProblem(field: string, value: unknown, today: Day): ProblemCode | null {
  switch (field) {
    case 'id': return idProblem(value)
    case 'product': return chosenProblem(products, value)
    case 'lender': return chosenProblem(lenders, value)
    case 'name': return textProblem(value)
    case 'opened': return dayProblem(value, today)
    case 'limit': return numberProblem('limit', value)
    default: return unknownFieldProblem(field, value)
  }
}

/** Everything that is wrong with a line, by field; empty when it can be read. */
export function lineProblems(line: Fields, today: Day): readonly FieldProblem[] {
  const found: FieldProblem[] = ['id', 'product', 'lender']
    .filter(field => line[field] === undefined)
    .map(field => ({ field, problem: 'missing' }))
  for (const field of Object.keys(line)) {
    const problem = line[field] === undefined ? null : valueProblem(field, line[field], today)
    if (problem !== null) found.push({ field, problem })
  }
  return found
}

/** Whether the record is a line; `lineProblems` has the reasons. */
export function isCreditLine(line: Fields | CreditLine, today: Day): line is CreditLine {
  return lineProblems(line, today).length === 0
}
