import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import type { ScreenProps } from '../../src/popup/actions.ts'
import { FirstRun } from '../../src/popup/first-run/first-run.tsx'
import { Timeline } from '../../src/popup/timeline/timeline.tsx'
import { knowledge } from '../../src/knowledge/index.ts'
import { readWording } from '../../src/popup/own-words/read-wording.ts'
import { textFor } from '../../src/text/index.ts'
import { house } from './house.tsx'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))

test.each(['zh-CN', 'en'] as const)('the sentences to pick stand for every class, each for its own, in %s', (language) => {
  const picked = textFor(language).ownWords.list.classes.map(({ wording }) => readWording(wording))
  expect(picked.toSorted()).toEqual(knowledge.model.wordings.map(({ finding }) => finding).toSorted())
})

describe('words on a screen, in the form of an event', () => {
  const form = () => {
    const home = house(Timeline)
    fireEvent.click(button('页面提示或短信'))
    return home
  }
  const words = () => screen.getByLabelText('页面原话') as HTMLTextAreaElement
  const type = (value: string) => fireEvent.input(words(), { target: { value } })

  test('the class is said, and rejecting it moves the words to the note, from where they can be put back', () => {
    form()
    type('您好，经综合评估暂未通过。')
    expect(screen.getByText(/^读作：提示“综合评估未通过”一类/)).toBeTruthy()
    press('对')
    expect(button('对').getAttribute('aria-pressed')).toBe('true')
    press('不是这个意思')
    expect(words().value).toBe('')
    expect(document.activeElement).toBe(words())
    press('再补充几项（可不填）')
    expect((screen.getByLabelText('备注') as HTMLTextAreaElement).value).toBe('您好，经综合评估暂未通过。')
    press('还是放回去')
    expect(words().value).toBe('您好，经综合评估暂未通过。')
  })

  test('unknown words change nothing, and it says so', () => {
    form()
    type('今天天气很好')
    expect(screen.getByText(/^这句话我们没有把握，不影响判断/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '不是这个意思' })).toBeNull()
  })

  test('one can be picked for each class', () => {
    form()
    press('从常见的提示里选')
    press(/^产品已升级/)
    expect(words().value).toBe('产品已升级')
  })
})

test('in the first run the class is confirmed before the words count', async () => {
  const saved: { events: readonly CreditEvent[] }[] = []
  house((props: ScreenProps) => <FirstRun {...props} onDone={vi.fn()} />, {
    caseFile: { lines: [] },
    actions: {
      saveCase: vi.fn(async (_lines, events) => {
        saved.push({ events })
        return true
      }),
    },
  })
  press(/^还清以后/)
  press('借呗')
  press('昨天')
  press('当天或第二天')
  fireEvent.input(screen.getByLabelText(/照屏幕抄下来/), { target: { value: '系统评估，不通过' } })
  press('不是这个意思')
  press('先看结果，剩下的以后再答')
  await waitFor(() => expect(saved).toHaveLength(1))
  const closed = saved[0]?.events.find(({ kind }) => kind === 'line-closed')
  expect(closed?.wording).toBeUndefined()
  expect(closed?.note).toBe('系统评估，不通过')
})
