import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'

/** What the person calls the line, else the name of the product. */
export function lineName({ name, product }: CreditLine, text: Text): string {
  return name ?? text.products[product]
}
