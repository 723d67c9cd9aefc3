import type { Text } from '../../text/index.ts'
import { useLock } from './use-lock.ts'

/** Beside what saves a file: with a lock, that this file is not encrypted. Without one nobody expects it to be. */
export function OpenFileNote({ text }: { text: Text }) {
  const lock = useLock()
  return lock === null || lock.is === 'off' ? null : <p class="note">{text.lock.export.open}</p>
}
