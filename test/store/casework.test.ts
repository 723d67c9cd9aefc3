import { beforeEach, describe, expect, it } from 'vitest'
import { partOf, withDetails, withoutPart, withPart } from '../../src/store/casework-changes.ts'
import { emptyCasework, LONGEST_JOINED_NOTES, parseCasework, parseDetails, readCasework, updateCasework } from '../../src/store/casework.ts'
import { MAX_DEPTH } from '../../src/events/limits.ts'
import { isDeeperThan } from '../../src/events/record.ts'
import { fullCasework } from '../support/casework.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

describe('casework', () => {
  it('is empty before anything was gathered, and comes back as it was written', async () => {
    expect(await readCasework()).toEqual(emptyCasework)
    await updateCasework(() => fullCasework)
    expect(await readCasework()).toEqual(fullCasework)
  })

  it('leaves out what cannot be used, and nothing else', () => {
    expect(parseCasework({
      details: { a: { channel: 'pigeon', ticket: 7, agent: '', promised: 'soon', sent: ['x', 3] }, b: 5 },
      notes: { jb: 3, hb: 'n'.repeat(LONGEST_JOINED_NOTES + 1) }, papers: [{ line: 'jb', paper: 'p', day: 'never', to: null }, 'no'],
      attachments: [{ id: 'f', line: 'jb', name: '', day: '2026-01-01' }], hidden: { jb: ['x', '', 4] },
    })).toEqual({
      details: { a: { sent: ['x'] }, b: {} }, notes: { jb: '', hb: 'n'.repeat(LONGEST_JOINED_NOTES) }, papers: [], attachments: [], hidden: { jb: ['x'] },
    })
    expect(parseCasework(null)).toEqual(emptyCasework)
    expect(parseDetails(undefined)).toEqual({})
  })

  it('is no deeper in a backup than a case file may be', () => {
    expect(isDeeperThan(MAX_DEPTH, { extension: { casework: fullCasework } })).toBe(false)
  })

  it('goes with its events and its line, and comes back with them', () => {
    const other = { ...fullCasework.attachments[0], id: 'g', line: 'hb', name: 'x', shows: '', place: '', day: '2026-01-01' } as const
    const both = { ...withDetails(fullCasework, 'b', { ticket: '1' }), attachments: [...fullCasework.attachments, other] }
    const part = partOf(both, ['a'], 'jb')
    expect(part).toEqual(fullCasework)
    const without = withoutPart(both, ['a'], 'jb')
    expect(without).toEqual({ ...emptyCasework, details: { b: { ticket: '1' } }, attachments: [other] })
    expect(withPart(without, part).details).toEqual(both.details)
    expect(partOf(both, ['a'], null)).toEqual({ ...emptyCasework, details: fullCasework.details })
  })

  it('has no entry for an event about which nothing is noted any more', () => {
    expect(withDetails(fullCasework, 'a', {}).details).toEqual({})
  })
})
