import { expect, test } from 'vitest'
import { filesUnder, textOf } from './support/repository.ts'

const HAN = /\p{Script=Han}|[，。：；？！、“”（）]/u

/** The source without its comments; what stands in quotes stays. */
function withoutComments(source: string): string {
  const quotedOrComment = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g
  return source.replace(quotedOrComment, (_all, quoted: string | undefined) => quoted ?? '')
}

test('comments are left aside, words are not', () => {
  expect(withoutComments('const a = 1 // 说明\n/* 说\n明 */')).not.toMatch(HAN)
  expect(withoutComments('const a = \'// 说明\'')).toMatch(HAN)
  expect(withoutComments('<p>说明</p>')).toMatch(HAN)
})

/** Data in Chinese by nature: the titles of documents, what platforms write on their screens, and how people say what happened. */
const DATA = /^src\/(?:knowledge\/(?:sources|wordings|traditional)\.ts|(?:understanding|messages)\/vocabulary-[\w-]+\.ts)$/

test('Chinese stands in src/text and in tables of data, nowhere else', () => {
  const logic = filesUnder('src').filter((path) => !path.startsWith('src/text/') && !DATA.test(path))
  expect(logic.filter((path) => HAN.test(withoutComments(textOf(path))))).toEqual([])
})
