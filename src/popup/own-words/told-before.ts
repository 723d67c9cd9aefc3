import type { CreditEvent } from '../../events/event.ts'
import { isRecord } from '../../events/record.ts'
import { isDay } from '../../events/day.ts'
import { isEventKind } from '../../events/parse-event.ts'
import { products, type CreditLine } from '../../events/line.ts'
import { isLoss } from '../../understanding/kind-families.ts'
import type { QuestionId } from '../first-run/questions.ts'

/** What was confirmed of a person's own words before a first run, on lines that are not stored yet; the first is the one it is about. */
export type ToldBefore = Readonly<{ events: readonly CreditEvent[]; lines: readonly CreditLine[]; settled: readonly QuestionId[] }>

/** What was lost of the line that a first run is about. */
export function lossOf({ events, lines }: Pick<ToldBefore, 'events' | 'lines'>): CreditEvent | undefined {
  return events.find(({ kind, none, line }) => isLoss(kind) && none !== true && line === lines[0]?.id)
}

/** Reads what was kept of it; null where it is nothing that can be used. */
export function toldFrom(value: unknown, known: readonly QuestionId[]): ToldBefore | null {
  if (!isRecord(value) || !Array.isArray(value['events']) || !Array.isArray(value['lines']) || !Array.isArray(value['settled'])) return null
  const { events, lines, settled } = value
  if (!events.every(isEvent) || !lines.every(isLine) || lines.length === 0) return null
  return { events, lines, settled: known.filter((id) => settled.includes(id)) }
}

function isEvent(value: unknown): value is CreditEvent {
  return isRecord(value) && isEventKind(value['kind']) && isDay(value['date']) && typeof value['id'] === 'string'
}

function isLine(value: unknown): value is CreditLine {
  return isRecord(value) && typeof value['id'] === 'string' && products.some((product) => product === value['product'])
}
