import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { DossierRoom } from '../../src/popup/dossier/dossier.tsx'
import { noLetters } from '../../src/store/letters.ts'
import { textFor } from '../../src/text/index.ts'
import { advised } from './advised.ts'
import { house } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const { dossier: words } = textFor('zh-CN')
const events: readonly CreditEvent[] = [
  { id: 'e', kind: 'line-closed', line: 'jb', date: '2026-11-10', wording: '综合评估暂未通过', note: '只给自己看的' },
  { id: 'i', kind: 'income', date: '2026-10-01', amount: 8000 },
  { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11', institution: '招商银行', wording: '王经理说等三天' },
  { id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-12' },
  { id: 'o', kind: 'contacted', line: 'hb', date: '2026-11-12', institution: '别的机构' },
]
const casework = {
  details: { c: { channel: 'phone', ticket: 'GD-778899', agent: '8866', promise: '回电', promised: '2026-11-14' } },
  notes: { jb: '微信群里说王小明也一样' }, attachments: [{ id: 'a', line: 'jb', name: '提示.png', shows: '提示', place: '手机相册', day: '2026-11-16' }],
  papers: [{ line: 'jb', paper: 'identity', day: '2026-11-15', to: '某支行' }],
} as const
const letters = {
  ...noLetters, person: { name: '王小明' }, lines: { jb: { lender: '重庆某某消费金融有限公司', contract: 'HT-20250101' } },
  list: [{
    line: 'jb', kind: 'complaint', subject: 'credit-decision', body: null, slots: { outcome: '说明是哪一类原因' }, requests: null, edited: null,
    taken: { day: '2026-11-12', text: '投诉书\n投诉人：王小明' },
  }],
} as const
const shown = (more: Parameters<typeof house>[1] = {}) => house(DossierRoom, { events, casework, letters, diagnosis: advised(events), ...more })
const page = () => document.querySelector('.dossier')?.textContent ?? ''
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the document in full', () => {
  test('has facts, outcome, what happened, contacts with their numbers, clocks, papers, files, notes and the text that went out', () => {
    shown()
    for (const part of [
      '借呗', '重庆某某消费金融有限公司', 'HT-20250101', '综合评估暂未通过', '说明是哪一类原因', '招商银行', '编号 GD-778899', '对方 8866', '答应：回电（到 2026年11月14日）',
      '第 9 天，共 15 天', '交给 某支行', '提示.png', '手机相册', '王小明也一样', '投诉人：王小明', '书面投诉（2026年11月12日）',
    ]) expect(page()).toContain(part)
  })

  test('leaves out other lines, notes for oneself, and what was not chosen', () => {
    shown()
    for (const part of ['别的机构', '只给自己看的', '8,000']) expect(page()).not.toContain(part)
    press(words.parts.others)
    expect(page()).toContain('8,000')
    press(words.parts.notes)
    expect(page()).not.toContain('王小明也一样')
  })

  test('is in Chinese for the institution, and in English where that is asked for', () => {
    shown({ language: 'en' })
    expect(page()).toContain('联系记录')
    fireEvent.click(screen.getByRole('radio', { name: textFor('en').dossier.language.en }))
    expect(page()).toContain('Contacts')
    expect(screen.getByLabelText(textFor('en').dossier.preview).getAttribute('lang')).toBe('en')
  })
})

describe('the document for other eyes', () => {
  const hide = () => fireEvent.click(screen.getByRole('radio', { name: words.version.hidden }))

  test('holds none of the names and numbers, and marks what stands in their place', () => {
    shown()
    hide()
    for (const part of ['借呗', '重庆某某', '20250101', '招商', '778899', '8866', '王小明', '王经理', '提示.png', '某支行']) expect(page()).not.toContain(part)
    for (const part of ['综合评估暂未通过', '2026年11月10日', '第 9 天，共 15 天']) expect(page()).toContain(part)
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('产品甲')
  })

  test('replaces a further word that is typed or selected, and gives it back', async () => {
    const home = shown()
    hide()
    fireEvent.input(screen.getByLabelText(words.words.label), { target: { value: '微信群' } })
    press(words.words.add)
    await waitFor(() => expect(page()).not.toContain('微信群'))
    expect(home.casework.hidden).toEqual({ jb: ['微信群'] })
    vi.spyOn(globalThis, 'getSelection').mockReturnValue({
      anchorNode: document.querySelector('.dossier')?.firstChild, toString: () => ' 综合评估 ',
    } as unknown as Selection)
    press(words.words.add)
    await waitFor(() => expect(page()).not.toContain('综合评估'))
    press(words.words.remove('微信群'))
    await waitFor(() => expect(page()).toContain('微信群'))
  })

  test('is saved as what is shown, under a name that says nothing', async () => {
    const blobs: Blob[] = []
    const names: string[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), 'blob:x'))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { names.push(this.download) })
    shown()
    hide()
    press(words.save)
    const text = await blobs[0]?.text() ?? ''
    expect(blobs[0]?.type).toBe('text/plain')
    expect(names).toEqual(['额度材料-隐去-2026-11-21.txt'])
    for (const { textContent } of document.querySelectorAll('.dossier td, .dossier dd, .dossier .words')) expect(text).toContain(textContent ?? '')
    expect(text).not.toMatch(/借呗|王小明|778899/)
  })
})
