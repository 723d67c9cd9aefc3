import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import { isLoss } from '../../understanding/kind-families.ts'
import { lossOf, type ToldBefore } from './told-before.ts'

type Added = Readonly<{ line: CreditLine; events: readonly CreditEvent[] }>

/**
 * What a first run adds, with what was told before it in the person's own words: that stands, and what the answers would say again of
 * the same thing goes. `others` are further lines, each with its events; `existing` ones of the same product are taken instead of new.
 */
export function withTold(
  { line, events }: Added, told: ToldBefore, existing: readonly CreditLine[], newId: () => string,
): Added & Readonly<{ others: readonly Added[] }> {
  const loss = lossOf(told)
  const ids = new Map<string, CreditLine>([[told.lines[0]?.id ?? '', line]])
  for (const other of told.lines.slice(1)) {
    const known = existing.find(({ product }) => product === other.product)
    ids.set(other.id, known ?? (other.product === line.product ? line : { ...other, id: newId() }))
  }
  const repeats = (event: CreditEvent): boolean =>
    (isLoss(event.kind) && loss !== undefined && event.none !== true && event.line === line.id && event.kind !== 'services-limited')
    || told.events.some(({ kind, line: other }) => kind === event.kind
      && (other === undefined || event.line === undefined || ids.get(other)?.id === event.line))
  const words = events.find((event) => repeats(event) && isLoss(event.kind))
  const placed = told.events.map((event): CreditEvent => {
    const { line: at, ...rest } = event
    const place = at === undefined ? undefined : ids.get(at)?.id
    const said = event === loss && words?.wording !== undefined ? { wording: words.wording } : {}
    const noted = event === loss && words?.note !== undefined ? { note: words.note } : {}
    return { ...noted, ...said, ...rest, id: newId(), ...(place !== undefined && { line: place }), source: 'typed' }
  })
  const others = [...new Set(ids.values())].filter(({ id }) => id !== line.id)
  const isOther = ({ line: at }: CreditEvent) => others.some(({ id }) => id === at)
  return {
    line, events: [...events.filter((event) => !repeats(event)), ...placed.filter((event) => !isOther(event))],
    others: others.map((other) => ({ line: other, events: placed.filter(({ line: at }) => at === other.id) }))
      .filter((one) => one.events.length > 0),
  }
}
