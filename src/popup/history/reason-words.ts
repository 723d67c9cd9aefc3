import type { Text } from '../../text/index.ts'
import type { Change } from '../glance/changes.ts'
import type { Reason } from './replay.ts'

/** Why a past check-up comes out differently today, and how, as one sentence. */
export function reasonWords(reason: Reason, text: Text): string {
  const words = text.history
  const why = reason.why === 'told' ? words.why.told(reason.count) : words.why[reason.why]
  const how = reason.changes.length === 0 ? words.unchanged : reason.changes.map((change) => changeWords(change, text)).join(words.join)
  return `${why}${words.colon}${how}${words.end}`
}

function changeWords(change: Change, text: Text): string {
  const words = text.history.change
  const states: Readonly<Record<string, string>> = text.states
  const causes: Readonly<Record<string, { name: string }>> = text.causes
  switch (change.what) {
    case 'state': return words.state(states[change.from] ?? change.from, states[change.to] ?? change.to)
    case 'top': return words.top(causes[change.cause]?.name ?? change.cause)
    case 'cause': return words.cause(causes[change.cause]?.name ?? change.cause, change.up)
    default: return words[change.what](change.up)
  }
}
