import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { DRAFT_KEY, readDraft } from '../../src/store/draft.ts'
import { textFor } from '../../src/text/index.ts'
import { everythingStored } from '../support/extension-storage.ts'
import { open, press, two, wholeApp } from './whole-app.tsx'

wholeApp()

const { check } = textFor('zh-CN')
const ANSWER = '经系统综合评估，您暂不符合条件'
const SWINDLE = '您好，请把收到的验证码发给我'

/** The names under which something holds these words, in the extension's store and in the browser's own. */
async function holding(words: string): Promise<readonly string[]> {
  const own = Object.entries(await everythingStored())
  const bases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => rowsOf(name)))
  return [...own, ...bases.flat()].filter(([, value]) => JSON.stringify(value).includes(words)).map(([name]) => name)
}

const answerOf = <T,>(request: IDBRequest<T>) => new Promise<T>((done, fail) => {
  request.onsuccess = () => done(request.result)
  request.onerror = () => fail(request.error)
})

async function rowsOf(name: string): Promise<readonly [string, unknown][]> {
  const base = await answerOf(indexedDB.open(name))
  const stores = [...base.objectStoreNames]
  const rows = await Promise.all(stores.map((store) => answerOf(base.transaction(store).objectStore(store).getAll())))
  base.close()
  return rows.flatMap((all, at) => all.map((row): [string, unknown] => [`${name}/${stores[at] ?? ''}`, row]))
}

async function paste(words: string): Promise<void> {
  await updateCase(() => ({ ...two, lines: two.lines.slice(0, 1) }))
  open()
  await press('联系')
  fireEvent.input(await screen.findByLabelText(check.label), { target: { value: words } })
  await press(check.look)
  await waitFor(async () => expect(await readDraft()).toMatchObject({ message: { text: words, read: true } }))
}

test.each([ANSWER, SWINDLE])('what is pasted and read stands in the draft and nowhere else, until it is cleared: %s', async (words) => {
  await paste(words)
  expect(await holding(words)).toEqual([DRAFT_KEY])
  await press(check.clear)
  await waitFor(async () => expect(await holding(words)).toEqual([]))
})

test('noted, it moves from the draft to the case', async () => {
  await paste(ANSWER)
  await press(check.reply.note.save)
  await waitFor(async () => expect((await loadCase()).case.events.map(({ wording }) => wording)).toContain(ANSWER))
  await waitFor(async () => expect(await readDraft()).not.toHaveProperty('message'))
  const names = await holding(ANSWER)
  expect(names.length).toBeGreaterThan(0)
  expect(names).not.toContain(DRAFT_KEY)
})
