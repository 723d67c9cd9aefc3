import { describe, expect, test } from 'vitest'
import { measure, type Labelled } from '../../tools/messages/measure.ts'
import heldOutLast from './held-out-last.json'
import heldOutLater from './held-out-later.json'
import heldOut from './held-out.json'
import learning from './learning.json'

/**
 * The held-out sets were labelled before they were run; no text of theirs is in the tables. What they showed when they were first run:
 * the first as it first was, with the first rules, 70 of 70 swindles found, none of 70 honest messages stopped and 2 watched, 40 of 44
 * grades right (some of its texts were written anew since); the later one 24 of 25 found, none of 30 stopped or watched, 15 of 20
 * grades right, after which rules on the build of a sentence came; of 16 answers in official wording, the last in it, 7. The last one,
 * after phrases were learned that name a reason: 16 of 20 found, none of 16 stopped and 2 watched, 53 of 62 grades right, 26 of 30 of those
 * in official wording, which are the last in it.
 */
describe.each([
  ['learning', learning, { grade: 0.95, names: 0.9, found: 0.98, watched: 0.01, graded: 0.03 }],
  ['held out', heldOut, { grade: 0.95, names: 0.95, found: 0.98, watched: 0.02, graded: 0.03 }],
  ['held out later', heldOutLater, { grade: 0.85, names: 0.8, found: 0.95, watched: 0, graded: 0.03 }],
  ['held out last', heldOutLast, { grade: 0.8, names: 0.85, found: 0.85, watched: 0.07, graded: 0.12 }],
] as const)('messages %s', (_name, labelled, least) => {
  const figures = measure(labelled)
  const told = JSON.stringify(figures.misses, null, 1)

  test('of swindlers are stopped or watched, honest ones are left alone', () => {
    expect(figures.recall, told).toBeGreaterThanOrEqual(least.found)
    expect(figures.stopped, told).toBe(0)
    expect(figures.watched, told).toBeLessThanOrEqual(least.watched)
  })

  test('that answer have the right grade and names; the others have none', () => {
    expect(figures.gradeRight, told).toBeGreaterThanOrEqual(least.grade)
    expect(Math.min(figures.namesRight, figures.namesFound), told).toBeGreaterThanOrEqual(least.names)
    expect(figures.graded).toBeLessThanOrEqual(least.graded)
  })
})

test('the held-out sets are many, and not in the learning set', () => {
  const texts = ({ scam, service, replies }: Labelled): readonly string[] => [...scam, ...service, ...replies].map(({ text }) => text)
  const learnt = new Set(texts(learning))
  const held = [heldOut, heldOutLater, heldOutLast].flatMap(texts)
  expect(held.length).toBeGreaterThan(300)
  expect(held.filter((text) => learnt.has(text))).toEqual([])
})
