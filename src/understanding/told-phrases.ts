import type { Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import type { Clause } from './clauses.ts'
import { daysIn, type NamedDay } from './days-in.ts'
import { phrasesIn, type Phrase } from './find-phrases.ts'
import { judge, type Judgement } from './judge.ts'
import { isLoss } from './kind-families.ts'
import { countsIn, durationsIn, type Measure } from './measures-in.ts'
import { scenesOf, type Scene } from './scene.ts'
import { LIST_SIGN, MYSELF, QUESTION, WHAT_IF } from './vocabulary-grammar.ts'

/** The numbers and days of one clause. */
export type Figures = Readonly<{ days: readonly NamedDay[]; durations: readonly Measure[]; counts: readonly Measure[] }>

/** A phrase with what it comes to. */
export type Said = Readonly<{ scene: Scene; judgement: Judgement; figures: Figures; clause: number }>

const NEAR = 7

function overlaps(a: Readonly<{ from: number; to: number }>, b: Readonly<{ from: number; to: number }>): boolean {
  return a.from < b.to && b.from < a.to
}

/** Lengths of time that are no part of a day ("3天前"). */
function figuresOf(text: string, today: Day): Figures {
  const days = daysIn(text, today)
  const free = (measure: Measure): boolean => !days.some((day) => overlaps(day, measure))
  return { days, durations: durationsIn(text).filter(free), counts: countsIn(text).filter(free) }
}

/** Whether a number stands right beside the phrase, with no other phrase between. */
export function isBeside(measure: Measure, { phrase, near, after }: Scene): boolean {
  const reach = { from: phrase.from - Math.min(near.length, NEAR), to: phrase.to + Math.min(after.length, NEAR) }
  return measure.from >= reach.from && measure.to <= reach.to + NEAR && overlaps(measure, reach)
}

function isMeasured(scene: Scene, { days, durations, counts }: Figures): boolean {
  return days.length > 0 || [...durations, ...counts].some((measure) => isBeside(measure, scene))
}

/** "没有逾期、套现": a list after one "not". */
function continuesNone(scene: Scene, before: Said | undefined): boolean {
  return before?.judgement === 'none' && before.scene.clause === scene.clause && LIST_SIGN.test(scene.near) && scene.near !== ''
}

/** What a cause leads to. */
function isEffect(kind: EventKind): boolean {
  return isLoss(kind) || kind === 'app-fault' || kind === 'line-reopened'
}

/**
 * Something came of it, or it came of something, or nothing in the sentence is a question and it is told of oneself. A loss and its
 * cause that are both only named are both meant: "套现被关".
 */
function comesTrue({ scene }: Said, all: readonly Said[]): boolean {
  const { sentence } = scene.clause
  const own = scene.phrase.rule.kind
  const came = all.some(({ scene: other, judgement }) => {
    const { kind } = other.phrase.rule
    if (judgement !== 'happened' || kind === null || Math.abs(other.clause.sentence - sentence) > 1) return false
    if (own === 'late-payment' && (kind === 'paid-off' || kind === 'repaid')) return true
    return isEffect(kind) || (own !== null && isLoss(own) && other.clause.sentence === sentence && !WHAT_IF.test(scene.sentence))
  })
  return came || (!QUESTION.test(scene.sentence) && !WHAT_IF.test(scene.sentence) && !scene.clause.asked && MYSELF.test(scene.sentence))
}

/** Everything that the clauses say, in order, each with what it comes to. `ofLine`: the text speaks of a credit line somewhere. */
export function saidIn(clauses: readonly Clause[], today: Day, ofLine: boolean): readonly Said[] {
  const said: Said[] = []
  clauses.forEach((clause, index) => {
    const phrases: readonly Phrase[] = phrasesIn(clause.text).filter(({ rule }) => ofLine || rule.topic !== true)
    const figures = figuresOf(clause.text, today)
    const same = clauses.filter(({ sentence }) => sentence === clause.sentence)
    const earlier = same.filter(({ from }) => from < clause.from).map(({ text }) => `${text},`).join('')
    for (const scene of scenesOf(clause, phrases, earlier, same.map(({ text }) => text).join(','))) {
      const judged = judge(scene, isMeasured(scene, figures))
      const judgement = continuesNone(scene, said.at(-1)) && judged !== 'denied' ? 'none' : judged
      said.push({ scene, judgement, figures, clause: index })
    }
  })
  return said.map((one) => one.judgement === 'open' && comesTrue(one, said) ? { ...one, judgement: 'happened' } : one)
}
