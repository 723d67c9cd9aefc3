import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { steps } from '../../src/knowledge/steps.ts'
import { tips } from '../../src/knowledge/tips.ts'
import { Tips } from '../../src/popup/tips/tips.tsx'
import { textFor } from '../../src/text/index.ts'
import { advised, events } from './advised.ts'
import { house } from './house.tsx'

afterEach(cleanup)

const zh = textFor('zh-CN')

describe('tips', () => {
  test('one first, four more, the rest on demand; all of them can be read', () => {
    const { tips: found, ...rest } = advised(events)
    house(Tips, { events, diagnosis: { ...rest, tips: found } })
    expect(screen.getByText(zh.tips[found[0]?.id as keyof typeof zh.tips].title)).toBeTruthy()
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    fireEvent.click(screen.getByRole('button', { name: /^再看/ }))
    expect(screen.getAllByRole('checkbox')).toHaveLength(found.length - 1)
    fireEvent.click(screen.getByRole('button', { name: `全部办法（${tips.length} 条）` }))
    expect(within(screen.getByRole('region', { name: `全部办法（${tips.length} 条）` })).getAllByRole('checkbox')).toHaveLength(tips.length)
  })

  test('each says its effort, when it shows, what it changes and where it comes from', () => {
    const { tips: found, ...rest } = advised(events)
    house(Tips, { events, diagnosis: { ...rest, tips: found } })
    const first = document.querySelector('[data-tone=accent]')
    for (const label of ['费时', '见效', '作用', '针对']) expect(first?.textContent).toContain(label)
    expect(first?.querySelector('.cite')).not.toBeNull()
  })

  test('a tip done goes to those done, and can be taken back', async () => {
    const home = house(Tips, { events, diagnosis: advised(events) })
    fireEvent.click(screen.getByRole('button', { name: '做了' }))
    await screen.findByText('做过的 1 件')
    const done = within(screen.getByRole('region', { name: '做过的 1 件' })).getByRole('checkbox')
    fireEvent.click(done)
    await waitFor(() => expect(screen.queryByText('做过的 1 件')).toBeNull())
    expect(Object.values(home.progress['jb'] ?? {}).every((step) => step.done === undefined)).toBe(true)
  })

  test('waiting is an action: it has its day and reminds of it', async () => {
    const technical = advised(events, { 'sync-delay': 0.7 })
    const home = house(Tips, { events, diagnosis: technical })
    const due = technical.tips[0]?.due
    expect(due).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /提醒我/ }))
    await waitFor(() => expect(home.reminders).toMatchObject([{ day: due, about: 'recheck' }]))
  })

  test('tips and steps never share an id, as their ticks share a place', () => {
    const ids = [...tips, ...steps].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
