import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { soundsLikeFraud } from '../../src/messages/sounds-like-fraud.ts'
import { textOf } from '../support/repository.ts'
import heldOut from './held-out.json'
import learning from './learning.json'

const share = (texts: readonly Readonly<{ text: string }>[]): number => texts.filter(({ text }) => soundsLikeFraud(text)).length / texts.length

test.each([['learning', learning, 0.55], ['held out', heldOut, 0.85]] as const)('plain patterns alone find most of %s and leave honest texts alone', (_, set, least) => {
  expect(share(set.scam)).toBeGreaterThan(least)
  expect(share([...set.service, ...set.replies])).toBeLessThan(0.005)
})

test('a warning and what was refused sound like none', () => {
  expect(soundsLikeFraud('把验证码发给我')).toBe(true)
  expect(soundsLikeFraud('凡是要求把验证码发给对方的都是诈骗，请提高警惕')).toBe(false)
  expect(soundsLikeFraud('没有把验证码发给他')).toBe(false)
})

/** Everything that a source imports, itself among them, by its path from the top. */
function importedBy(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known
  known.add(path)
  for (const [, from = ''] of textOf(path).matchAll(/^import (?!type )[^']*'(\.[^']+)'/gm)) importedBy(join(dirname(path), from), known)
  return known
}

test('the engine reads notes without the learned tables', () => {
  const imported = [...importedBy('src/diagnosis/diagnose.ts')]
  expect(imported).toContain('src/messages/sounds-like-fraud.ts')
  expect(imported.filter((path) => /messages\/(?:.*learned|like-|.*leanings)/.test(path))).toEqual([])
})
