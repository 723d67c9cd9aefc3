import { describe, expect, it } from 'vitest'
import { migrate, type Migration } from '../../src/store/migrate.ts'

const migrations: readonly Migration[] = [
  { from: 1, migrate: stored => ({ one: stored }) },
  { from: 2, migrate: stored => ({ two: stored }) },
]

describe('migrations', () => {
  it('run one after the other, from the stored schema to the present one', () => {
    expect(migrate('x', 1, 3, migrations)).toEqual({ two: { one: 'x' } })
    expect(migrate('x', 2, 3, migrations)).toEqual({ two: 'x' })
  })

  it('do not run on what is of the present schema', () => {
    expect(migrate('x', 3, 3, migrations)).toBe('x')
  })

  it('may not have a gap', () => {
    expect(() => migrate('x', 0, 3, migrations)).toThrow('schema 0')
  })
})
