import { addDays, type Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import { linesOf } from './choose-lines.ts'
import type { Clause } from './clauses.ts'
import { daysIn, type NamedDay } from './days-in.ts'
import { isLoss } from './kind-families.ts'
import { namedLines, owned } from './named-lines.ts'
import type { Mention } from './products-in.ts'
import { propose } from './propose.ts'
import type { Said } from './told-phrases.ts'
import type { ProposedEvent, TextSpan } from './understood.ts'
import { DAY_ONLY } from './vocabulary-days.ts'

function kindsOf({ scene, judgement }: Said): readonly EventKind[] {
  const { kind, also } = scene.phrase.rule
  if (kind === null || (judgement !== 'happened' && judgement !== 'none' && judgement !== 'others')) return []
  if (judgement === 'others') return isLoss(kind) ? ['others-closed'] : []
  return also === undefined || judgement === 'none' ? [kind] : [kind, also]
}

/** Where the same was told before, with nothing new about the day; -1 where it was not. */
function toldBefore(event: ProposedEvent, told: readonly ProposedEvent[]): number {
  return told.findIndex((other) => {
    if (other.kind !== event.kind || other.none !== event.none) return false
    if (event.none === true) return true
    return (event.line === null || other.line === event.line) && (event.date === null || event.date === other.date)
      && (event.after === undefined || other.after !== undefined)
  })
}

/** What was told, with what the repetition adds to it. The length of lateness also says when it was over. */
function completed(told: ProposedEvent, again: ProposedEvent, today: Day): ProposedEvent {
  const { since: _since, until: _until, after: _after, ...rest } = again
  const whole = { ...rest, ...told }
  if (told.until === undefined || told.date === null || told.days !== undefined || whole.days === undefined) return whole
  const until = addDays(told.date, whole.days)
  return { ...whole, until: until > today ? today : until }
}

/** A day named in a clause that says nothing else goes with the next clause of the sentence. */
function carriedTo(said: Said, clauses: readonly Clause[], firsts: ReadonlyMap<number, Said>, today: Day): NamedDay | undefined {
  const before = clauses[said.clause - 1]
  if (before === undefined || before.sentence !== said.scene.clause.sentence || said.figures.days.length > 0) return undefined
  if (firsts.has(said.clause - 1) || firsts.get(said.clause) !== said) return undefined
  const day = daysIn(before.text, today).at(-1)
  return day !== undefined && DAY_ONLY.test(before.text.slice(0, day.from) + before.text.slice(day.to)) ? day : undefined
}

/** What was told, and what else was read of it: where it is said again, and days that stand apart. */
export type Collected = Readonly<{ events: readonly ProposedEvent[]; reads: readonly TextSpan[] }>

/** The events that were said, in order; what is said again adds only what was still missing. */
export function collect(said: readonly Said[], clauses: readonly Clause[], mentions: readonly Mention[], today: Day): Collected {
  const events: ProposedEvent[] = []
  const reads: TextSpan[] = []
  const all = owned(mentions, said)
  const named = namedLines(all)
  // What a line was replaced by is not the line that was lost.
  const replaced = namedLines(all.filter(({ product }) => product !== 'wangshangdai'))
  const firsts = new Map(said.toReversed().map((one) => [one.clause, one]))
  let last: { event: ProposedEvent; place: number } | undefined
  for (const one of said) {
    const carried = carriedTo(one, clauses, firsts, today)
    const from = clauses[one.clause - 1]?.from ?? 0
    if (carried !== undefined) reads.push({ from: from + carried.from, to: from + carried.to })
    let first: { event: ProposedEvent; place: number } | undefined
    for (const kind of kindsOf(one)) {
      const lines = kind === 'others-closed' ? [] : linesOf(one, kind === 'product-upgraded' ? replaced : named)
      for (const line of lines.length === 0 ? [null] : lines) {
        const event = propose(one, kind, line, { carried, last, today })
        const place = toldBefore(event, events)
        const before = events[place]
        if (before === undefined) {
          first ??= { event, place: events.length }
          events.push(event)
        } else {
          events[place] = completed(before, event, today)
          reads.push(event.span)
        }
      }
    }
    if (first !== undefined && first.event.none !== true) last = first
  }
  return { events, reads }
}
