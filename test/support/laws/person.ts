import fc from 'fast-check'
import type { CaseFile } from '../../../src/events/case-file.ts'
import { addDays } from '../../../src/events/day.ts'
import type { CreditEvent } from '../../../src/events/event.ts'
import { model } from '../../../src/knowledge/model.ts'
import { eventOf, harmful, history, noneOf, openPart, protective, TODAY, withEvents } from '../histories.ts'
import { knownWords } from '../reference-restriction.ts'

/** A random history, and what the laws do to it. */
export type Person = Readonly<{
  /** A line in any state. */
  any: CaseFile
  /** How long ago the line was restricted where a law is about a restricted line, and how. */
  ago: number
  restriction: CreditEvent['kind']
  more: CreditEvent
  better: CreditEvent
  none: CreditEvent
  /** Words that the decoder does not know. */
  words: string
  /** Where between the restriction and today something happens, from 0 to 1. */
  part: number
  /** One number for each event: which comes first, which file it is in. */
  turns: readonly number[]
}>

const KNOWN = 12

const unknownWords = fc
  .oneof(
    fc.constantFrom('', '???', '您好', 'hello there', '敬请期待', '\u202eabc', '恭喜您获得优惠券一张', '明天再说'),
    fc.string({ maxLength: 40, size: 'max' }), fc.string({ unit: 'binary', maxLength: 40, size: 'max' }),
    fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)), maxLength: 30, size: 'max' }),
  )
  .filter((words) => knownWords(model, words) === undefined)

/** Random people. Mostly short histories; every fourth has all of it on a few days. */
export const people: fc.Arbitrary<Person> = fc.record({
  any: fc.tuple(history, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 200 }))
    .map(([one, crowd, apart]) => (crowd === 0 ? crowded(one, apart) : one)),
  ago: fc.integer({ min: 1, max: 400 }),
  restriction: fc.constantFrom('line-closed', 'line-paused', 'line-frozen', 'draw-refused', 'limit-cut'),
  more: eventOf(harmful, 'more'), better: eventOf(protective, 'better'), none: noneOf(harmful, 'none'),
  words: unknownWords,
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  turns: fc.array(fc.nat(), { minLength: KNOWN, maxLength: KNOWN }),
})

/** The same events on at most three days, `apart` days from each other. */
function crowded(one: CaseFile, apart: number): CaseFile {
  return { ...one, events: one.events.map(({ until: _until, since, ...event }, index) => {
    const date = addDays(TODAY, -apart * (index % 3))
    return { ...event, date, ...(event.none === true ? { since: since !== undefined && since < date ? since : date } : {}) }
  }) }
}

/** The same person with one event less, each in turn. */
export const withOneLess = (one: Person): readonly Person[] =>
  one.any.events.map((_, index) => ({ ...one, any: { ...one.any, events: one.any.events.filter((__, at) => at !== index) } }))

/** The line as it was before anything was done to it. */
export const open = ({ any }: Person): CaseFile => openPart(any)

/** The line restricted so many days ago, with a notice on it. */
export function restricted(one: Person, wording?: string): CaseFile {
  const said = { line: 'jb', date: addDays(TODAY, -one.ago), ...(wording === undefined ? {} : { wording }) }
  return withEvents(open(one), { ...said, id: 'notice', kind: 'notice' }, { ...said, id: 'closed', kind: one.restriction })
}
