import { addDays, type Day } from '../events/day.ts'
import { kindFacts } from '../events/kind-facts.ts'
import type { EventKind } from '../events/kind.ts'
import type { Product } from '../events/line.ts'
import { dayLater, whenOf, type When } from './dating.ts'
import type { NamedDay } from './days-in.ts'
import { figuresOf } from './figures-of.ts'
import { noneSince } from './none-window.ts'
import type { Said } from './told-phrases.ts'
import type { ProposedEvent, TextSpan } from './understood.ts'
import { DONE_NOW, SINCE_THEN } from './vocabulary-grammar.ts'
import { AMOUNT_BEHIND } from './vocabulary-numbers.ts'

/** What the events before have fixed. */
export type Before = Readonly<{
  carried: NamedDay | undefined
  last: Readonly<{ event: ProposedEvent; place: number }> | undefined
  today: Day
}>

type Dated = Pick<ProposedEvent, 'date' | 'sure'> & Partial<Pick<ProposedEvent, 'since' | 'until' | 'after'>>

function dated(when: Exclude<When, null>, kind: EventKind, { last, today }: Before): Dated {
  if (!('later' in when)) {
    const { date, since, sure, named } = when
    // "10月1号到5号逾期": the state itself lasted so long.
    if (named?.whole === true && since !== undefined && kindFacts[kind].state) return { date: since, until: date, sure: 'yes' }
    return { date, sure, ...(since !== undefined && since < date && { since }) }
  }
  if (last === undefined) return { date: null, sure: 'about' }
  const after = { event: last.place, days: when.later }
  if (last.event.date === null || last.event.since !== undefined) return { date: null, sure: when.sure, after }
  const sure = last.event.sure === 'about' ? 'about' : when.sure
  const date = dayLater(last.event.date, when.later, today)
  return date === null ? { date: null, sure: 'about', after } : { date, sure, after }
}

/** The words that a phrase was read from, with the day and the numbers beside it. */
function spanOf({ scene, figures }: Said, when: When): TextSpan {
  const { phrase, near, after, clause } = scene
  const least = phrase.from - near.length
  const most = phrase.to + after.length
  const named = when !== null && 'named' in when ? when.named : undefined
  const later = when !== null && 'later' in when && when.from < near.length ? [{ from: least + when.from, to: phrase.from }] : []
  const money = AMOUNT_BEHIND.exec(after)?.[0].length ?? 0
  const parts = [...(named === undefined ? [] : [named]), ...figures.durations, ...figures.counts]
    .filter(({ from, to }) => from >= least && to <= most && from - phrase.to < 16)
  const all = [phrase, { from: phrase.from, to: phrase.to + money }, ...later, ...parts]
  return { from: clause.from + Math.min(...all.map(({ from }) => from)), to: clause.from + Math.max(...all.map(({ to }) => to)) }
}

/** Lateness that is over has its last day, once the first is known. */
function untilOf({ kind, date, days }: ProposedEvent, said: Said, today: Day): Pick<ProposedEvent, 'until'> {
  if (kind !== 'late-payment' || date === null || lasts(said)) return {}
  if (days === undefined && !DONE_NOW.test(said.scene.sentence)) return {}
  const until = addDays(date, days ?? 0)
  return { until: until > today ? today : until }
}

function lasts({ scene }: Said): boolean {
  return SINCE_THEN.test(scene.after.slice(0, 12))
}

/** What has lasted so long began so long ago. */
function beginning(said: Said, kind: EventKind, days: number | undefined, today: Day): Dated | null {
  const idle = kind === 'idle' ? said.figures.durations.find(({ value }) => value >= 20)?.value : undefined
  const length = idle ?? (kind === 'late-payment' && lasts(said) ? days : undefined)
  return length === undefined ? null : { date: addDays(today, -length), sure: 'about' }
}

function nothing(said: Said, kind: EventKind, line: Product | null, today: Day): ProposedEvent {
  const { clause, near, phrase } = said.scene
  const named = said.figures.days.findLast(({ to }) => to <= phrase.from)
  const from = clause.from + phrase.from - Math.min(near.length, 10)
  return {
    kind, line, none: true, since: noneSince(kind, clause.text, named, today), date: today, sure: 'yes',
    span: { from, to: clause.from + phrase.to },
  }
}

/** The event of one kind on one line that was said, for the person to confirm. */
export function propose(said: Said, kind: EventKind, line: Product | null, before: Before): ProposedEvent {
  const { today } = before
  if (said.judgement === 'none') return nothing(said, kind, line, today)
  const figures = figuresOf(said)
  const when = whenOf(said, before.carried, today)
  const found = when !== null ? dated(when, kind, before) : beginning(said, kind, figures.days, today)
    ?? { date: kindFacts[kind].reading ? today : null, sure: 'about' as const }
  const event: ProposedEvent = { kind, line, ...found, ...figures, span: spanOf(said, when) }
  return event.until === undefined ? { ...event, ...untilOf(event, said, today) } : event
}
