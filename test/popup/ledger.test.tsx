import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { beliefIds, cardIds, type CardId, ledger, ruleIds } from '../../src/knowledge/ledger.ts'
import { effectsOf } from '../../src/popup/ledger/effect-words.ts'
import { CardBody } from '../../src/popup/ledger/ledger-card.tsx'
import { Ledger } from '../../src/popup/ledger/ledger.tsx'
import type { ScreenProps } from '../../src/popup/actions.ts'
import { textFor, type Language } from '../../src/text/index.ts'
import { house } from './house.tsx'

afterEach(cleanup)

const chinese = textFor('zh-CN')
const Room = (props: ScreenProps) => <Ledger {...props} from="tips" />
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const part = (name: string) => fireEvent.click(screen.getByLabelText(name))
const rowOf = (claim: string) => {
  const opener = screen.getAllByRole('button').find(({ textContent }) => textContent?.startsWith(claim))
  if (opener === undefined) throw new Error(`no row ${claim}`)
  return opener
}
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } })
const claims = () => [...document.querySelectorAll('.ledger-row > .disclosure > .opener .name')].map(({ textContent }) => textContent)

describe.each(['zh-CN', 'en'] as const)('the words of the cards, %s', (language) => {
  const text = textFor(language)

  test.each(cardIds)('%s: one sentence for each source of each side and no other', (id) => {
    const { for: pro, against }: { for: readonly string[]; against: readonly string[] } = ledger[id]
    expect(Object.keys(text.cards[id].for).toSorted()).toEqual(pro.toSorted())
    expect(Object.keys(text.cards[id].against).toSorted()).toEqual(against.toSorted())
  })

  test('a claim stands once, and fits into a row', () => {
    const said = cardIds.map((id) => text.cards[id].claim)
    expect(new Set(said).size).toBe(said.length)
    expect(said.filter((claim) => claim.length > (language === 'en' ? 90 : 26))).toEqual([])
  })

  test('no words repeat a number of the model: those are read from it', () => {
    const typed = cardIds.filter((id) => /\d/.test(text.cards[id].does.replace(/12378|96110|2020|12 个月|12 months/g, '')))
    expect(typed).toEqual([])
  })
})

describe.each(cardIds)('the card %s', (id) => {
  const shown = (language: Language) => {
    const { container } = render(<CardBody id={id} text={textFor(language)} go={vi.fn()} />)
    return container.textContent ?? ''
  }

  test('shows both sides, grade, cap, day and what the model does; what is ignored says so', () => {
    const words = shown('zh-CN')
    expect(within(screen.getByRole('group', { name: '支持的' })).queryAllByRole('listitem')).toHaveLength(ledger[id].for.length)
    expect(within(screen.getByRole('group', { name: '反对的' })).getAllByRole('listitem')).toHaveLength(ledger[id].against.length)
    expect(words).toMatch(/依据(等级 [A-E]|没有等级)/)
    expect(words).toMatch(/上限(最多 [\d.]+ 倍|不许起作用)/)
    expect(words).toMatch(/查看日2026-11-2\d/)
    expect(words.includes(chinese.ledger.ignored)).toBe('ignored' in ledger[id])
    expect(words).toContain(chinese.cards[id].does)
    if (ledger[id].for.length === 0) expect(words).toContain('没有找到可靠的来源')
  })

  test('says everything in English too', () => {
    expect(shown('en').replace(/[\p{Script=Han}《》（）〔〕、，]+/gu, '')).not.toMatch(/undefined|NaN|\[object/)
    expect(effectsOf(id).length > 0).toBe(screen.queryByRole('list', { name: textFor('en').ledger.numbers }) !== null)
  })
})

describe('the screen', () => {
  test('begins with what people say; the rules and the terms are a choice away', () => {
    house(Room)
    expect(claims()).toHaveLength(beliefIds.length)
    part('模型用的规则')
    expect(claims()).toHaveLength(ruleIds.length)
    part('名词')
    expect(document.querySelectorAll('.glossary dt')).toHaveLength(Object.keys(chinese.glossary).length)
    expect(screen.getByText('综合融资成本')).toBeTruthy()
  })

  test('a card opens in place, and Esc closes it with the focus back on its row', () => {
    const home = house(Room)
    const opener = rowOf('提前还款会被关额度')
    fireEvent.click(opener)
    expect(screen.getByText(/提前还款不影响信用/)).toBeTruthy()
    expect(screen.getByText(/最多 1\.25 倍/)).toBeTruthy()
    fireEvent.keyDown(screen.getByRole('button', { name: '收起' }), { key: 'Escape' })
    expect(screen.queryByText(/提前还款不影响信用/)).toBeNull()
    expect(document.activeElement).toBe(opener)
    expect(home.actions.go).not.toHaveBeenCalled()
  })

  test('leads back to where one came from, by its button and by Esc', () => {
    const home = house(Room)
    fireEvent.click(button('返回'))
    expect(home.actions.go).toHaveBeenCalledWith('tips')
    search('芝麻')
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })
    expect(home.actions.go).toHaveBeenCalledTimes(1)
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })
    expect(home.actions.go).toHaveBeenCalledTimes(2)
  })

  test.each(cardIds)('goes to the card %s, open', (id) => {
    house(Room, { focus: id })
    expect(document.querySelector(`#card-${id} .opener`)?.getAttribute('aria-expanded')).toBe('true')
  })

  test('an ignored belief leads on to the rule that there is instead, and to a tip', () => {
    const home = house(Room)
    fireEvent.click(rowOf('自己查征信，查多了额度会关'))
    fireEvent.click(rowOf('短期内申请太多'))
    expect(screen.getByText(/最多让总的风险变成 [\d.]+ 倍/)).toBeTruthy()
    fireEvent.click(button('看一次自己的征信报告'))
    expect(home.actions.go).toHaveBeenCalledWith('tips', 'read-own-report')
  })
})

describe('search', () => {
  test.each<[string, CardId, Language]>([
    ['提前还款', 'early-repayment', 'zh-CN'], ['提前还清会不会被关', 'early-repayment', 'zh-CN'], ['芝麻分', 'score-fall', 'zh-CN'],
    ['自己查徵信', 'own-queries', 'zh-CN'], ['內部渠道', 'insider-channel', 'zh-CN'], ['12个月没用', 'idle-twelve-months', 'zh-CN'],
    ['花呗影响借呗吗', 'sister-lines', 'zh-CN'], ['3到6个月', 'three-to-six-months', 'zh-CN'], ['每3个月评估', 'quarterly-review', 'zh-CN'],
    ['人工可以恢复吗', 'staff-can-restore', 'zh-CN'], ['黑名单', 'closed-is-blacklisted', 'zh-CN'], ['关闭额度影响征信', 'closing-hurts-the-record', 'zh-CN'],
    ['多用提额', 'use-more', 'zh-CN'], ['清零', 'early-repayment-zeroed', 'zh-CN'], ['查多了', 'number-of-queries', 'zh-CN'], ['睡眠卡', 'sleeping-cards', 'zh-CN'],
    ['early repayment', 'early-repayment', 'en'], ['prepay', 'early-repayment', 'en'], ['zhima', 'score-fall', 'en'], ['blacklist', 'closed-is-blacklisted', 'en'],
    ['insidr channel', 'insider-channel', 'en'], ['提前还款', 'early-repayment', 'en'], ['maxed out', 'utilisation', 'en'],
  ])('%s finds %s (%s)', (typed, id, language) => {
    house(Room, { language })
    search(typed)
    expect(claims().slice(0, 3)).toContain(textFor(language).cards[id].claim)
  })

  test.each(cardIds)('every claim finds its own card first: %s', (id) => {
    house(Room)
    search(chinese.cards[id].claim)
    expect(claims()[0]).toBe(chinese.cards[id].claim)
  })

  test('terms are found too, how many there are is said, and nothing found is said', () => {
    house(Room)
    search('展期')
    expect(document.querySelector('.glossary')?.textContent).toContain('展期')
    expect(screen.getByRole('status').textContent).toMatch(/^找到 \d+ 条$/)
    search('qqqq')
    expect(claims()).toEqual([])
    expect(screen.getByText('没有找到“qqqq”。换个说法试试。')).toBeTruthy()
  })
})
