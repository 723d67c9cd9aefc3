import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditLine, Product } from '../../events/line.ts'
import { isLoss } from '../../understanding/kind-families.ts'
import type { ProposedEvent, Understood } from '../../understanding/understood.ts'

/** The id of the line that is told about while nobody knows its product yet. */
export const THIS_LINE = 'this'

/** The line that the text is about and those it may name besides; ones that are not stored yet have their product for an id. */
export type Home = Readonly<{ line: CreditLine; lines: readonly CreditLine[] }>

const provisional = (product: Product): CreditLine => ({ id: product, product, lender: 'unknown' })
const needsLine = ({ kind, none }: ProposedEvent): boolean => none !== true && kindFacts[kind].line === 'required'

/** The product that a text is about: that which was lost, else the first that is named. */
export function productOf({ events }: Understood): Product | null {
  const lost = events.find(({ kind, line, none }) => isLoss(kind) && line !== null && none !== true)
  return lost?.line ?? events.find(({ line }) => line !== null)?.line ?? null
}

/** Other lines on which something happened that needs one. */
function others({ events }: Understood, known: readonly CreditLine[]): readonly CreditLine[] {
  const named = new Set(events.flatMap((event) => (event.line !== null && needsLine(event) ? [event.line] : [])))
  return [...named].filter((product) => !known.some((line) => line.product === product)).map(provisional)
}

/** In the records: the line that is open, the others, and those that the text adds. */
export function homeAt(line: CreditLine, lines: readonly CreditLine[], understood: Understood): Home {
  return { line, lines: [...lines, ...others(understood, lines)] }
}

/** In a first run: a line that is yet to be stored; `name` is what it is called while its product is not known. */
export function newHome(understood: Understood, name: string): Home {
  const product = productOf(understood)
  const line: CreditLine = product === null ? { id: THIS_LINE, product: 'other', lender: 'unknown', name } : provisional(product)
  return { line, lines: [line, ...others(understood, [line])] }
}
