import { examine, type Examination } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { contentOf } from '../../src/events/content.ts'
import { parseCaseText } from '../../src/events/parse-text.ts'
import { emptyCase, type ParsedCase } from '../../src/events/parsed-case.ts'
import { caseFileJson } from '../../src/events/serialise.ts'
import { model } from '../../src/knowledge/model.ts'
import { TODAY } from '../support/histories.ts'
import { imported } from '../support/imported.ts'
import { apart } from '../support/laws/apart.ts'
import { byContent } from '../support/laws/by-content.ts'
import { hold, type Law, once } from '../support/laws/law.ts'
import { people, type Person, withOneLess } from '../support/laws/person.ts'

const SEED = 3
const DRAWS = 2

const checkedUp = (one: CaseFile, draws = 0): Examination<string> => examine(one, 'jb', TODAY, model, { draws, seed: SEED, question: false })

/** What is said of a person's line: with ranges, and in words that name events by what they say. */
type Seen = Readonly<{ person: Person; drawn: () => Examination<string>; said: () => unknown }>

type Ranged = Readonly<{ p: number; low: number | null; high: number | null }>

/** Everything that has a range. */
function rangedOf({ causes, risk, reopening, temporary }: Examination<string>): Ranged[] {
  const shares = causes.map(({ share, low, high }) => ({ p: share, low, high }))
  return [...shares, ...(risk ?? []), ...(reopening?.within ?? []), ...(temporary === null ? [] : [temporary])]
}

const holds = ({ p, low, high }: Ranged): boolean => low !== null && high !== null && 0 <= low && low <= p && p <= high && high <= 1

const said = (one: CaseFile): unknown => byContent(checkedUp(one), one)

/** The events in another order, each with another id. */
function turned({ any, turns }: Person): CaseFile {
  const order = any.events.map((event, index) => ({ event, turn: turns[index] ?? 0 })).toSorted((a, b) => a.turn - b.turn)
  return { ...any, events: order.map(({ event, turn }, index) => ({ ...event, id: `${turn % 7}-${index}` })) }
}

/** Imports two files with a part of the events each, one after the other. */
function inTwoFiles(whole: ParsedCase, { turns }: Person): CaseFile {
  const file = (side: number): ParsedCase =>
    parseCaseText(caseFileJson({ ...whole, events: whole.events.filter((_, index) => (turns[index] ?? 0) % 2 === side) }), TODAY)
  return imported(file(0), file(1), TODAY)
}

/** No two events that differ by their id alone: in two files these are the same event. */
function distinct({ any }: Person): ParsedCase {
  const events = new Map(any.events.map((event) => [contentOf({ ...event, id: '' }), event]))
  return { ...emptyCase, lines: any.lines, events: [...events.values()] }
}

const laws: readonly Law<Seen>[] = [
  {
    name: 'the order of events in the file and renaming ids change nothing',
    breaks: (one) => apart(one.said(), said(turned(one.person))),
  },
  {
    name: 'splitting a history into two files and importing both changes nothing',
    breaks: ({ person, said: saidOf }) => {
      const whole = distinct(person)
      const before = whole.events.length === person.any.events.length ? saidOf() : said(whole)
      return apart(before, said(inTwoFiles(whole, person)))
    },
  },
  {
    name: 'same input, same day, same seed: the same output',
    breaks: ({ person, drawn }) => apart(checkedUp(structuredClone(person.any), DRAWS), drawn(), 0),
  },
  {
    name: 'low <= p <= high',
    breaks: ({ drawn }) => JSON.stringify(rangedOf(drawn()).find((ranged) => !holds(ranged))) ?? null,
  },
]

const seen = (person: Person): Seen => ({ person, drawn: once(() => checkedUp(person.any, DRAWS)), said: once(() => said(person.any)) })

hold('how a history is told, and its ranges', people, seen, withOneLess, laws)
