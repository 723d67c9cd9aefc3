import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'

/** What the person calls the line: their own name for it, else the product's. */
export function lineName(line: CreditLine, text: Text): string {
  return line.name ?? text.products[line.product]
}
