import { browser } from './browser.ts'

const wanted: { permissions: 'notifications'[] } = { permissions: ['notifications'] }

/** False where the browser says no, and where it cannot say. */
async function orNot(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask()
  } catch {
    return false
  }
}

/** Whether the person has allowed notifications. The permission itself is the only record of it. */
export const noticesAllowed = (): Promise<boolean> => orNot(() => browser.permissions.contains(wanted))

/** Asks for them. Call it in the press itself, before anything that waits: browsers ask only then. False where it is refused. */
export const askForNotices = (): Promise<boolean> => orNot(() => browser.permissions.request(wanted))

/** Gives them back; false where the browser keeps them. */
export const giveUpNotices = (): Promise<boolean> => orNot(() => browser.permissions.remove(wanted))

/** Calls the listener whenever permissions were given or taken away, here or in the browser's own pages. Returns how to stop. */
export function watchNotices(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(listener)
  onRemoved.addListener(listener)
  return () => {
    onAdded.removeListener(listener)
    onRemoved.removeListener(listener)
  }
}
