import type { Examination } from '../../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../../src/events/case-file.ts'
import { contentOf } from '../../../src/events/content.ts'

/**
 * An answer with each event named by what it says in place of its id, and with what is listed by event in an order of its own: two files
 * that say the same have the same answer in these words. Of several restrictions on one day, any may be named for what was found.
 */
export function byContent(one: Examination<string>, { events }: CaseFile): unknown {
  const contents = new Map(events.map((event) => [event.id, contentOf({ ...event, id: '' })]))
  const days = new Map(events.map(({ id, kind, date }) => [id, `${kind} ${date}`]))
  const name = (id: string | null): string => (id === null ? '' : contents.get(id) ?? 'no such event')
  const names = (ids: readonly string[]): readonly string[] => ids.map(name).toSorted()
  return {
    ...one,
    indicators: one.indicators.map((indicator) => ({ ...indicator, events: names(indicator.events) })),
    causes: Object.fromEntries(one.causes.map((cause) => [cause.cause, {
      ...cause,
      terms: ofEach(cause.terms.map(({ event, indicator, told, weight, share }) => [`${name(event)} ${indicator} ${told} ${weight.value}`, share])),
      findings: Object.fromEntries(cause.findings.map((found) => [found.finding, { ...found, event: days.get(found.event ?? '') }])),
      reliefs: Object.fromEntries(cause.reliefs.map((relief) => [`${relief.by} ${relief.id}`, { ...relief, events: names(relief.events) }])),
    }])),
  }
}

/** The sum of what stands under each name, as equals share one. */
function ofEach(named: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const [name, value] of named) sums[name] = (sums[name] ?? 0) + value
  return sums
}
