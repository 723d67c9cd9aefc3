import { platformOf } from '../../events/platform.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { lineName } from '../lines/line-name.ts'

/** Where a line or debt belongs, and what a place is called: the platform of the product, else the line itself. */
export function placesIn(lines: readonly CreditLine[], text: Text) {
  const words = text.drill.hangs
  const lineOf = (id: string) => lines.find((line) => line.id === id)
  const platform = (id: string) => {
    const line = lineOf(id)
    return line === undefined ? null : platformOf[line.product]
  }
  return {
    placeOf: (id: string): string => (lineOf(id) === undefined ? '' : platform(id) ?? id),
    /** `of`: the lines of the place; one alone is called by its own name as well. */
    nameOf: (of: readonly string[]): string => {
      const [first, ...others] = of
      const line = first === undefined ? undefined : lineOf(first)
      const house = first === undefined ? null : platform(first)
      if (line === undefined) return words.elsewhere
      if (house === null) return lineName(line, text)
      const own = [line, ...others.flatMap((id) => lineOf(id) ?? [])].map((one) => lineName(one, text))
      return words.platform(words.platforms[house], text.format.list(own))
    },
  }
}
