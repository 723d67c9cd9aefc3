import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { emptyCasework, readCasework, updateCasework } from '../../src/store/casework.ts'
import { readDraft } from '../../src/store/draft.ts'
import { textFor } from '../../src/text/index.ts'
import { fullCasework } from '../support/casework.ts'
import { open, press, two, wholeApp } from './whole-app.tsx'

wholeApp()

const { casework, kinds, frame } = textFor('zh-CN')
const contacted = { id: 'a', kind: 'contacted', line: 'jb', date: '2026-11-19' } as const

async function caseFile(): Promise<void> {
  await updateCase(() => ({ ...two, lines: two.lines.slice(0, 1), events: [two.events[0], contacted] }))
  await updateCasework(() => fullCasework)
  open()
  await press('联系')
  await press(casework.open)
}

test('what was noted beside a contact goes with it, and comes back when that is taken back', async () => {
  await caseFile()
  fireEvent.click(await screen.findByText(kinds.contacted.name))
  await press(casework.form.remove)
  await waitFor(async () => expect((await readCasework()).details).toEqual({}))
  expect((await loadCase()).case.events.map(({ id }) => id)).toEqual(['c'])
  await press(frame.undo)
  await waitFor(async () => expect(await readCasework()).toEqual(fullCasework))
  expect((await loadCase()).case.events).toContainEqual(contacted)
})

test('a contact noted and taken back leaves nothing behind', async () => {
  await caseFile()
  await press(casework.add)
  fireEvent.input(await screen.findByLabelText(casework.form.ticket), { target: { value: 'GD-9' } })
  await press(casework.form.save)
  await waitFor(async () => expect(Object.values((await readCasework()).details)).toContainEqual({ ticket: 'GD-9' }))
  await waitFor(async () => expect(await readDraft()).not.toHaveProperty('contact'))
  await press(frame.undo)
  await waitFor(async () => expect(await readCasework()).toEqual(fullCasework))
})

test('a line that is removed takes its casework along, and brings it back', async () => {
  await caseFile()
  await press(frame.settings)
  await press(textFor('zh-CN').settings.lines.editLine('借呗'))
  await press(textFor('zh-CN').lineForm.remove)
  await press(textFor('zh-CN').lineForm.reallyRemove)
  await waitFor(async () => expect(await readCasework()).toEqual(emptyCasework))
  await press(frame.undo)
  await waitFor(async () => expect(await readCasework()).toEqual(fullCasework))
})
