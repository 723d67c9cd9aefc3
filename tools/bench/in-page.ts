import type { Probe } from '../../test/support/probe/probe.ts'
import type { madeUpCase } from './made-up-case.ts'

/* Functions that run in a page of the extension, and therefore refer to nothing outside themselves. */

declare const probe: Probe
declare const chrome: {
  action: { openPopup(): Promise<void>; setPopup(details: { popup: string }): Promise<void> }
  extension: { getViews(filter: { type: 'popup' }): Window[] }
}

export async function fill({ lines, events }: ReturnType<typeof madeUpCase>): Promise<number> {
  await probe.updateCase((before) => ({ ...before, lines, events }))
  return (await probe.loadCase()).case.events.length
}

/** Forgets what the last look found, as the browser does when it ends; on another day it would be of no use either. */
export async function forgetLook(): Promise<void> {
  await probe.browser.storage.session.clear()
}

/** Milliseconds to write and to read, by the store and as one array of objects, which is removed again. */
export async function timeStorage(rounds: number): Promise<Record<'write' | 'read' | 'plainWrite' | 'plainRead', number[]>> {
  const times: Record<'write' | 'read' | 'plainWrite' | 'plainRead', number[]> = { write: [], read: [], plainWrite: [], plainRead: [] }
  const { local } = probe.browser.storage
  const timed = async (into: number[], task: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await task()
    into.push(performance.now() - start)
  }
  const { events } = (await probe.loadCase()).case
  for (let round = 0; round < rounds; round += 1) {
    await timed(times.write, () => probe.updateCase((before) => ({ ...before, events: [...before.events].reverse() })))
    await timed(times.read, () => probe.loadCase())
    await timed(times.plainWrite, () => local.set({ plain: events }))
    await timed(times.plainRead, () => local.get('plain'))
  }
  await local.remove('plain')
  return times
}

/** Milliseconds from asking for the toolbar popup until its first paint with content, and until its document last changed. */
export async function timePopup(path: string): Promise<{ paint: number; settled: number }> {
  await chrome.action.setPopup({ popup: path })
  const start = performance.timeOrigin + performance.now()
  await chrome.action.openPopup()
  const [view] = await new Promise<Window[]>((done) => {
    const look = (): void => {
      const views = chrome.extension.getViews({ type: 'popup' }).filter(({ location }) => location.href !== 'about:blank')
      if (views.length > 0) done(views)
      else setTimeout(look, 1)
    }
    look()
  })
  if (view === undefined) throw new Error('no popup')
  let changed = start
  const watcher = new MutationObserver(() => {
    changed = performance.timeOrigin + performance.now()
  })
  watcher.observe(view.document, { subtree: true, childList: true, characterData: true, attributes: true })
  const paintOf = (): PerformanceEntry | undefined => view.performance.getEntriesByName('first-contentful-paint')[0]
  const quiet = (): boolean => performance.timeOrigin + performance.now() - changed >= 300
  while (paintOf() === undefined || !quiet()) await new Promise((done) => setTimeout(done, 5))
  watcher.disconnect()
  const paint = view.performance.timeOrigin + (paintOf()?.startTime ?? Number.NaN) - start
  const settled = Math.max(paint, changed - start)
  view.close()
  while (chrome.extension.getViews({ type: 'popup' }).length > 0) await new Promise((done) => setTimeout(done, 5))
  return { paint, settled }
}

/** Installed before a page's own scripts: when its document last changed, in milliseconds since it began. */
export function watchChanges(): void {
  const watched = window as unknown as { changed: number }
  watched.changed = 0
  new MutationObserver(() => {
    watched.changed = performance.now()
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** Once the document has been quiet for 300 ms: when its content stood, and was first painted, in milliseconds since it began. */
export async function contentTime(): Promise<{ paint: number; content: number }> {
  const changed = (): number => (window as unknown as { changed?: number }).changed ?? 0
  const paintOf = (): PerformanceEntry | undefined => performance.getEntriesByName('first-contentful-paint')[0]
  const PATIENCE = 20_000
  while (paintOf() === undefined || performance.now() - Math.max(changed(), paintOf()?.startTime ?? 0) < 300) {
    if (performance.now() > PATIENCE) throw new Error(`nothing is painted at ${location.href}`)
    await new Promise((done) => setTimeout(done, 10))
  }
  const paint = paintOf()?.startTime ?? Number.NaN
  return { paint, content: Math.max(paint, changed()) }
}
