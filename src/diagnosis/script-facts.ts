import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { type EventKind, platformKinds } from '../events/kind.ts'
import type { CreditLine, Lender, Product } from '../events/line.ts'
import type { LineState } from './diagnosis.ts'
import { first, last, LOOK_BACK, toldOf } from './told.ts'

/** What may go into words to copy: only what the person told. A fact that is absent leaves its sentence out. */
export type ScriptFacts = Readonly<{
  product: Product
  name?: string
  lender: Lender
  state: LineState
  today: Day
  since?: Day
  wording?: string
  limitBefore?: number
  limitAfter?: number
  paidOff?: Day
  /** Told that nothing was paid late, from this day on. */
  neverLateSince?: Day
  identityFixed?: Day
  documentsSent?: Day
  contacted?: Day
  complained?: Day
  /** The last reply, by day and wording. */
  replied?: Day
  reply?: string
  disputed?: Day
}>

type ScriptInput = Readonly<{ line: CreditLine; state: LineState; since: Day | null; events: readonly CreditEvent[]; today: Day }>

/** Before any event of a person. */
const EVER: Day = '1900-01-01'

/** Events whose amount is the limit from then on. */
const limitKinds: readonly EventKind[] = ['line-opened', 'limit-raised', 'limit-cut', 'line-reopened']

/** Collects the true slots of the scripts from a line's events up to `today`. */
export function scriptFacts({ line, state, since, events, today }: ScriptInput): ScriptFacts {
  const { here } = toldOf(line, events, today)
  const from = since ?? addDays(today, -LOOK_BACK)
  const dayOf = (kind: EventKind, earliest = from): Day | undefined => last(here([kind], earliest), earliest)?.date
  const worded = first(here(platformKinds, from).filter(({ wording }) => wording !== undefined), from)
  const reply = last(here(['reply-received'], from), from)
  const limits = here(limitKinds, EVER).filter(({ amount }) => amount !== undefined)
  const before = last(limits.filter(({ date }) => date < from), EVER)
  const facts = {
    name: line.name,
    since: since ?? undefined,
    wording: worded?.wording,
    limitBefore: before?.amount ?? line.limit,
    limitAfter: last(limits.filter(({ kind }) => kind === 'limit-cut'), from)?.amount,
    paidOff: dayOf('paid-off', addDays(from, -LOOK_BACK)),
    neverLateSince: neverLate(line, events, today),
    identityFixed: dayOf('identity-verified'),
    documentsSent: dayOf('documents-submitted'),
    contacted: dayOf('contacted'),
    complained: dayOf('complaint-filed'),
    replied: reply?.date,
    reply: reply?.wording,
    disputed: dayOf('dispute-filed', addDays(today, -LOOK_BACK)),
  }
  return { product: line.product, lender: line.lender, state, today, ...told(facts) }
}

/** Leaves out what was not told, so that a script asks by presence alone. */
function told<T extends object>(facts: T): Told<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Told<T>
}

type Told<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** "None late" only where it was told of this line or of all, up to the present, and no late payment was told beside it. */
function neverLate(line: CreditLine, events: readonly CreditEvent[], today: Day): Day | undefined {
  const own = events.filter(({ kind, line: id }) => kind === 'late-payment' && (id === undefined || id === line.id))
  const none = own.filter(({ none: nothing, since }) => nothing === true && since !== undefined)
  const latest = none.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
  const since = latest?.since
  if (latest === undefined || since === undefined || latest.date < addDays(today, -LOOK_BACK)) return undefined
  return own.some(({ none: nothing, date, until }) => nothing === undefined && (until ?? date) >= since) ? undefined : since
}
