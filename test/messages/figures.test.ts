import { describe, expect, test } from 'vitest'
import { measure } from '../../tools/messages/measure.ts'
import heldOut from './held-out.json'
import learning from './learning.json'

/**
 * The held-out set was labelled before any rule was written, and no rule was written for it. When it was first run, all 70 swindles
 * were found, none of 70 honest messages was stopped and 2 were watched, and 40 of 44 answers had the right grade.
 */
describe.each([['learning', learning], ['held out', heldOut]])('messages %s', (_name, labelled) => {
  const figures = measure(labelled)
  const told = JSON.stringify(figures.misses, null, 1)

  test('are many', () => {
    expect([labelled.scam.length, labelled.service.length].every((many) => many >= 60)).toBe(true)
  })

  test('of swindlers are stopped or watched, honest ones are left alone', () => {
    expect(figures.recall, told).toBeGreaterThanOrEqual(0.95)
    expect(figures.stopped, told).toBeLessThanOrEqual(0.01)
    expect(figures.watched, told).toBeLessThanOrEqual(0.03)
  })

  test('that answer have the right grade and names; the others have none', () => {
    expect(figures.gradeRight, told).toBeGreaterThanOrEqual(0.9)
    expect(Math.min(figures.namesRight, figures.namesFound), told).toBeGreaterThanOrEqual(0.9)
    expect(figures.graded).toBeLessThanOrEqual(0.02)
  })
})
