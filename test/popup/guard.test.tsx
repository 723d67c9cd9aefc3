import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Guard } from '../../src/popup/frame/guard.tsx'
import { late, useLate } from '../../src/popup/frame/late.ts'
import { textFor } from '../../src/text/index.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'

const text = textFor('zh-CN')

function Broken(): never {
  throw new Error('a fault of ours')
}

beforeEach(installExtensionStorage)
afterEach(cleanup)

it('a fault leaves no blank page: it is said, and what was noted can be had as text', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(<Guard text={text}><Broken /></Guard>)
  expect(screen.getByRole('heading').textContent).toBe(text.frame.trouble.broken.title)
  fireEvent.click(screen.getByRole('button', { name: text.frame.backupText }))
  expect(await screen.findByDisplayValue(/credit-line-checkup/)).toBeTruthy()
})

it('a room that cannot be loaded is said too, and loading it is tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let there = false
  const script = late(async () => {
    if (!there) throw new Error('no such file')
    return 'the room'
  })
  const Room = () => <p>{useLate(script, true) ?? 'on the way'}</p>
  render(<Guard text={text}><Room /></Guard>)
  expect((await screen.findByRole('heading')).textContent).toBe(text.frame.trouble.broken.title)
  cleanup()
  there = true
  render(<Guard text={text}><Room /></Guard>)
  expect(await screen.findByText('the room')).toBeTruthy()
})

it('without a fault it shows what it guards', () => {
  render(<Guard text={text}><p>{'fine'}</p></Guard>)
  expect(screen.getByText('fine')).toBeTruthy()
})
