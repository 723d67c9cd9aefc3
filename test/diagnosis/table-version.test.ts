import { expect, it } from 'vitest'
import { tableVersion } from '../../src/diagnosis/table-version.ts'
import { model } from '../../src/knowledge/model.ts'

it('is another one when a number changes, and the same when only its source does', () => {
  const { unknown } = model.returns
  const version = tableVersion(model)
  const changed = (share: Partial<typeof unknown.share>): string => tableVersion({ ...model, returns: { ...model.returns, unknown: { ...unknown, share: { ...unknown.share, ...share } } } })
  expect(changed({ value: unknown.share.value + 0.01 })).not.toBe(version)
  expect(changed({ source: 'elsewhere', basis: 'report' })).toBe(version)
  expect(tableVersion({ ...model })).toBe(version)
})
