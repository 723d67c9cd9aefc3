import { writeFileSync } from 'node:fs'
import { pageOf } from './act.ts'
import { askAxe, axeSource, violationsBy } from './axe.ts'
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

/** The content that was brought to the front last, of each session; forgotten where something else may have come to the front. */
const inFront = new WeakMap<Marionette, Readonly<{ place: Place; id: number }>>()

/** What is in front is asked for anew by the page that is used next. */
export function forgetFront(session: Marionette): void {
  inFront.delete(session)
}

export function pageAt(session: Marionette, place: Place, close: () => Promise<void>): Page {
  const front = async (): Promise<number> => {
    const id = await session.privileged('chrome', contentOf, place)
    inFront.set(session, { place, id })
    return id
  }
  /** Runs one of the functions for the page's own process on the page's content. */
  async function inside<T, A extends readonly unknown[]>(inFirefox: (id: number, ...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const last = inFront.get(session)
    const id = last?.place === place ? last.id : await front()
    try {
      return await session.privileged('content', inFirefox, id, ...given)
    } catch (error) {
      forgetFront(session)
      throw error
    }
  }
  async function evaluate<T, A extends readonly unknown[]>(inPage: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const code = `(async () => JSON.stringify({ value: await (${inPage})(...${JSON.stringify(given)}) }))()`
    return (JSON.parse(await inside(runIn, code)) as { value: T }).value
  }
  return pageOf({
    evaluate,
    close,
    front: async () => {
      await front()
    },
    point: async (x, y) => inside(pointAt, x, y),
    type: async (words) => inside(typeWords, words),
    press: async (key) => inside(pressKey, key),
    violations: async (coloursAlone = false) => violationsBy(() => evaluate(askAxe, coloursAlone), () => inside(runIn, `${axeSource};''`)),
    resize: 'tab' in place ? async (width, height) => session.privileged('chrome', setSize, place.tab, width, height) : null,
    picture: async (file) => {
      const [across, down] = await evaluate(() => [innerWidth, innerHeight] as const)
      writeFileSync(file, Buffer.from(await session.privileged('chrome', snapshot, await front(), across, down), 'base64'))
    },
  })
}
