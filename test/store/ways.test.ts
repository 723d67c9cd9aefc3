import { beforeEach, expect, test } from 'vitest'
import { parseOwnLimits } from '../../src/events/own-limits.ts'
import { exportText, importText } from '../../src/store/backup.ts'
import { mergeWays } from '../../src/store/merge-ways.ts'
import { noWays, parseWays, type Planned, readWays, updateWays, type Ways } from '../../src/store/ways.ts'
import { withEvent } from '../support/cases.ts'
import { updateCase } from '../../src/store/case-store.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const said = { p: 0.2, low: 0.1, high: 0.4 }
const step: Planned = { id: 's', line: 'jb', move: 'identity', made: '2026-11-01', by: '2026-11-08', look: '2027-02-01', about: 'risk', before: said, after: { ...said, p: 0.1 } }
const ways: Ways = {
  limits: { marks: { identity: 'easy', save: 'locked' }, costs: { 'settle-a-loan': 500 }, money: 3000, weeks: 8 },
  planned: [step, { ...step, id: 'd', move: 'wait', done: '2026-11-05' }, { ...step, id: 'l', let: '2026-11-06' }],
}

test('limits and plans are there again, and in a backup', async () => {
  await updateCase(withEvent('a'))
  await updateWays(() => ways)
  expect(await readWays()).toEqual(ways)
  const text = await exportText()
  installExtensionStorage()
  await importText(text, '2026-11-22')
  expect(await readWays()).toEqual(ways)
})

test('what cannot be used is left out, each by itself', () => {
  expect(parseWays('?')).toEqual(noWays)
  expect(parseWays({ planned: [step, { ...step, by: 'soon' }, { ...step, before: { p: 2 } }, 3] })).toEqual({ ...noWays, planned: [step] })
  expect(parseOwnLimits({ marks: { a: 'hard', b: 'never' }, costs: { a: 1, b: -1, c: '2' }, money: -5, weeks: 2.5 }))
    .toEqual({ marks: { a: 'hard' }, costs: { a: 1 }, money: null, weeks: null })
})

test('two become one with each step once, ours where limits differ, under the line ids of here', () => {
  const theirs: Ways = { limits: { marks: { save: 'easy', identity: 'hard' }, costs: {}, money: 1, weeks: null }, planned: [{ ...step, line: 'x' }, { ...step, line: 'x', id: 'o', by: '2026-12-01' }] }
  const both = mergeWays({ ...ways, limits: { ...ways.limits, weeks: null } }, theirs, new Map([['x', 'jb']]))
  expect(both.limits).toEqual({ ...ways.limits, weeks: null })
  expect(both.planned).toEqual([...ways.planned, { ...step, id: 'o', by: '2026-12-01' }])
  expect(mergeWays(both, theirs, new Map([['x', 'jb']]))).toEqual(both)
})
