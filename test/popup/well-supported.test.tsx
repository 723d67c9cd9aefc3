import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { ScreenProps } from '../../src/popup/actions.ts'
import { compare } from '../../src/popup/ledger/compare.ts'
import { leftOut } from '../../src/popup/ledger/left-out.ts'
import { Ledger } from '../../src/popup/ledger/ledger.tsx'
import { knowledgeFor } from '../../src/popup/ledger/strict-knowledge.ts'
import { Result } from '../../src/popup/result/result.tsx'
import { About } from '../../src/popup/settings/about.tsx'
import { Tips } from '../../src/popup/tips/tips.tsx'
import { house, line, today } from './house.tsx'

afterEach(cleanup)

const Room = (props: ScreenProps) => <Ledger {...props} from="checkup" />
const button = (name: string | RegExp) => screen.getByRole('button', { name })

const abnormal: readonly CreditEvent[] = [
  { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18', wording: '账户异常' },
  { id: 'r', kind: 'repaid-early', line: 'jb', date: '2026-11-16' },
]
const check = (events: readonly CreditEvent[], strict: boolean, draws = 100) =>
  diagnose({ lines: [line], events }, 'jb', today, knowledgeFor(strict), { draws })

describe('the switch', () => {
  test('is kept, says what it leaves out, and can be taken back', async () => {
    const home = house(Room)
    fireEvent.click(screen.getByLabelText('只看依据充分的'))
    await waitFor(() => expect(home.settings.wellSupported).toBe(true))
    fireEvent.click(button(`不算进去的有 ${leftOut().length} 条`))
    const out = screen.getByText('我们自己的判断（等级 E）留着：没有它，算不出结果，页面上都写明了。').previousElementSibling
    expect(out?.textContent).toContain('提前还款会被关额度')
    expect(out?.textContent).toContain('芝麻分降了，额度就会被关')
    fireEvent.click(screen.getByLabelText('只看依据充分的'))
    await waitFor(() => expect(home.settings.wellSupported).toBe(false))
  })

  test('the result says plainly that it is on, and only then', () => {
    house(Result, { events: abnormal, diagnosis: check(abnormal, false) })
    expect(screen.queryByText(/现在只看依据充分的/)).toBeNull()
    cleanup()
    const home = house(Result, { events: abnormal, diagnosis: check(abnormal, true), settings: { wellSupported: true } })
    expect(screen.getByText(/现在只看依据充分的/)).toBeTruthy()
    fireEvent.click(button('看区别，或者改回来'))
    expect(home.actions.go).toHaveBeenCalledWith('ledger', 'only')
  })
})

describe('both results side by side', () => {
  test('have every cause that either of them names, the sides, and the way back; the whole is unchanged', () => {
    const [whole, strict] = [check(abnormal, false), check(abnormal, true)]
    const both = compare(whole, strict)
    expect(both.layers).toHaveLength(5)
    expect(both.horizons.map(({ id }) => id)).toEqual([30, 90, 180, 365])
    expect(both.causes.map(({ id }) => id)).toContain(both.first.strict)
    for (const { id, whole: { p } } of both.causes) expect(p).toBe(whole.causes.find(({ cause }) => cause === id)?.share)
    // The words "abnormal" are told about in one place only; without them account protection is less likely.
    expect(both.most).not.toBeNull()
    expect(compare(whole, whole).most).toBeNull()
  })

  test('stand in the ledger for the line one came from, as numbers and in words', () => {
    house(Room, { events: abnormal })
    fireEvent.click(button('两种算法放在一起看'))
    const both = screen.getByRole('region', { name: '借呗，两种算法' })
    expect(within(both).getAllByRole('table')).toHaveLength(3)
    expect(both.textContent).toMatch(/差得最多的是“[^”]+”，差 \d+%/)
    expect(both.textContent).toContain('到那时又能用的可能')
  })

  test('an open line compares its risk, a line closed on one\'s own wish has none', () => {
    house(Room, { events: [{ id: 'i', kind: 'repaid-early', date: '2026-11-01', count: 9 }] })
    fireEvent.click(button('两种算法放在一起看'))
    expect(screen.getByText('被降额、暂停或关闭的可能')).toBeTruthy()
    cleanup()
    house(Room, { events: [{ id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18', reason: 'self' }] })
    fireEvent.click(button('两种算法放在一起看'))
    expect(screen.getByText('这条是你自己关的，没有原因要算。')).toBeTruthy()
  })
})

describe('the way to a card', () => {
  test('every reason, sign and rule of every cause leads to its card in place and back', () => {
    const events: readonly CreditEvent[] = [...abnormal, { id: 'o', kind: 'others-closed', date: '2026-11-18' }]
    house(Result, { events, diagnosis: check(events, false) })
    fireEvent.click(button(/^还有/))
    for (const opener of document.querySelectorAll<HTMLElement>('.causes > li > .disclosure > .opener')) fireEvent.click(opener)
    const reasons = [...document.querySelectorAll('.reasons .reason')].filter((row) => row.querySelector('.cite') !== null)
    expect(reasons.length).toBeGreaterThan(30)
    expect(reasons.filter((row) => row.querySelector('.rule-basis') === null).map(({ textContent }) => textContent)).toEqual([])
    const [first] = document.querySelectorAll<HTMLElement>('.rule-basis .opener')
    if (first === undefined) throw new Error('no way')
    fireEvent.click(first)
    expect(document.querySelector('.rule-basis .sides')).not.toBeNull()
    fireEvent.keyDown(document.querySelector('.rule-basis .inside') ?? document.body, { key: 'Escape' })
    expect(document.querySelector('.rule-basis .sides')).toBeNull()
    expect(document.activeElement).toBe(first)
    expect(document.querySelector('.reasons')).not.toBeNull()
  })

  test('so do the numbers of coming back, and those of the risk', () => {
    house(Result, { events: abnormal, diagnosis: check(abnormal, false) })
    fireEvent.click(button('看数字和依据'))
    fireEvent.click(button(/^往后三个月希望很小/))
    expect(screen.getByText(/往后三个月的可能低于 \d+%/)).toBeTruthy()
    cleanup()
    house(Result, { diagnosis: check([], false) })
    fireEvent.click(button('看数字和依据'))
    expect(button(/^总有一部分原因，从外面看不见/)).toBeTruthy()
  })

  test('from the tips, and from the settings', () => {
    const { tips } = check(abnormal, false, 0)
    const home = house(Tips, { events: abnormal, diagnosis: { tips }, focus: 'stop-applying' })
    expect(screen.getAllByRole('button', { name: '这条规则的依据' }).length).toBeGreaterThan(0)
    fireEvent.click(button('听人说的那些办法，有没有依据'))
    expect(home.actions.go).toHaveBeenCalledWith('ledger')
    cleanup()
    const settings = house(About)
    fireEvent.click(button('每条规则的依据，和人们常说的话'))
    expect(settings.actions.go).toHaveBeenCalledWith('ledger')
  })
})

test('knowledge without hearsay is the same advice', () => {
  expect(knowledgeFor(false)).toBe(knowledge)
  expect(knowledgeFor(true).advice).toBe(knowledge.advice)
  expect(knowledgeFor(true).model.weights.length).toBeLessThan(knowledge.model.weights.length)
})
