/** What a swindle is known by. The ids are for ever: the words of every language name them. */
export const patternIds = [
  'asks-code', 'screen-sharing', 'safe-account', 'advance-fee', 'paid-reopening', 'cancel-or-credit', 'empty-limits', 'credit-repair',
  'debt-agent', 'sure-approval', 'refund-pretence', 'fake-link', 'fake-app', 'fake-hotline', 'false-official', 'secrecy', 'cash-out',
  'easy-money', 'account-rental', 'known-person', 'private-contact', 'threat', 'reads-alike',
] as const
export type PatternId = (typeof patternIds)[number]

/**
 * Words that a pattern is known by. `stop`: an honest sender does not write so; `watch`: it may be honest. `forbids`: "not" is a part
 * of the pattern ("do not tell the bank", "no credit check") and does not take it back.
 */
export type Pattern = Readonly<{ id: PatternId; level: 'watch' | 'stop'; forbids: boolean; ways: RegExp }>

function patternOf(forbids: boolean) {
  return (id: PatternId, level: Pattern['level'], ...ways: readonly string[]): Pattern =>
    ({ id, level, forbids, ways: new RegExp(ways.join('|'), 'g') })
}

/** A pattern that is known by any of the ways to write it. */
export const pattern = patternOf(false)

/** As `pattern`, with "not" as a part of it. */
export const forbidding = patternOf(true)
