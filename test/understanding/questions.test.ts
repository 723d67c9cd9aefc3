import { describe, expect, test } from 'vitest'
import heldOut from './questions-held-out.json'
import questions from './questions.json'
import { judged } from './labelled.ts'

/**
 * Questions as people type them. The first set was written with the vocabulary in hand. The second was written afterwards and run
 * once before anything was changed for it: 79 % of the stated causes were recognised then, and of 6 % of the texts something wrong
 * was read. Both are held to the measure now.
 */
describe.each([['in hand', questions, 250], ['held out', heldOut, 80]] as const)('questions %s', (_name, labels, least) => {
  const { verdicts, recognised, wrong } = judged(labels)

  test('are many', () => expect(verdicts.length).toBeGreaterThanOrEqual(least))

  test('the stated cause is recognised, and nothing wrong is read', () => {
    expect(recognised).toBeGreaterThanOrEqual(0.97)
    expect(wrong).toBeLessThanOrEqual(0.01)
  })

  test('few are not read as they should be', () => {
    const off = verdicts.filter(({ missing, wrong: extra, entry }) => missing.length > 0 || extra.length > 0 || entry !== null)
    expect(off.length / verdicts.length, JSON.stringify(off, null, 1)).toBeLessThanOrEqual(0.03)
  })
})
