import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { contactKinds, type EventKind } from '../events/kind.ts'
import type { CreditLine } from '../events/line.ts'
import type { ScriptId, Subject } from '../knowledge/advice-types.ts'
import type { LetterBody } from '../knowledge/letter-types.ts'
import type { LineState } from './diagnosis.ts'
import { type ScriptFacts, scriptFacts } from './script-facts.ts'
import { subjectOf } from './step-log.ts'
import { last, LOOK_BACK, toldOf } from './told.ts'

/** Which text it is: what kind, about what, and, where it goes beyond the other side, to whom. */
export type LetterAbout = Readonly<{ kind: ScriptId; subject: Subject; body: LetterBody | null }>

/**
 * What a text may say of the records. `contacted`, `complained`, `replied` and `reply` are those of its subject. `prior`: when the step
 * before an escalation was taken; `replied` is then what came after it. `incomeLost` and `incomeFell`: since when, where it still lasts.
 */
export type LetterFacts = ScriptFacts & Readonly<{ prior?: Day; incomeLost?: Day; incomeFell?: Day }>

type LetterInput = Readonly<{
  about: LetterAbout
  line: CreditLine
  state: LineState
  since: Day | null
  events: readonly CreditEvent[]
  today: Day
}>

/** The event that each body wants to have come first. */
const priorKinds: Readonly<Record<LetterBody, EventKind>> = {
  'regulator': 'complaint-filed', 'local-bureau': 'complaint-filed', 'payment-authority': 'complaint-filed', 'review': 'complaint-filed',
  'mediation': 'complaint-filed', 'market-authority': 'contacted', 'central-bank': 'dispute-filed',
  'data-authority': 'explanation-requested',
}

/** Collects what was told and belongs to a text. */
export function letterFacts({ about, line, state, since, events, today }: LetterInput): LetterFacts {
  const { subject, body } = about
  const concerned = events.filter((event) => concerns(event, subject))
  const begun = subject === 'credit-decision' ? since : null
  const { replied, reply, ...rest } = scriptFacts({ line, state, since: begun, events: concerned, today })
  const told = toldOf(line, concerned, today)
  const from = begun ?? addDays(today, -LOOK_BACK)
  const prior = body === null ? undefined : last(told.here([priorKinds[body]], from), from)?.date
  const answered = replied !== undefined && (prior === undefined ? body === null : replied >= prior)
  const incomeLost = lasting('income-lost', told.anywhere(['income-lost'], EVER), today)
  const incomeFell = lasting('income-drop', told.anywhere(['income-drop'], EVER), today)
  return {
    ...rest,
    ...(answered && { replied, ...(reply !== undefined && { reply }) }),
    ...(prior !== undefined && { prior }),
    ...(incomeLost !== undefined && { incomeLost }),
    ...(incomeFell !== undefined && { incomeFell }),
  }
}

const EVER: Day = '1900-01-01'

/** Contacts belong to the subject that they were logged under; without one, to the one that their kind is about, else to the decision. */
function concerns(event: CreditEvent, subject: Subject): boolean {
  if (!contactKinds.some((kind) => kind === event.kind)) return true
  const own = subjectOf(event)
  if (own !== null) return own === subject
  return subject === 'credit-decision' || (event.kind === 'dispute-filed' && subject === 'credit-report')
    || (event.kind === 'explanation-requested' && subject === 'personal-data')
}

/** Since when a state lasts that has not ended; undefined where it has, or where it was told that there was none. */
function lasting(kind: EventKind, events: readonly CreditEvent[], today: Day): Day | undefined {
  const open = events.filter((event) => event.kind === kind && event.none !== true && (event.until === undefined || event.until > today))
  return last(open, addDays(today, -LOOK_BACK))?.date
}
