import { examine, type Examination } from '../../../src/diagnosis/examine.ts'
import type { CauseShare } from '../../../src/diagnosis/diagnosis.ts'
import type { CaseFile } from '../../../src/events/case-file.ts'
import { addDays } from '../../../src/events/day.ts'
import type { Model } from '../../../src/knowledge/model-types.ts'
import { TODAY, withEvents } from '../histories.ts'
import { type Law, once } from './law.ts'
import { type Person, restricted } from './person.ts'

const SLACK = 1e-9

type Answer = Examination<string>

/** A person, what is said of a line of theirs, of the line as it is, and of the line restricted some time ago. */
export type Seen = Readonly<{ person: Person; checkedUp: (one: CaseFile) => Answer; said: () => Answer; shut: () => Answer }>

/** What a table says of a person, worked out when it is first asked for. */
export const seenBy = (table: Model) => (person: Person): Seen => {
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
export const ofAnyTable: readonly Law<Seen>[] = [
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
