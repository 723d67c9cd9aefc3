import { cleanup, screen, waitFor } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { keepLook, readKeptLook, type KeptLook } from '../../src/popup/glance/kept-look.ts'
import { updateCase } from '../../src/store/case-store.ts'
import { keepSession } from '../../src/store/session.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { deleteEverything } from '../../src/store/wipe.ts'
import { button, open, two, wholeApp } from './whole-app.tsx'

wholeApp()

/** Opens the page once, so that its look is kept, and puts something into that look by which it can be told. */
async function markedLook(): Promise<KeptLook> {
  await updateCase(() => two)
  open()
  await button('又能用了')
  await waitFor(async () => expect(await readKeptLook()).not.toBeNull())
  cleanup()
  const look = await readKeptLook()
  if (look === null) throw new Error('no look was kept')
  const marked = { ...look, seen: look.seen.map((one) => ({ ...one, headline: 'own-wish' as const })) }
  await keepLook(marked)
  return marked
}

const found = () => screen.queryAllByText('这是你自己关的，没有要查的').length

test('what was seen is shown again, as long as nothing changed', async () => {
  await markedLook()
  open()
  await button('又能用了')
  expect(found()).toBe(2)
})

test.each([
  ['the record', () => updateCase((before) => ({ ...before, events: before.events.slice(1) }))],
  ['the day', async () => void vi.setSystemTime(new Date('2026-11-22T12:00:00'))],
  ['whether past restrictions count', () => updateSettings((before) => ({ ...before, learn: !before.learn }))],
  ['whether hearsay counts', () => updateSettings((before) => ({ ...before, wellSupported: !before.wellSupported }))],
  ['the look itself, into nothing that can be read', () => keepSession('look', { of: 'something' })],
])('it is worked out anew after a change of %s', async (_what, change) => {
  await markedLook()
  await change()
  open()
  await screen.findByRole('heading', { level: 2, name: '借呗' })
  expect(found()).toBe(0)
})

test('a change while the page is open is seen at once', async () => {
  await markedLook()
  open()
  await button('又能用了')
  expect(found()).toBe(2)
  await updateCase((before) => ({ ...before, events: before.events.slice(1) }))
  await waitFor(() => expect(found()).toBe(0))
})

test('it is forgotten with everything else', async () => {
  await markedLook()
  await deleteEverything()
  expect(await readKeptLook()).toBeNull()
})
