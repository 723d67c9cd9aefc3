import type { FirstText } from '../../text/index.ts'
import type { Change } from './changes.ts'

/** What changed since a day, as one sentence. */
export function changeWords(changes: readonly Change[], since: string, text: FirstText): string {
  const words = text.glance.changed
  const said = changes.length === 0 ? words.nothing : changes.map((change) => oneChange(change, text)).join(words.join)
  return [words.since(since), said].join(words.colon)
}

function oneChange(change: Change, text: FirstText): string {
  const words = text.glance.changed
  const states: Readonly<Record<string, string>> = text.states
  const causes: Readonly<Record<string, { name: string }>> = text.causes
  switch (change.what) {
    case 'state': return words.state(states[change.from] ?? change.from, states[change.to] ?? change.to)
    case 'top': return words.top(causes[change.cause]?.name ?? change.cause)
    case 'cause': return words.cause(causes[change.cause]?.name ?? change.cause, change.up)
    default: return words[change.what](change.up)
  }
}
