import { isRecord } from '../events/record.ts'
import type { Due, Plans } from './due.ts'
import { defineItem } from './item.ts'

/** What a notification was shown for, by name: each thing is spoken of once, however often the browser wakes or the clock jumps. */
type ToldOf = Readonly<Record<string, true>>

/** More months of check-ups than a clock is ever set back. */
const KEPT_CHECKUPS = 24

function parseToldOf(value: unknown): ToldOf {
  return Object.fromEntries(Object.keys(isRecord(value) ? value : {}).map((name) => [name, true as const]))
}

export const toldOfItem = defineItem({ key: 'told-of', version: 1, parse: parseToldOf })

/** What a thing that is due is called: a reminder that was put on another day is another one. */
function nameOf(due: Due): string {
  return due.about === 'checkup' ? `checkup ${due.day}` : `${due.reminder} ${due.day}`
}

/**
 * Of what is due, how many things nobody was told of yet. They count as told from now on: it is better to say nothing twice than
 * something twice. What is forgotten or put off is forgotten here as well.
 */
export async function newlyDue(due: readonly Due[], { reminders }: Plans): Promise<number> {
  let fresh = 0
  await toldOfItem.update((before) => {
    const names = due.map(nameOf)
    fresh = names.filter((name) => before[name] === undefined).length
    const alive = new Set(reminders.map(({ id, day }) => `${id} ${day}`))
    const checkups = Object.keys(before).filter((name) => name.startsWith('checkup ')).sort().slice(-KEPT_CHECKUPS)
    const kept = Object.keys(before).filter((name) => alive.has(name))
    return Object.fromEntries([...checkups, ...kept, ...names].map((name) => [name, true as const]))
  })
  return fresh
}
