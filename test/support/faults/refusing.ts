import type { Browser, Page } from '../drive/page.ts'
import { openStubbed } from './stubbed.ts'

type Area = { set: unknown }
type Refusing = { storage?: { local: Area } }

/** Runs in the page: every write is refused with these words, as on a full disk. `give` on the window ends that. */
function refuse(name: string): void {
  const { chrome, browser } = globalThis as unknown as { chrome?: Refusing; browser?: Refusing }
  const areas = new Set([chrome, browser].flatMap((api) => (api?.storage === undefined ? [] : [api.storage.local])))
  const before = [...areas].map((area) => [area, area.set] as const)
  for (const area of areas) area.set = () => Promise.reject(new DOMException('no room', name))
  Object.assign(window, { give: () => before.forEach(([area, set]) => Object.assign(area, { set })) })
}

/** The page of the toolbar button in a browser that takes nothing. */
export function openRefusing(browser: Browser): Promise<Page> {
  return openStubbed(browser, refuse, 'QuotaExceededError')
}

/** Runs in the page: from now on the browser takes everything again. */
export function give(): void {
  (window as unknown as { give: () => void }).give()
}
