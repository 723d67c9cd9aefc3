import { dayProblem } from './day-check.ts'
import type { Day } from './day.ts'
import { certainties, inquiryReasons, type CreditEvent } from './event.ts'
import type { FieldProblem } from './field-problem.ts'
import { kindFacts } from './kind-facts.ts'
import type { EventKind } from './kind.ts'
import { isNumericField, numberProblem } from './number-check.ts'
import type { ProblemCode } from './problem.ts'
import { idProblem, textProblem, unknownFieldProblem } from './text-check.ts'

/** What an event is held against: the day on which it is read and the ids of the lines that it may name. */
export type EventContext = Readonly<{ today: Day; lines: ReadonlySet<string> }>

type Fields = Readonly<Record<string, unknown>>

export function isEventKind(value: unknown): value is EventKind {
  return typeof value === 'string' && Object.hasOwn(kindFacts, value)
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value)
}

function valueProblem(field: string, value: unknown, event: Fields, { today, lines }: EventContext): ProblemCode | null {
  if (isNumericField(field) && field !== 'limit') return numberProblem(field, value)
  switch (field) {
    case 'kind': return null
    case 'id': return idProblem(value)
    case 'date': case 'until': case 'since': return dayProblem(value, today)
    case 'line': return textProblem(value) ?? (typeof value === 'string' && lines.has(value) ? null : 'no-such-line')
    case 'none': return value === true ? null : 'unknown-value'
    case 'sure': return isOneOf(certainties, value) ? null : 'unknown-value'
    case 'reason': return event['kind'] !== 'credit-inquiry' || isOneOf(inquiryReasons, value) ? textProblem(value) : 'unknown-value'
    case 'wording': case 'institution': case 'note': case 'source': return textProblem(value)
    default: return unknownFieldProblem(field, value)
  }
}

function missingFields(event: Fields, kind: EventKind): FieldProblem[] {
  const found: FieldProblem[] = []
  const need = (field: string): void => {
    if (event[field] === undefined) found.push({ field, problem: 'missing' })
  }
  need('id')
  need('date')
  if (event['none'] === true) need('since')
  else if (kindFacts[kind].line === 'required') need('line')
  return found
}

function isBefore(earlier: unknown, later: unknown): boolean {
  return typeof earlier === 'string' && typeof later === 'string' && earlier < later
}

/**
 * Everything that is wrong with an event, by field; empty when it can be read. A kind that this version does not know is the
 * only thing said about it: what its fields mean is for the version that knows it.
 */
export function eventProblems(event: Fields, context: EventContext): readonly FieldProblem[] {
  const { kind } = event
  if (!isEventKind(kind)) {
    return [{ field: 'kind', problem: kind === undefined ? 'missing' : typeof kind === 'string' ? 'unknown-kind' : 'wrong-type' }]
  }
  const found = missingFields(event, kind)
  for (const field of Object.keys(event)) {
    const value = event[field]
    const problem = value === undefined ? null : valueProblem(field, value, event, context)
    if (problem !== null) found.push({ field, problem })
  }
  if (found.length > 0) return found
  if (isBefore(event['until'], event['date'])) return [{ field: 'until', problem: 'before-start' }]
  if (isBefore(event['date'], event['since'])) return [{ field: 'since', problem: 'before-start' }]
  return found
}

/** Whether the record is an event that can be diagnosed; `eventProblems` has the reasons. */
export function isCreditEvent(event: Fields | CreditEvent, context: EventContext): event is CreditEvent {
  return eventProblems(event, context).length === 0
}
