import type { Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import { linesOf, owned } from './choose-lines.ts'
import type { Clause } from './clauses.ts'
import { daysIn, type NamedDay } from './days-in.ts'
import { isLoss } from './kind-families.ts'
import type { Mention } from './products-in.ts'
import { propose } from './propose.ts'
import type { Said } from './told-phrases.ts'
import type { ProposedEvent } from './understood.ts'

function kindsOf({ scene, judgement }: Said): readonly EventKind[] {
  const { kind, also } = scene.phrase.rule
  if (kind === null || judgement === 'feared' || judgement === 'denied' || judgement === 'open') return []
  if (judgement === 'others') return isLoss(kind) ? ['others-closed'] : []
  return also === undefined || judgement === 'none' ? [kind] : [kind, also]
}

/** Told before: the same kind on the same line, and nothing new about the day. */
function isRepeat(event: ProposedEvent, told: readonly ProposedEvent[]): boolean {
  const same = told.filter(({ kind, none }) => kind === event.kind && none === event.none)
  if (event.none === true) return same.length > 0
  return same.some((other) => (event.line === null || other.line === event.line) && (event.date === null || event.date === other.date)
    && (event.after === undefined || other.after !== undefined))
}

/** A day named in a clause that says nothing else goes with the next clause of the sentence. */
function carriedTo(said: Said, clauses: readonly Clause[], all: readonly Said[], today: Day): NamedDay | undefined {
  const before = clauses[said.clause - 1]
  if (before === undefined || before.sentence !== said.scene.clause.sentence || said.figures.days.length > 0) return undefined
  if (all.some(({ clause }) => clause === said.clause - 1)) return undefined
  const first = all.find(({ clause }) => clause === said.clause)
  return first === said ? daysIn(before.text, today).at(-1) : undefined
}

/** The events that were said, in order, repeats left out. */
export function collect(
  said: readonly Said[], clauses: readonly Clause[], mentions: readonly Mention[], today: Day,
): readonly ProposedEvent[] {
  const events: ProposedEvent[] = []
  const named = owned(mentions, said)
  let last: { event: ProposedEvent; place: number } | undefined
  for (const one of said) {
    const carried = carriedTo(one, clauses, said, today)
    let first: { event: ProposedEvent; place: number } | undefined
    for (const kind of kindsOf(one)) {
      const lines = kind === 'others-closed' ? [] : linesOf(one, named)
      for (const line of lines.length === 0 ? [null] : lines) {
        const event = propose(one, kind, line, { carried, last, today })
        if (isRepeat(event, events)) continue
        first ??= { event, place: events.length }
        events.push(event)
      }
    }
    if (first !== undefined && first.event.none !== true) last = first
  }
  return events
}
