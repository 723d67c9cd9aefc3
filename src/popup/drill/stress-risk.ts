import type { StressId } from '../../cash/stress.ts'
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Estimate } from '../../diagnosis/diagnosis.ts'
import { movedCase } from '../../diagnosis/moved-case.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import type { Move } from '../../knowledge/move-types.ts'
import { moves as table, type MoveId } from '../../knowledge/moves.ts'
import type { Settings } from '../../store/settings.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'
import { riskWithin } from '../result/band.ts'

const WITHIN = 90
/** Less than this is no difference that anybody would feel. */
const SMALL = 0.0005

/** What a case of the table says about the line itself; `unknown`: the model has nothing about it, and why. */
export type StressRisk =
  | Readonly<{ said: 'itself' | 'already' | 'chance' | 'unmoved'; chance: Estimate; than: 'more' | 'less' | 'same' }>
  | Readonly<{ said: 'together' | 'recall' }>

export type StressRisks = Readonly<{ about: 'risk' | 'return'; of: (id: StressId) => StressRisk }>

const moves: readonly Move[] = table
const move = (id: MoveId): readonly Move[] => moves.filter((one) => one.id === id)
const weaker = (ratio: number): readonly Move[] =>
  move('turnover-down').map((one) => ({ ...one, adds: one.adds.map((added) => ({ ...added, ratio })) }))

/** What of a case the model knows: what would befall the person that day. What is missing here it has nothing about. */
const known: Readonly<Partial<Record<StressId, readonly Move[]>>> = {
  'as-planned': [], 'line-shut': [],
  'wage-20': move('income-down-fifth'), 'wage-40': move('income-down-two-fifths'), 'shut-and-wage-20': move('income-down-fifth'),
  'turnover-20': weaker(0.2), 'turnover-40': weaker(0.4), 'shut-and-turnover-20': weaker(0.2),
}

/**
 * The chance, within 90 days, that an open line is restricted, or that a restricted one comes back, were the case to happen today. Each
 * is a check-up of the changed case, as the result shows it. For a line that is open, a case in which it shuts says how likely that is.
 */
export function stressRisks(
  caseFile: CaseFile, line: string, today: Day, { learn, wellSupported }: Pick<Settings, 'learn' | 'wellSupported'>,
  ids: readonly StressId[],
): StressRisks {
  const knowledge = knowledgeFor(wellSupported)
  const made = new Map<string, Estimate | null>()
  const chanceAfter = (chosen: readonly Move[]): Estimate | null => {
    const key = JSON.stringify(chosen)
    if (!made.has(key)) {
      const moved = movedCase(caseFile, line, chosen, today, today)
      const { risk, reopening } = diagnose(moved, line, today, knowledge, { question: false, learn })
      const within = risk ?? reopening?.within
      made.set(key, within === undefined ? null : riskWithin(within, WITHIN))
    }
    return made.get(key) ?? null
  }
  const plain = diagnose(caseFile, line, today, knowledge, { draws: 0, question: false, learn })
  const about = plain.risk === null ? 'return' : 'risk'
  const usual = chanceAfter([])
  const risks = new Map(ids.map((id) => [id, riskOf(id)]))
  return { about, of: (id) => risks.get(id) ?? { said: 'together' } }

  function riskOf(id: StressId): StressRisk {
    const chosen = known[id]
    const chance = chosen === undefined ? null : chanceAfter(chosen)
    if (chance === null) return { said: id === 'recall' ? 'recall' : 'together' }
    const more = usual === null ? 0 : chance.p - usual.p
    const than = Math.abs(more) < SMALL ? 'same' : more > 0 ? 'more' : 'less'
    return { said: saidOf(id, than), chance, than }
  }

  function saidOf(id: StressId, than: 'more' | 'less' | 'same') {
    if (about === 'risk') return id.includes('shut') ? 'itself' : 'chance'
    if (id === 'line-shut') return 'already'
    return id !== 'as-planned' && than === 'same' ? 'unmoved' : 'chance'
  }
}
