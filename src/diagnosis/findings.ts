import type { CreditEvent } from '../events/event.ts'
import { eventKinds } from '../events/kind.ts'
import type { Likelihood, Model, WordingClass } from '../knowledge/model-types.ts'
import { chronicleOf } from './chronicle.ts'
import { allOf } from './happened.ts'
import type { Compiled } from './compile.ts'
import { type Episode, isRestricted, stateAfter } from './episode.ts'
import { wordingClass } from './wording.ts'

/** Something seen at or after the restriction, with its likelihood under each cause. */
export type Seen = Readonly<{ finding: string; event: string | null; likelihood: Likelihood<string> }>

/** Restrictions elsewhere, and services limited at once, speak of this one when they are so near (days). */
const SAME_TIME = 45
const AT_ONCE = 14

/** What was on the screen shortly before the restriction was about it. */
const BEFORE = 7

/** All findings about a restriction that began on the day number `since`; each finding counts once. */
export function findingsOf(
  compiled: Compiled, events: readonly CreditEvent[], line: string, episode: Episode, since: number,
): readonly Seen[] {
  const seen: Seen[] = []
  const add = (finding: string, event: CreditEvent | null, likelihood: Likelihood<string> | undefined): void => {
    if (likelihood === undefined || seen.some((known) => known.finding === finding)) return
    seen.push({ finding, event: event?.id ?? null, likelihood })
  }
  const { likelihoods } = compiled.model
  const cause = episode.cause
  if (cause !== null) {
    const state = stateAfter[cause.kind]
    if (state !== undefined && cause.kind !== 'entry-gone') add(`state-${state}`, cause, likelihoods[`state-${state}`])
  }
  const chronicle = chronicleOf(events)
  for (const kind of restricting) {
    for (const { event, day } of allOf(chronicle, kind)) {
      const distance = Math.abs(day - since)
      if (kind === 'services-limited' && distance <= AT_ONCE) add('several-services', event, likelihoods['several-services'])
      if (elsewhere(event, line) && distance <= SAME_TIME) add('several-lines', event, likelihoods['several-lines'])
    }
  }
  for (const { event, day } of chronicle.worded) {
    if (event.wording === undefined || !aboutLine(event, line) || day - since < -BEFORE) continue
    const known = classOf(compiled.model, event)
    if (known !== null) add(known.finding, event, known.likelihood)
  }
  return seen
}

const restricting = eventKinds.filter((kind) => {
  const state = stateAfter[kind]
  return state !== undefined && isRestricted(state)
})

const classes = new WeakMap<Model<string>, WeakMap<CreditEvent, WordingClass<string> | null>>()

/** The class of an event's words, looked for once. */
function classOf(model: Model<string>, event: CreditEvent): WordingClass<string> | null {
  const known = classes.get(model) ?? new WeakMap<CreditEvent, WordingClass<string> | null>()
  classes.set(model, known)
  const before = known.get(event)
  if (before !== undefined) return before
  const found = wordingClass(model, event.wording ?? '') ?? null
  known.set(event, found)
  return found
}

function elsewhere({ line: other, reason }: CreditEvent, line: string): boolean {
  return other !== undefined && other !== line && reason !== 'self'
}

function aboutLine(event: CreditEvent, line: string): boolean {
  return event.line === undefined || event.line === line
}
