import { readKey, watchKeys, writeKeys } from './local.ts'

const KEY = 'draft'

/** What was half typed when the popup closed, as it was given to `keepDraft`; null when nothing was. */
export async function readDraft(): Promise<unknown> {
  return await readKey(KEY) ?? null
}

/** Keeps a JSON value as the draft; null forgets it. Call it at every keystroke. */
export function keepDraft(value: unknown): void {
  void writeKeys({ [KEY]: value })
}

/** Calls the listener with each new draft. Returns how to stop. */
export function watchDraft(listener: (value: unknown) => void): () => void {
  return watchKeys(key => key === KEY, (_key, value) => listener(value ?? null))
}
