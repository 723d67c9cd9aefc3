import { examine, type Examination } from '../../src/diagnosis/examine.ts'
import type { CauseShare } from '../../src/diagnosis/diagnosis.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays } from '../../src/events/day.ts'
import { wellSupported } from '../../src/diagnosis/well-supported.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import { model } from '../../src/knowledge/model.ts'
import { TODAY, withEvents } from '../support/histories.ts'
import { apart } from '../support/laws/apart.ts'
import { hold, type Law, once } from '../support/laws/law.ts'
import { people, type Person, restricted, withOneLess } from '../support/laws/person.ts'

const SLACK = 1e-9

type Answer = Examination<string>

/** A person, what is said of a line of theirs, of the line as it is, and of the line restricted some time ago. */
type Seen = Readonly<{ person: Person; checkedUp: (one: CaseFile) => Answer; said: () => Answer; shut: () => Answer }>

const seenBy = (table: Model) => (person: Person): Seen => {
  const checkedUp = (one: CaseFile): Answer => examine(one, 'jb', TODAY, table, { draws: 0, question: false })
  return { person, checkedUp, said: once(() => checkedUp(person.any)), shut: once(() => checkedUp(restricted(person))) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const same = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK

/** The chances of being open again, by horizon, and ever. */
function chancesOf({ reopening, temporary }: Answer): number[] {
  return [...(reopening?.within ?? []), ...(temporary === null ? [] : [temporary])].map(({ p }) => p)
}

/** Where a chance is not more than `by` above the one before. */
function notRising(chances: readonly number[], by: number): string | null {
  const at = chances.findIndex((p, index) => index > 0 && !(p - (chances[index - 1] ?? 0) > by))
  return at < 0 ? null : `${chances[at - 1]} to ${chances[at]}`
}

/** Holds of the answer for the line as it is, and of that for the line restricted. */
const ofAnswers = (name: string, wrong: (one: Answer) => string | null | undefined): Law<Seen> => ({
  name, breaks: ({ said, shut }) => wrong(said()) ?? wrong(shut()) ?? null,
})

/** Holds of every cause there is; of a line closed on one's own wish there are none. */
const ofCauses = (name: string, wrong: (cause: CauseShare<string>) => boolean): Law<Seen> =>
  ofAnswers(name, ({ causes }) => causes.find(wrong)?.cause)

/** Hold for any table. */
const ofAnyTable: readonly Law<Seen>[] = [
  ofCauses('shares are in [0, 1]', ({ share }) => !(share >= 0 && share <= 1)),
  ofAnswers('shares sum to 1', ({ causes, ownWish }) => {
    const total = sum(causes.map(({ share }) => share))
    return ownWish || same(total, 1) ? null : `${total}`
  }),
  ofCauses('a cause\'s terms sum to its share, none of them negative', ({ share, terms }) =>
    !same(sum(terms.map((term) => term.share)), share) || terms.some((term) => !(term.share >= -SLACK))),
  ofAnswers('layers sum to 1, each the sum of its causes', ({ layers, causes, ownWish }) => {
    const total = sum(Object.values(layers))
    if (!ownWish && !same(total, 1)) return `${total}`
    const of = (name: string): number => sum(causes.filter(({ layer }) => layer === name).map(({ share }) => share))
    return Object.entries(layers).find(([name, part]) => !same(part, of(name)))?.[0]
  }),
  { name: 'risk rises with the horizon', breaks: ({ said }) => notRising((said().risk ?? []).map(({ p }) => p), 0) },
  {
    name: 'the chance of reopening never falls with the horizon, nor passes the chance that the line ever comes back',
    breaks: ({ shut }) => notRising(chancesOf(shut()), -SLACK),
  },
  {
    name: 'one more month of paying on time during a pause never lowers the chance of reopening',
    breaks: ({ person, shut, checkedUp }) => {
      const date = addDays(TODAY, -Math.min(person.ago - 1, Math.floor(person.part * person.ago)))
      const before = chancesOf(shut())
      const after = chancesOf(checkedUp(withEvents(restricted(person), { id: 'paid', kind: 'repaid', date, line: 'jb' })))
      const at = before.findIndex((p, index) => !((after[index] ?? Number.NaN) >= p - SLACK))
      return at < 0 && before.length === 5 ? null : `${at}: ${before[at]} to ${after[at]}`
    },
  },
]

const ofTheWhole: readonly Law<Seen>[] = [
  {
    name: 'a wording that the decoder does not know changes nothing',
    breaks: ({ person, shut, checkedUp }) => apart(shut(), checkedUp(restricted(person, person.words)), 0),
  },
  {
    name: 'what lies after the day of the check-up is no part of it',
    breaks: ({ person, shut, checkedUp }) => {
      const { until: _until, ...later } = person.more
      const back = { id: 'back', kind: 'line-reopened', line: 'jb', date: addDays(TODAY, 2) } as const
      return apart(shut(), checkedUp(withEvents(restricted(person), { ...later, date: addDays(TODAY, 1) }, back)), 0)
    },
  },
]

hold('what is said of a line', people, seenBy(model), withOneLess, [...ofAnyTable, ...ofTheWhole])
hold('what is said of a line without folklore', people, seenBy(wellSupported(model)), withOneLess, ofAnyTable)
