import { describe, expect, test } from 'vitest'
import { numbers } from '../../src/knowledge/numbers.ts'
import { textFor } from '../../src/text/index.ts'
import { wordsIn } from '../support/words.ts'

const chinese = wordsIn(textFor('zh-CN'))
const english = wordsIn(textFor('en'))
const wrong = (words: typeof chinese, pattern: RegExp) => words.filter(([, said]) => pattern.test(said)).map(([path, said]) => `${path}: ${said}`)

describe.each([['zh-CN', chinese], ['en', english]] as const)('%s', (_, words) => {
  test('says something everywhere', () => {
    expect(wrong(words, /^\s*$/).filter((line) => !line.includes('.hint:'))).toEqual([])
  })

  test('stays calm: no exclamation marks, no emoji', () => {
    expect(wrong(words, /[!！]|\p{Extended_Pictographic}/u)).toEqual([])
  })

  test('shows no telephone number that is not in the number book', () => {
    const known = Object.values(numbers).map(({ number }) => number)
    const shown = words.flatMap(([path, said]) => [...said.matchAll(/400-\d{3}-\d{4}|(?<![\d,.〔])(?:95|12|96)\d{3}(?!\d)/g)].map(([number]) => [path, number] as const))
    expect(shown.filter(([, number]) => !known.some((each) => each === number))).toEqual([])
    expect(shown.length).toBeGreaterThan(0)
  })
})

/** Screens quote what stands on a Chinese screen; words about knowledge need not. */
const screens = /^(frame|firstRun|form|settings|lineForm|contact|result|glance|questions|timeline|tipsScreen|command|ownWords)\./

test('English about knowledge holds no Han characters', () => {
  const own = english.filter(([path]) => !screens.test(path))
  expect(own.length).toBeGreaterThan(500)
  expect(wrong(own, /\p{Script=Han}/u)).toEqual([])
})

test('Chinese holds full-width punctuation beside Han characters', () => {
  expect(wrong(chinese, /\p{Script=Han}[,;:?()]|[,;:?(]\p{Script=Han}/u)).toEqual([])
})

test('authorities and companies have their present names', () => {
  expect(wrong(chinese, /蚂蚁金服|中国银监会|保监会(?!；)/).filter((line) => !line.startsWith('policies.regulator-renamed-2023'))).toEqual([])
})

test('nothing promises a limit, a date of return, or a way round', () => {
  expect(wrong(chinese, /保证恢复|一定恢复|3\s*[到至-]\s*6\s*个月(?:后|内)?恢复|内部渠道可|快速恢复/)).toEqual([])
})

test('what people type finds a kind, and no word of a kind is said twice', () => {
  const { kinds } = textFor('zh-CN')
  for (const [kind, { also }] of Object.entries(kinds)) expect(new Set(also).size, kind).toBe(also.length)
  const find = (word: string): string[] => Object.entries(kinds).flatMap(([kind, { name, also }]) => (name === word || also.includes(word) ? [kind] : []))
  expect(find('逾期')).toEqual(['late-payment'])
  expect(find('查征信')).toEqual(['credit-inquiry'])
  expect(find('硬查询')).toEqual(['credit-inquiry'])
  expect(find('换手机号')).toEqual(['phone-changed'])
  expect(find('断供')).toEqual(['late-payment'])
})
