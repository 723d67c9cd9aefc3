import type { Day } from '../events/day.ts'
import type { Clause } from './clauses.ts'
import { comesTrue, type Judged } from './comes-true.ts'
import { daysIn, type NamedDay } from './days-in.ts'
import { phrasesIn } from './find-phrases.ts'
import type { Measured } from './is-told.ts'
import { judge } from './judge.ts'
import { countsIn, durationsIn, type Measure } from './measures-in.ts'
import { scenesOf, type Scene } from './scene.ts'
import { BLOTTED, LIST_SIGN } from './vocabulary-grammar.ts'

/** The numbers and days of one clause. */
export type Figures = Readonly<{ days: readonly NamedDay[]; durations: readonly Measure[]; counts: readonly Measure[] }>

/** A phrase with what it comes to, and the numbers of its clause; `clause` is the place of that clause in the text. */
export type Said = Judged & Readonly<{ figures: Figures; clause: number }>

const LATIN = /[a-z]/
const NEAR = 7
/** So many phrases back and ahead bear on one; it also bounds the work on a text of nothing but phrases. */
const IN_MIND = 40
/** English words are longer. */
const NEAR_IN_ENGLISH = 14

function overlaps(a: Readonly<{ from: number; to: number }>, b: Readonly<{ from: number; to: number }>): boolean {
  return a.from < b.to && b.from < a.to
}

/** Where the phrase stands in the text. */
export function placeOf({ scene: { phrase, clause } }: Said): Readonly<{ from: number; to: number }> {
  return { from: clause.from + phrase.from, to: clause.from + phrase.to }
}

/** The days and numbers of a clause; lengths of time that are part of a day ("3天前") are none. */
export function figuresIn(text: string, today: Day): Figures {
  const days = daysIn(text, today)
  const free = (measure: Measure): boolean => !days.some((day) => overlaps(day, measure))
  return { days, durations: durationsIn(text).filter(free), counts: countsIn(text).filter(free) }
}

/** Whether a number stands right beside the phrase, with no other phrase between. */
export function isBeside(measure: Measure, { phrase, near, after, clause }: Scene): boolean {
  const far = LATIN.test(clause.text.charAt(phrase.from)) ? NEAR_IN_ENGLISH : NEAR
  const reach = { from: phrase.from - Math.min(near.length, far), to: phrase.to + Math.min(after.length, far) }
  return measure.from >= reach.from && measure.to <= reach.to + NEAR && overlaps(measure, reach)
}

function measured(scene: Scene, { days, durations, counts }: Figures): Measured {
  if (days.length > 0) return 'day'
  return BLOTTED.test(scene.after) || [...durations, ...counts].some((measure) => isBeside(measure, scene)) ? 'number' : null
}

/** "没有逾期、套现": a list after one "not". */
function continuesNone(scene: Scene, before: Said | undefined): boolean {
  return before?.judgement === 'none' && before.scene.clause === scene.clause && LIST_SIGN.test(scene.near) && scene.near !== ''
}

/**
 * Everything that the clauses of a plain text say, in order, each with what it comes to. `ofLine`: the text speaks of a credit line
 * somewhere.
 */
export function saidIn(text: string, clauses: readonly Clause[], today: Day, ofLine: boolean): readonly Said[] {
  const said: Said[] = []
  const found = phrasesIn(clauses.map((clause) => clause.text))
  clauses.forEach((clause, index) => {
    const phrases = (found[index] ?? []).filter(({ rule }) => ofLine || rule.topic !== true)
    const figures = figuresIn(clause.text, today)
    for (const scene of scenesOf(text, clause, phrases)) {
      const judged = judge(scene, measured(scene, figures))
      const judgement = continuesNone(scene, said.at(-1)) && judged !== 'denied' ? 'none' : judged
      said.push({ scene, judgement, figures, clause: index })
    }
  })
  return said.map((one, place) => {
    const around = said.slice(Math.max(0, place - IN_MIND), place + IN_MIND + 1)
    return comesTrue(one, around) ? { ...one, judgement: 'happened' } : one
  })
}
