import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { wordsIn } from '../support/words.ts'

/** A function's source stands for what it says: a blank in a template is one in every sentence made of it. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'function') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : []
}

test.each(['zh-CN', 'en'] as const)('no words of the %s texts leave a blank to fill', (language) => {
  const text = textFor(language)
  const blank = /【|】|\[ \]|\[(?:the |full |your )?(?:name|lender|day|reason)[, ][^\]]*\]/
  expect(wordsIn(text).filter(([, words]) => blank.test(words)).map(([path]) => path)).toEqual([])
  expect(said(text).filter((source) => blank.test(source)).map((source) => source.slice(0, 120))).toEqual([])
})
