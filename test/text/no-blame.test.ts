import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { wordsIn } from '../support/words.ts'

/** Words that lay it at the person's door. What says that it was not their fault is welcome. */
const blame = {
  'zh-CN': /你(?:早)?应该早|早就(?:该|应该)|早该|怪你|怪自己|怪不得|自作自受|活该|咎由自取|谁(?:让|叫)你|都是你|你自己(?:造成|作的|惹)|不听劝|贪心|贪图|后悔也|太傻|愚蠢|(?<!不是|不像是|不一定是|未必是)你的(?:错|过错|责任)/,
  'en': /you should have|(?:is|was) your (?:own )?fault|serves you right|you (?:have )?only yourself|blame yourself|foolish|careless|greedy|you ought to have|deserve(?:d|s)? it/i,
}

test.each(['zh-CN', 'en'] as const)('no word of the %s texts lays blame', (language) => {
  const found = wordsIn(textFor(language)).filter(([, words]) => blame[language].test(words)).map(([path, words]) => `${path}: ${words}`)
  // What people believe is quoted in the ledger in their own words, to be answered there; how they tell things is listed to find a kind.
  expect(found.filter((path) => !/^(?:cards\.[\w-]+\.(?:claim|find)|kinds\.[\w-]+\.also)/.test(path))).toEqual([])
})
