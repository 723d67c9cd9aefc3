import { addDays, type Day } from '../../events/day.ts'
import type { EventKind } from '../../events/kind.ts'
import { chosen, type Answer } from './answer.ts'
import { toldNone, within, type Told } from './told.ts'

/** What the answers are about: the line, today, and the day of the restriction, today without one. */
export type About = Readonly<{ line: string; today: Day; on: Day; back: Day | null }>

type Reply = (about: About) => Told

const HALF_YEAR = 180
const YEAR = 365
const before = (about: About, days: number) => addDays(about.on, -days)

/** Applications within half a year; no more than what each chip says. */
const applications: Readonly<Record<string, number>> = { few: 1, some: 4, many: 8 }
const used: Readonly<Record<string, number>> = { low: 0.2, half: 0.5, high: 0.8, full: 1 }

const uses: Readonly<Record<string, Reply>> = {
  'idle': (about) => ({ kind: 'idle', line: about.line, date: before(about, HALF_YEAR), until: about.on, sure: 'about' }),
  'emptied': (about) => within('line-emptied', before(about, HALF_YEAR), about.on, { line: about.line }),
  'burst': (about) => within('drawdown', before(about, 90), about.on, { line: about.line, count: 4 }),
  'early': (about) => within('repaid-early', before(about, YEAR), about.on, { line: about.line, count: 3 }),
  'restricted': (about) => within('restricted-use', before(about, YEAR), about.on, { line: about.line }),
  'cash-out': (about) => within('cash-out', before(about, YEAR), about.on, { line: about.line }),
}

const near = (kind: EventKind, onLine = false): Reply => (about) =>
  ({ kind, date: about.on, sure: 'about', ...(onLine && { line: about.line }) })

const things: Readonly<Record<string, Reply>> = {
  'id-expired': near('id-expired'),
  'phone-changed': near('phone-changed'),
  'device-changed': near('device-changed'),
  'unusual-login': near('unusual-login'),
  'services-limited': near('services-limited', true),
  'app-fault': near('app-fault'),
  'documents-requested': near('documents-requested', true),
  'others-closed': near('others-closed'),
  'limit-cut': near('limit-cut', true),
  'draw-refused': near('draw-refused', true),
  'income-lost': (about) => within('income-lost', before(about, HALF_YEAR), about.on),
  'income-drop': (about) => within('income-drop', before(about, HALF_YEAR), about.on),
  'job-changed': (about) => within('job-changed', before(about, HALF_YEAR), about.on),
  'social-insurance-stopped': (about) => within('social-insurance-stopped', before(about, HALF_YEAR), about.on),
  'business-down': (about) => within('business-down', before(about, HALF_YEAR), about.on),
}

const pause = (kind: EventKind, rest: (about: About) => Partial<Told> = () => ({})): Reply => (about) =>
  within(kind, about.on, about.back ?? about.today, rest(about))

const conduct: Readonly<Record<string, Reply>> = {
  paid: pause('repaid'),
  identity: pause('identity-verified'),
  documents: pause('documents-submitted', ({ line }) => ({ line })),
  record: pause('record-corrected'),
  asked: pause('review-requested', ({ line }) => ({ line })),
  applied: pause('credit-inquiry', () => ({ reason: 'loan' })),
}

type Row = 'use' | 'around' | 'signs' | 'work' | 'meanwhile'

/** Any number of chips: what was chosen happened, the rest did not, and all of it did not where the answer is none. */
export function several(answer: Answer | undefined, row: Row, about: About, all: readonly string[]): readonly Told[] {
  if (answer === undefined || answer.said === 'unknown') return []
  const replies = row === 'use' ? uses : row === 'meanwhile' ? conduct : things
  const said = chosen(answer, row)
  return all.flatMap((id) => {
    const told = replies[id]?.(about)
    if (told === undefined) return []
    if (said.includes(id)) return [told]
    // What was not done while one waited says nothing; and nobody can say that no one else was hit.
    if (row === 'meanwhile' || id === 'others-closed') return []
    return toldNone([told.kind], row === 'use' ? YEAR : HALF_YEAR, about.today, told.line)
  })
}

/** Loan applications of the last half year. */
export function inquiries(answer: Answer | undefined, { today }: About): readonly Told[] {
  if (answer?.said === 'none') return toldNone(['credit-inquiry'], HALF_YEAR, today)
  const count = applications[chosen(answer, 'count')[0] ?? '']
  return count === undefined ? [] : [within('credit-inquiry', addDays(today, -HALF_YEAR), today, { count, reason: 'loan' })]
}

/** How much of the line is in use today. */
export function utilisation(answer: Answer | undefined, { line, today }: About): readonly Told[] {
  const ratio = answer?.said === 'none' ? 0 : used[chosen(answer, 'utilisation')[0] ?? '']
  return ratio === undefined ? [] : [{ kind: 'utilisation', line, date: today, ratio, sure: 'about' }]
}

/** What is due each month against what comes in, in CNY, to the nearest chip. */
export function burden(answer: Answer | undefined, { today }: About): readonly Told[] {
  const due = answer?.said === 'none' ? 0 : Number(chosen(answer, 'due')[0] ?? Number.NaN)
  const income = Number(chosen(answer, 'income')[0] ?? Number.NaN)
  return [
    ...(Number.isNaN(due) ? [] : [{ kind: 'monthly-due', date: today, amount: due, sure: 'about' } as const]),
    ...(Number.isNaN(income) ? [] : [{ kind: 'income', date: today, amount: income, sure: 'about' } as const]),
  ]
}
