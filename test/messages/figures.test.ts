import { describe, expect, test } from 'vitest'
import { measure, type Labelled } from '../../tools/messages/measure.ts'
import heldOutLater from './held-out-later.json'
import heldOut from './held-out.json'
import learning from './learning.json'

/**
 * The held-out sets were labelled before they were run; no text of theirs is in the tables. What they showed when they were first run:
 * the first as it first was, with the first rules, 70 of 70 swindles found, none of 70 honest messages stopped and 2 watched, 40 of 44
 * grades right (some of its texts were written anew since); the later one 24 of 25 found, none of 30 stopped or watched, 15 of 20
 * grades right, after which rules on the build of a sentence came; of 16 answers in official wording, the last in it, 7.
 */
describe.each([
  ['learning', learning, { grade: 0.9, names: 0.9 }], ['held out', heldOut, { grade: 0.9, names: 0.9 }],
  ['held out later', heldOutLater, { grade: 0.7, names: 0.7 }],
] as const)('messages %s', (_name, labelled, least) => {
  const figures = measure(labelled)
  const told = JSON.stringify(figures.misses, null, 1)

  test('of swindlers are stopped or watched, honest ones are left alone', () => {
    expect(figures.recall, told).toBeGreaterThanOrEqual(0.95)
    expect(figures.stopped, told).toBeLessThanOrEqual(0.01)
    expect(figures.watched, told).toBeLessThanOrEqual(0.03)
  })

  test('that answer have the right grade and names; the others have none', () => {
    expect(figures.gradeRight, told).toBeGreaterThanOrEqual(least.grade)
    expect(Math.min(figures.namesRight, figures.namesFound), told).toBeGreaterThanOrEqual(least.names)
    expect(figures.graded).toBeLessThanOrEqual(0.03)
  })
})

test('the held-out sets are many, and not in the learning set', () => {
  const texts = ({ scam, service, replies }: Labelled): readonly string[] => [...scam, ...service, ...replies].map(({ text }) => text)
  const learnt = new Set(texts(learning))
  expect(texts(heldOut).length + texts(heldOutLater).length).toBeGreaterThan(250)
  expect([...texts(heldOut), ...texts(heldOutLater)].filter((text) => learnt.has(text))).toEqual([])
})
