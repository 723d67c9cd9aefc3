import { addDays, type Day } from '../events/day.ts'
import type { Change, Effort, Tip } from '../knowledge/advice-types.ts'
import type { Advised } from './advised.ts'
import type { TipAdvice } from './diagnosis.ts'
import { LOOK_BACK } from './told.ts'

/** A tip below this share of the differential is noise for this person. */
const WORTH_SAYING = 0.05

/** What a tip that helps whatever the cause counts as in the order: behind what answers a likely cause, before what answers a faint one. */
const WHATEVER_THE_CAUSE = 0.15

/** What a tip changes weighs in the order: a risk or a return most, then less harm, then knowing more. */
const worth: Record<Change, number> = { risk: 1, reopening: 1, protection: 0.7, clarity: 0.6 }

/** How far the effort holds a tip back. */
const cost: Record<Effort, number> = { minutes: 1, hours: 1.15, weeks: 1.3, months: 1.4 }

type Ranked = Readonly<{ advice: TipAdvice; urgency: number; value: number }>

/** The tips that apply, urgent ones first, then by the likeliest cause that they answer, what they change, and their effort. */
export function adviseTips(advised: Advised, tips: readonly Tip[]): readonly TipAdvice[] {
  return tips
    .flatMap((tip) => rank(tip, advised) ?? [])
    .toSorted((a, b) => a.urgency - b.urgency || b.value - a.value)
    .map(({ advice }) => advice)
}

function rank(tip: Tip, advised: Advised): Ranked | null {
  const { input, told, standing, answers, applies } = advised
  if (!tip.standings.includes(standing) || (input.ownWish && tip.ownWish !== true)) return null
  const all = tip.causes === 'all'
  const causes = tip.causes === 'all' ? [] : tip.causes
  const answered = answers(causes)
  if (!applies(tip.when, causes) || isDone(tip, advised)) return null
  if (!all && tip.urgent === undefined && answered.weight < WORTH_SAYING) return null
  const due = tip.waits === true ? lookAgain(input.nextCheck, told.today) : null
  return {
    advice: { id: tip.id, causes: answered.causes, weight: all ? 1 : answered.weight, ...(due === null ? {} : { due }) },
    urgency: tip.urgent ?? Number.MAX_SAFE_INTEGER,
    value: (all ? WHATEVER_THE_CAUSE : answered.largest) * Math.max(...tip.changes.map((change) => worth[change])) / cost[tip.effort],
  }
}

function isDone({ unless }: Tip, { input, told }: Advised): boolean {
  if (unless === undefined) return false
  return told.here(unless, input.since ?? addDays(told.today, -LOOK_BACK)).length > 0
}

/** A day to come: tomorrow where none was worked out. */
function lookAgain(nextCheck: Day | null, today: Day): Day {
  return nextCheck !== null && nextCheck > today ? nextCheck : addDays(today, 1)
}
