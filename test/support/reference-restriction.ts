import { dayNumber } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Likelihood, Model } from '../../src/knowledge/model-types.ts'

/** The last restriction of a line: its event, its day, the day on which it ended (null while it lasts), and whether it was the person's own wish. */
export type Restriction = Readonly<{ event: CreditEvent; since: number; until: number | null; own: boolean }>

const states: Partial<Record<string, string>> = {
  'limit-cut': 'cut', 'draw-refused': 'refused', 'entry-gone': 'refused', 'services-limited': 'frozen', 'line-frozen': 'frozen', 'line-paused': 'paused',
  'early-recall': 'closed', 'line-closed': 'closed',
}
const mildToSevere = ['cut', 'refused', 'frozen', 'paused', 'closed']
const severityOf = ({ kind }: CreditEvent): number => mildToSevere.indexOf(states[kind] ?? '')

/** Goes through the line's own events day by day: on one day the mildest first, a return last. */
export function lastRestriction(events: readonly CreditEvent[], line: string, today: number): Restriction | null {
  const order = (event: CreditEvent): number => (event.kind === 'line-reopened' ? 9 : severityOf(event))
  const own = events.filter((event) => event.line === line && event.none !== true)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || order(a) - order(b) || (a.id < b.id ? -1 : 1))
  let found: Restriction | null = null
  for (const event of own) {
    const date = dayNumber(event.date)
    const lasts: boolean = found !== null && found.until === null
    if (event.kind === 'line-reopened' || (event.kind === 'limit-raised' && found?.event.kind === 'limit-cut')) {
      if (found !== null && lasts) found = { event: found.event, since: found.since, until: date, own: found.own }
    } else if (severityOf(event) >= 0 && !(lasts && found !== null && severityOf(event) <= severityOf(found.event))) {
      const until = event.until === undefined || dayNumber(event.until) > today ? null : dayNumber(event.until)
      found = { event, since: date, until, own: event.kind === 'line-closed' && event.reason === 'self' }
    }
  }
  return found
}

/** The likelihoods of all that was found about a restriction, each kind of finding once. */
export function findings(model: Model<string>, events: readonly CreditEvent[], line: string, { event: cause, since }: Restriction): Likelihood<string>[] {
  const found = new Map<string, Likelihood<string> | undefined>()
  if (cause.kind !== 'entry-gone') found.set(`state-${states[cause.kind]}`, model.likelihoods[`state-${states[cause.kind]}`])
  for (const event of events.filter(({ none }) => none !== true)) {
    const days = dayNumber(event.date) - since
    if (event.kind === 'services-limited' && Math.abs(days) <= 14) found.set('several-services', model.likelihoods['several-services'])
    if (event.line !== undefined && event.line !== line && event.reason !== 'self' && states[event.kind] !== undefined && Math.abs(days) <= 45) {
      found.set('several-lines', model.likelihoods['several-lines'])
    }
    if (event.wording !== undefined && (event.line ?? line) === line && days >= -7) {
      const known = knownWords(model, event.wording)
      if (known !== undefined) found.set(known.finding, known.likelihood)
    }
  }
  return [...found.values()].filter((one) => one !== undefined)
}

/** The class of words on a screen: the first of which a pattern stands in them, punctuation and script form aside. */
export function knownWords(model: Model<string>, wording: string): Model<string>['wordings'][number] | undefined {
  const letters = [...wording.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const words = letters.map((letter) => model.simplified.get(letter) ?? letter).join('')
  return model.wordings.find(({ patterns }) => patterns.some((pattern) => words.includes(pattern)))
}

/** By what conduct between two days multiplies the odds of one cause's end: each kind once a month. */
export function conduct(model: Model<string>, events: readonly CreditEvent[], cause: string, since: number, today: number): number {
  return model.conduct.reduce((product, { kinds, reasons, ended, full, odds }) => {
    const done = events.filter(({ kind, none, reason }) => none !== true && kinds.includes(kind) && (reason === undefined || reasons === undefined || reasons.includes(reason)))
      .flatMap(({ kind, date, until }) => {
        const day = ended === true ? until : date
        return day === undefined || dayNumber(day) <= since || dayNumber(day) > today ? [] : [`${kind} in ${day.slice(0, 7)}`]
      })
    return product * (odds[cause]?.value ?? 1) ** Math.min(1, new Set(done).size / full.value)
  }, 1)
}
