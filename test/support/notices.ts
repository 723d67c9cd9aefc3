import { fakeBrowser } from '@webext-core/fake-browser'
import { vi } from 'vitest'

type Listener = () => void

/** The browser's rights and notifications, which the fake browser leaves out: whether they are allowed, what was asked and shown. */
export const notices = { allowed: false, grants: true, asked: 0, shown: [] as string[], cleared: 0, opened: [] as string[] }

let listeners: Listener[] = []
let pressed: ((id: string) => void)[] = []

/** Gives or takes the right as the browser's own pages do. */
export function allowNotices(allowed: boolean): void {
  notices.allowed = allowed
  for (const listener of listeners) listener()
}

/** Presses the notification that is shown. */
export function pressNotice(id: string): void {
  for (const listener of pressed) listener(id)
}

/** Puts it all in place, with nothing allowed. Call it before each test, after `installExtensionStorage`. */
export function installNotices(): void {
  Object.assign(notices, { allowed: false, grants: true, asked: 0, shown: [], cleared: 0, opened: [] })
  listeners = []
  pressed = []
  const event = {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void (listeners = listeners.filter((one) => one !== listener)),
  }
  const answer = (allowed: boolean): boolean => {
    if (allowed !== notices.allowed) allowNotices(allowed)
    return true
  }
  vi.spyOn(fakeBrowser, 'permissions', 'get').mockReturnValue({
    contains: async () => notices.allowed,
    request: async () => {
      notices.asked += 1
      return notices.grants && answer(true)
    },
    remove: async () => answer(false),
    onAdded: event, onRemoved: event,
  } as never)
  vi.spyOn(fakeBrowser, 'notifications', 'get').mockReturnValue({
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      notices.shown.push(`${title}: ${message}`)
      return id
    },
    clear: async () => {
      notices.cleared += 1
      return true
    },
    onClicked: { addListener: (listener: (id: string) => void) => void pressed.push(listener) },
  } as never)
  vi.spyOn(fakeBrowser, 'i18n', 'get').mockReturnValue({ getUILanguage: () => 'zh-CN', getMessage: (name: string) => name } as never)
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => void notices.opened.push(url)) as never)
}
