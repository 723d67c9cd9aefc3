import { expect, test } from 'vitest'
import { isDay } from '../../src/events/day.ts'
import { adviceKnowledge } from '../../src/knowledge/advice.ts'
import { grounds } from '../../src/knowledge/grounds.ts'
import { model } from '../../src/knowledge/model.ts'
import { numbers } from '../../src/knowledge/numbers.ts'
import { isSourceId, sources } from '../../src/knowledge/sources.ts'
import type { Source } from '../../src/knowledge/types.ts'
import { sourcesIn } from '../support/citations.ts'

const all: readonly (readonly [string, Source])[] = Object.entries(sources)
const cited = new Set(sourcesIn([model, adviceKnowledge, numbers, grounds]))

test('every source is cited by a number, a tip, a step or a ground', () => {
  expect(all.map(([id]) => id).filter((id) => !cited.has(id))).toEqual([])
})

test('nothing cites a source that is not there', () => {
  expect([...cited].filter((id) => !isSourceId(id))).toEqual([])
})

test.each(all)('%s has real days in order, and a safe address or none', (_, { published, read, url }) => {
  expect(isDay(published) && isDay(read)).toBe(true)
  expect(published <= read).toBe(true)
  expect(url ?? 'https://').toMatch(/^https:\/\//)
})

test('a title stands once', () => {
  const titles = all.map(([, { title }]) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('addresses are of authorities only', () => {
  const hosts = all.flatMap(([, { url }]) => (url === undefined ? [] : [new URL(url).hostname]))
  expect(hosts.filter((host) => !/(^|\.)(gov\.cn|pbccrc\.org\.cn)$/.test(host))).toEqual([])
})

test('what is ours says so, and nothing else has the lowest grade', () => {
  expect(all.filter(([, { grade }]) => grade === 'E').map(([id]) => id)).toEqual(['our-judgement'])
})
