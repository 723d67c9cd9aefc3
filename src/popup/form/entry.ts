import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import { isEventKind } from '../../events/parse-event.ts'
import type { EventKind } from '../../events/kind.ts'

/** What a person can say about a kind of event; `not-told` leaves nothing behind. */
export const answers = ['happened', 'none', 'not-told'] as const
export type Answer = (typeof answers)[number]

/** The texts of a form just as they were typed: nothing is lost because it cannot be read yet. */
export const entryTexts = [
  'line',
  'day',
  'since',
  'until',
  'amount',
  'days',
  'count',
  'ratio',
  'value',
  'reason',
  'wording',
  'institution',
  'note',
] as const
export type EntryText = (typeof entryTexts)[number]

/**
 * A half-filled form. `id` is the event being changed, null for a new one; `line` is empty for "elsewhere"; `about` says that the
 * day is not exact although it was typed as one; `still` is null until the person said whether a state lasts.
 */
export type Entry = Readonly<Record<EntryText, string>> &
  Readonly<{
    kind: EventKind
    id: string | null
    answer: Answer
    about: boolean
    still: boolean | null
  }>

const blank = {
  line: '',
  day: '',
  since: '',
  until: '',
  amount: '',
  days: '',
  count: '',
  ratio: '',
  value: '',
  reason: '',
  wording: '',
  institution: '',
  note: '',
} as const satisfies Record<EntryText, string>

/** An empty form. What a platform did to a line is taken to last until the line comes back; of other states the person is asked. */
export function blankEntry(kind: EventKind, line: string, day = ''): Entry {
  const { group, state } = kindFacts[kind]
  const ownLine = group === 'platform' || group === 'repayment' || group === 'contact' || kind === 'drawdown' || kind === 'line-emptied'
  return {
    ...blank,
    kind,
    id: null,
    answer: 'happened',
    about: false,
    still: state && group === 'platform' ? true : null,
    line: ownLine ? line : '',
    day,
  }
}

/** The form of an event that was told before. */
export function entryOf(event: CreditEvent): Entry {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value))
  return {
    ...blank,
    kind: event.kind,
    id: event.id,
    answer: event.none ? 'none' : 'happened',
    about: event.sure === 'about',
    still: kindFacts[event.kind].state ? event.until === undefined : null,
    line: event.line ?? '',
    day: event.none || event.since === undefined ? event.date : `${event.since} – ${event.date}`,
    since: event.since ?? '',
    until: event.until ?? '',
    amount: number(event.amount),
    days: number(event.days),
    count: number(event.count),
    value: number(event.value),
    ratio: event.ratio === undefined ? '' : `${Math.round(event.ratio * 1000) / 10}%`,
    reason: event.reason ?? '',
    wording: event.wording ?? '',
    institution: event.institution ?? '',
    note: event.note ?? '',
  }
}

/** Whether a kept draft still is a form that this version can show. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const entry: Record<string, unknown> = { ...value }
  return (
    isEventKind(entry['kind']) &&
    (entry['id'] === null || typeof entry['id'] === 'string') &&
    answers.some((answer) => answer === entry['answer']) &&
    typeof entry['about'] === 'boolean' &&
    (entry['still'] === null || typeof entry['still'] === 'boolean') &&
    entryTexts.every((name) => typeof entry[name] === 'string')
  )
}

/** Whether anything was typed that would be a pity to lose. */
export function isTouched(entry: Entry): boolean {
  return entryTexts.some((name) => name !== 'line' && entry[name].trim() !== '')
}
