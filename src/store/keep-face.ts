import { CASE_LOCK } from './case-store.ts'
import { readLockHeader, writeLockHeader, type Face } from './lock-header.ts'
import { withLock } from './lock.ts'

/** Keeps how the page looks while nothing can be read; nothing happens where it is so already, or there is no lock. */
export async function keepFace(face: Face): Promise<void> {
  const header = await readLockHeader()
  if (header?.on !== true || (header.face.language === face.language && header.face.theme === face.theme)) return
  // Whoever else writes the header holds this one too.
  await withLock(CASE_LOCK, async () => {
    const now = await readLockHeader()
    if (now?.on === true) await writeLockHeader({ ...now, rev: now.rev + 1, face })
  })
}
