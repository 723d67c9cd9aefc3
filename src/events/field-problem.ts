import type { ProblemCode } from './problem.ts'

/** What is wrong with one field of a record. */
export type FieldProblem = Readonly<{ field: string; problem: ProblemCode }>
