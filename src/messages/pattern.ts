/** What a swindle is known by. The ids are for ever: the words of every language name them. */
export const patternIds = [
  'asks-code', 'screen-sharing', 'safe-account', 'advance-fee', 'paid-reopening', 'cancel-or-credit', 'empty-limits', 'credit-repair',
  'debt-agent', 'sure-approval', 'refund-pretence', 'fake-link', 'fake-app', 'fake-hotline', 'false-official', 'secrecy', 'cash-out',
  'easy-money', 'account-rental', 'known-person', 'private-contact', 'threat', 'reads-alike',
] as const
export type PatternId = (typeof patternIds)[number]

/** Ways to write something as one expression, built when it is first asked for. */
export type Ways = () => RegExp

/** Any of the ways to write something; nothing is compiled before the first message is read. */
export function anyOf(...ways: readonly string[]): Ways {
  let built: RegExp | null = null
  return () => {
    built ??= new RegExp(ways.join('|'), 'g')
    return built
  }
}

/**
 * Words that a pattern is known by. `stop`: an honest sender does not write so; `watch`: it may be honest. `forbids`: "not" is a part
 * of the pattern ("do not tell the bank", "no credit check") and does not take it back.
 */
export type Pattern = Readonly<{ id: PatternId; level: 'watch' | 'stop'; forbids: boolean; ways: Ways }>

function patternOf(forbids: boolean) {
  return (id: PatternId, level: Pattern['level'], ...ways: readonly string[]): Pattern => ({ id, level, forbids, ways: anyOf(...ways) })
}

/** A pattern that is known by any of the ways to write it. */
export const pattern = patternOf(false)

/** As `pattern`, with "not" as a part of it. */
export const forbidding = patternOf(true)
