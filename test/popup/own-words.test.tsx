import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import type { Drafts, ScreenProps } from '../../src/popup/actions.ts'
import { FirstRun } from '../../src/popup/first-run/first-run.tsx'
import { Timeline } from '../../src/popup/timeline/timeline.tsx'
import { house } from './house.tsx'

afterEach(cleanup)

const STORY = '上个月还清，第二天借呗没了；九月查过两次征信'
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const rows = () => [...document.querySelectorAll<HTMLElement>('.proposal')]
const inRow = (at: number) => within(rows()[at] ?? document.body)

function begin(options: { drafts?: Drafts; language?: 'en' } = {}) {
  const saved: { line: CreditLine; events: readonly CreditEvent[] }[] = []
  const done = vi.fn()
  const home = house((props: ScreenProps) => <FirstRun {...props} onDone={done} />, {
    caseFile: { lines: [] }, drafts: options.drafts ?? {}, ...options.language && { language: options.language },
    actions: {
      saveCase: vi.fn(async (lines: readonly CreditLine[], events: readonly CreditEvent[]) => {
        for (const line of lines) saved.push({ line, events: events.filter((one) => one.line === line.id || (one.line === undefined && line === lines[0])) })
        return true
      }),
    },
  })
  return { home, saved, done }
}

function tell(story: string, label: string | RegExp = '或者用自己的话说', read = '读一读') {
  fireEvent.input(screen.getByLabelText(label), { target: { value: story } })
  press(read)
}

describe('on the first screen', () => {
  test('a story becomes stored events, and only what is missing is asked', async () => {
    const { home, saved, done } = begin()
    tell(STORY)
    expect(heading()).toBe('读到 3 件事')
    expect(document.activeElement?.textContent).toBe('读到 3 件事')
    expect(rows().map((row) => row.querySelector('.strong')?.textContent)).toEqual(['全部还清', '额度关闭', '征信被查询'])
    expect(rows()[1]?.textContent).toContain('10月前后')
    expect(rows()[1]?.textContent).toContain('借呗')
    expect(rows()[2]?.textContent).toContain('2 次')
    expect(rows()[2]?.textContent).toContain('别处')
    expect((screen.getByLabelText('还清以后，被关了') as HTMLInputElement).checked).toBe(true)
    expect(home.actions.saveCase).not.toHaveBeenCalled()
    press('都对，记下这 3 件，接着')
    expect(home.actions.saveCase).not.toHaveBeenCalled()
    expect(heading()).toBe('屏幕上怎么写的？')
    press('没看到提示')
    press('先看结果，剩下的以后再答')
    await waitFor(() => expect(done).toHaveBeenCalledWith(saved[0]?.line.id))
    expect(saved[0]?.line).toMatchObject({ product: 'jiebei' })
    const id = saved[0]?.line.id
    expect(saved[0]?.events.map(({ id: _id, ...event }) => event)).toEqual([
      { kind: 'paid-off', line: id, date: '2026-10-16', sure: 'about', source: 'typed' },
      { kind: 'line-closed', line: id, date: '2026-10-17', sure: 'about', source: 'typed' },
      { kind: 'credit-inquiry', date: '2026-09-15', sure: 'about', count: 2, source: 'typed' },
    ])
    expect(home.drafts['own-words']).toBeUndefined()
    expect(JSON.stringify(saved)).not.toContain('第二天')
  })

  test('the text and the choices survive the popup, and go when they are not wanted', () => {
    const first = begin()
    tell(STORY)
    fireEvent.click(inRow(2).getByRole('button', { name: '不记' }))
    const { drafts } = first.home
    cleanup()
    const { home } = begin({ drafts: JSON.parse(JSON.stringify(drafts)) })
    expect(heading()).toBe('读到 3 件事')
    expect(inRow(2).getByRole('button', { name: '不记' }).getAttribute('aria-pressed')).toBe('true')
    expect(button('都对，记下这 2 件，接着')).toBeTruthy()
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Escape' })
    expect((screen.getByLabelText('或者用自己的话说') as HTMLTextAreaElement).value).toBe(STORY)
    expect(document.activeElement).toBe(screen.getByLabelText('或者用自己的话说'))
    press('读一读')
    expect(inRow(2).getByRole('button', { name: '不记' }).getAttribute('aria-pressed')).toBe('true')
    press('不要了，删掉这段话')
    expect(home.drafts['own-words']).toBeUndefined()
    expect((screen.getByLabelText('或者用自己的话说') as HTMLTextAreaElement).value).toBe('')
  })

  test('an unknown day is asked once, and what came after it follows', async () => {
    const { home } = begin()
    tell('还清借呗第二天就没了')
    expect(rows()[1]?.textContent).toContain('“全部还清”之后 1 天')
    press('都对，记下这 2 件，接着')
    expect(screen.getByText('还有 2 件事要补一句，补不上就选“不记”。')).toBeTruthy()
    expect(document.activeElement).toBe(inRow(0).getByRole('textbox'))
    fireEvent.click(inRow(0).getByRole('button', { name: '上周' }))
    expect(rows()[1]?.textContent).not.toContain('之后 1 天')
    expect((inRow(0).getByRole('textbox') as HTMLInputElement).value).toBe('上周')
    press(/记下这 2 件，接着/)
    expect(heading()).toBe('屏幕上怎么写的？')
    expect(home.drafts['first-run']).toMatchObject({ entry: 'paid-off-closed' })
  })

  test('what was not understood is marked in the text and said to be so', () => {
    begin()
    tell('借呗昨天没了，我家狗叫旺财')
    expect([...document.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent)).toEqual(['我家狗叫旺财'])
    expect(document.querySelector('blockquote')?.textContent).toBe('借呗昨天没了，我家狗叫旺财（没看懂）')
    expect(screen.getByText('划线的地方没有看懂，不影响判断。')).toBeTruthy()
  })

  test('what is typed is text, whatever it holds', () => {
    begin()
    tell('<img src=x onerror=alert(1)> 借呗昨天没了')
    expect(document.querySelector('blockquote img')).toBeNull()
    expect(document.querySelector('blockquote')?.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  test('other products become lines of their own where they need one, and places where they do not', async () => {
    const { saved, done } = begin()
    tell('借呗和花呗昨天都没了，上个月微粒贷逾期3天')
    fireEvent.click(screen.getByLabelText('每期都按时还，还是被关了'))
    press(/记下这 3 件，接着/)
    press('没看到提示')
    press('先看结果，剩下的以后再答')
    await waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(saved.map(({ line }) => line.product)).toEqual(['jiebei', 'huabei'])
    expect(saved[1]?.events).toMatchObject([{ kind: 'line-closed', line: saved[1]?.line.id }])
    const late = saved[0]?.events.find(({ kind, none }) => kind === 'late-payment' && none !== true)
    expect(late).toMatchObject({ institution: '微粒贷', days: 3 })
    expect(late?.line).toBeUndefined()
    expect(saved[0]?.events.filter(({ kind }) => kind === 'line-closed')).toHaveLength(1)
  })

  test('in English', () => {
    begin({ language: 'en' })
    tell(STORY, 'Or say it in your own words', 'Read this')
    expect(heading()).toBe('Read 3 things')
    expect(button('Keep all 3 and go on')).toBeTruthy()
  })
})

describe('in the records', () => {
  const open = (story: string) => {
    const home = house(Timeline)
    const box = screen.getByLabelText('记一件事')
    fireEvent.input(box, { target: { value: story } })
    fireEvent.submit(box.closest('form') ?? box)
    return home
  }

  test('a sentence typed into the box is read; what is left out is not stored', async () => {
    const home = open(STORY)
    fireEvent.click(inRow(2).getByRole('button', { name: '不记' }))
    press('都对，记下这 2 件')
    await waitFor(() => expect(home.caseFile.events.map(({ kind, line }) => [kind, line])).toEqual([['paid-off', 'jb'], ['line-closed', 'jb']]))
    expect(home.drafts['own-words']).toBeUndefined()
    expect(home.said[0]?.message).toBe('已记下 2 件，原话没有留')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('记一件事')))
  })

  test('one is changed in its form and comes back changed, with the focus', async () => {
    const home = open(STORY)
    fireEvent.click(inRow(0).getByRole('button', { name: '改一改' }))
    expect((screen.getByLabelText('哪一天') as HTMLInputElement).value).toBe('2026-10-16')
    fireEvent.input(screen.getByLabelText('哪一天'), { target: { value: '2026-10-20' } })
    press('日子是大概的')
    press('记下')
    expect(rows()[0]?.textContent).toContain('10月20日')
    expect(rows()[0]?.contains(document.activeElement)).toBe(true)
    press(/记下这 3 件/)
    await waitFor(() => expect(home.caseFile.events[0]).toMatchObject({ kind: 'paid-off', date: '2026-10-20' }))
    expect(home.caseFile.events[0]?.sure).toBeUndefined()
  })

  test('words on a screen read wrongly are kept as a note alone', async () => {
    const home = open('借呗昨天没了，提示“综合评估未通过”')
    expect(rows()[0]?.textContent).toContain('读作：提示“综合评估未通过”一类。')
    press('不是这个意思')
    press('对，记下这件')
    await waitFor(() => expect(home.caseFile.events).toHaveLength(1))
    expect(home.caseFile.events[0]?.wording).toBeUndefined()
    expect(home.caseFile.events[0]?.note).toBe('综合评估未通过')
  })

  test('a word that names a kind still opens its form', () => {
    open('逾期')
    expect(heading()).toBe('晚还')
  })

  test('half told, it is offered again', () => {
    open(STORY)
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Escape' })
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Escape' })
    expect(screen.getByText('还有一段话没看完')).toBeTruthy()
    press('接着看')
    expect(heading()).toBe('读到 3 件事')
  })
})
