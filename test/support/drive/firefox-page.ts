import { writeFileSync } from 'node:fs'
import { pageOf } from './act.ts'
import { askAxe, axeSource } from './axe.ts'
import type { Marionette } from './marionette.ts'
import { setSize } from './firefox-window.ts'
import { pointAt, pressKey, runIn, snapshot, typeWords } from './firefox-inside.ts'
import type { Page } from './page.ts'

/** Where a page lives: a tab by its number, or the popup. Its content is asked for anew each time, for it changes on loading. */
export type Place = Readonly<{ tab: number } | { popup: true }>

type Content = { browsingContext?: { id: number } }
type DrivenTab = { driven?: number; linkedBrowser: Required<Content> }

/** Runs in the browser's window: the number of the place's content, and the tab brought to the front. */
export function contentOf(place: { tab?: number; popup?: true }): number {
  const { gBrowser } = window as unknown as { gBrowser: { tabs: DrivenTab[]; selectedTab: unknown } }
  if (place.popup === true) {
    const view = document.querySelector('browser[webextension-view-type="popup"]') as unknown as Content | null
    if (view?.browsingContext === undefined || view.browsingContext === null) throw new Error('the popup is not open')
    return view.browsingContext.id
  }
  const tab = [...gBrowser.tabs].find(({ driven }) => driven === place.tab)
  if (tab === undefined) throw new Error('the tab is closed')
  gBrowser.selectedTab = tab
  return tab.linkedBrowser.browsingContext.id
}

export function pageAt(session: Marionette, place: Place, close: () => Promise<void>): Page {
  const content = (): Promise<number> => session.privileged('chrome', contentOf, place)
  async function evaluate<T, A extends readonly unknown[]>(inPage: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const code = `(async () => JSON.stringify({ value: await (${inPage})(...${JSON.stringify(given)}) }))()`
    const answer: string = await session.privileged('content', runIn, await content(), code)
    return (JSON.parse(answer) as { value: T }).value
  }
  return pageOf({
    evaluate,
    close,
    front: async () => {
      await content()
    },
    point: async (x, y) => session.privileged('content', pointAt, await content(), x, y),
    type: async (words) => session.privileged('content', typeWords, await content(), words),
    press: async (key) => session.privileged('content', pressKey, await content(), key),
    violations: async () => {
      const code = `${axeSource};(async () => JSON.stringify(await (${askAxe})()))()`
      return JSON.parse(await session.privileged('content', runIn, await content(), code))
    },
    resize: 'tab' in place ? async (width, height) => session.privileged('chrome', setSize, place.tab, width, height) : null,
    picture: async (file) => {
      const [across, down] = await evaluate(() => [innerWidth, innerHeight] as const)
      writeFileSync(file, Buffer.from(await session.privileged('chrome', snapshot, await content(), across, down), 'base64'))
    },
  })
}
