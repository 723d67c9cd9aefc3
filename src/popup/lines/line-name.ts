import type { CreditLine } from '../../events/line.ts'
import type { FirstText } from '../../text/index.ts'

/** What the person calls the line, else the name of the product. */
export function lineName({ name, product }: CreditLine, text: FirstText): string {
  return name ?? text.products[product]
}
