import type { Day } from '../../events/day.ts'
import { isRecord } from '../../events/record.ts'
import type { LoadedCase } from '../../store/loaded-case.ts'
import { keepSession, readSession } from '../../store/session.ts'
import type { Settings } from '../../store/settings.ts'
import type { SeenLine } from './seen-line.ts'

/** What the last look found. `of` says what it was made from: only a look at just the same finds the same. */
export type KeptLook = Readonly<{ of: string; today: Day; seen: readonly SeenLine[] }>

const KEY = 'look'

function isKeptLook(value: unknown): value is KeptLook {
  return isRecord(value) && typeof value['of'] === 'string' && Array.isArray(value['seen'])
}

/** The look that was kept last, or null. */
export async function readKeptLook(): Promise<KeptLook | null> {
  const kept = await readSession(KEY)
  return isKeptLook(kept) ? kept : null
}

export function keepLook(look: KeptLook): Promise<void> {
  return keepSession(KEY, look)
}

/** All that decides what a look finds, as one text: the stored case, the day and the switches. Null where there is no stored case. */
export function madeFrom({ mark }: LoadedCase, today: Day, { learn, wellSupported }: Settings): string | null {
  return mark === null ? null : JSON.stringify([mark, today, learn, wellSupported])
}
