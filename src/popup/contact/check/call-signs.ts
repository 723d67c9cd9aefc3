import type { PatternId } from '../../../messages/pattern.ts'

/** Five questions about a call: one yes is enough. */
export const callSigns = ['secrets', 'screen', 'money', 'offer', 'hush'] as const
export type CallSign = (typeof callSigns)[number]

/** What a yes comes to, in the terms in which messages are read. */
export const signPatterns: Readonly<Record<CallSign, PatternId>> = {
  secrets: 'asks-code', screen: 'screen-sharing', money: 'safe-account', offer: 'cancel-or-credit', hush: 'secrecy',
}
