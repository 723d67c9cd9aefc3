import { beforeEach, describe, expect, it } from 'vitest'
import { exportText, importText } from '../../src/store/backup.ts'
import { updateCase } from '../../src/store/case-store.ts'
import { MAX_SLOT, mergeLetters, noLetters, parseLetters, readLetters, updateLetters, type Letters } from '../../src/store/letters.ts'
import { deleteEverything } from '../../src/store/wipe.ts'
import { withEvent } from '../support/cases.ts'
import { everythingStored, installExtensionStorage } from '../support/extension-storage.ts'

const TODAY = '2026-11-21'

const letters: Letters = {
  person: { 'name': '张三', 'id-number': null },
  lines: { jb: { lender: '某某消费金融有限公司' } },
  list: [{
    line: 'jb', kind: 'complaint', subject: 'credit-decision', body: null, slots: { ticket: 'T-1' }, requests: ['human-review'],
    edited: { text: '改过的文字。'.repeat(900), of: '原来的文字' }, taken: { day: '2026-11-20', text: '发出的文字' },
  }],
}

beforeEach(installExtensionStorage)

describe('texts', () => {
  it('come back from a backup whole, long ones too, and adding it again adds nothing', async () => {
    await updateCase(withEvent('a'))
    await updateLetters(() => letters)
    const file = await exportText()
    installExtensionStorage()
    expect(await importText(file, TODAY)).toMatchObject({ added: 1, problems: [] })
    expect(await readLetters()).toEqual(letters)
    await importText(file, TODAY)
    expect(await readLetters()).toEqual(letters)
  })

  it('are gone with everything else', async () => {
    await updateLetters(() => letters)
    await deleteEverything()
    expect(await everythingStored()).toEqual({})
    expect(await readLetters()).toEqual(noLetters)
  })

  it('of an import move to the line that their line is here; where the two differ, ours stays', () => {
    const theirs: Letters = { ...letters, person: { name: '李四', phone: '1' }, lines: { theirs: { lender: 'x', contract: '7' } }, list: letters.list.map((one) => ({ ...one, line: 'theirs' })) }
    const both = mergeLetters(letters, theirs, new Map([['theirs', 'jb']]))
    expect(both.person).toEqual({ 'name': '张三', 'id-number': null, 'phone': '1' })
    expect(both.lines).toEqual({ jb: { lender: '某某消费金融有限公司', contract: '7' } })
    expect(both.list).toEqual(letters.list)
    expect(mergeLetters(letters, theirs, new Map()).list).toHaveLength(2)
  })

  it('that cannot be read are left out, each by itself', () => {
    expect(parseLetters(undefined)).toEqual(noLetters)
    expect(parseLetters({ person: { name: 7, phone: 'x'.repeat(MAX_SLOT + 9) }, lines: 'no', list: [null, { line: 'jb' }, { ...letters.list[0], requests: [1, 'copy'], edited: 3, taken: { day: '2026-02-31', text: '' } }] }))
      .toEqual({ person: { phone: 'x'.repeat(MAX_SLOT) }, lines: {}, list: [{ ...letters.list[0], requests: ['copy'], edited: null, taken: null }] })
  })
})
