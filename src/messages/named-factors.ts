import { plainMessage } from './plain-message.ts'
import { reasonsIn, sentencesOf } from './reasons.ts'
import { FULL_NAME, LATE_DAYS, NAMED, NO_NAME, SHARE, TIMES } from './vocabulary-named.ts'
import { DAY, SENDER } from './vocabulary-reply.ts'

export type FactorId = keyof typeof NAMED

/**
 * A reason that an answer names, with what it says of it: the day as it is written, how often, for how many days, what share in percent,
 * and the institution; each empty where nothing is said.
 */
export type NamedFactor = Readonly<{ factor: FactorId; day: string; count: string; days: string; share: string; institution: string }>

const order = Object.keys(NAMED) as readonly FactorId[]

const firstOf = (match: RegExpExecArray | null): string => match?.slice(1).find((group) => group !== undefined) ?? ''

function nameIn(clause: string): string {
  const name = FULL_NAME.exec(clause)?.[0] ?? ''
  return NO_NAME.test(name) ? '' : name
}

/** The reasons that an answer says held, each once, in a fixed order; what only may play a part, or is denied, is none. Never throws. */
export function namedFactors(message: string): readonly NamedFactor[] {
  const { text } = plainMessage(message)
  const clauses = sentencesOf(text).flatMap(reasonsIn)
  return order.flatMap((factor) => {
    const clause = clauses.find((one) => NAMED[factor].test(one.split(',').at(-1) ?? '')) ?? clauses.find((one) => NAMED[factor].test(one))
    if (clause === undefined) return []
    return [{
      factor, day: DAY.exec(clause)?.[0] ?? '', count: firstOf(TIMES.exec(clause)), days: firstOf(LATE_DAYS.exec(clause)),
      share: firstOf(SHARE.exec(clause)), institution: nameIn(clause.replaceAll(SENDER, '')),
    }]
  })
}
