import { makesSense } from '../../diagnosis/moved-case.ts'
import { type About, baselineOf, type Baseline, type Sight, type WhatIf, whatIf } from '../../diagnosis/what-if.ts'
import type { CaseFile } from '../../events/case-file.ts'
import { addMonths, type Day } from '../../events/day.ts'
import type { Move } from '../../knowledge/move-types.ts'
import { moves as table, type MoveId } from '../../knowledge/moves.ts'
import type { Settings } from '../../store/settings.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'

/** In how many months the outlook is looked at. */
export const monthsAhead = [0, 1, 3, 6, 12] as const
export type MonthsAhead = (typeof monthsAhead)[number]

export type KnownMove = Move & Readonly<{ id: MoveId }>
export const knownMoves: readonly KnownMove[] = table

export type Switches = Pick<Settings, 'learn' | 'wellSupported'>

/** By which numbers a person wants things worked out. */
export function sightOf({ learn, wellSupported }: Switches): Sight {
  return { model: knowledgeFor(wellSupported).model, learn }
}

/** What can be asked about one line, seen from one day ahead; the same numbers are drawn for all of it, and nothing is worked out twice. */
export type Outlooks = Readonly<{
  on: Day
  restricted: boolean
  /** What the state of the line makes one ask first, and then the other. */
  abouts: readonly [About, About]
  /** The moves that make sense for the line. */
  offered: readonly KnownMove[]
  of: (chosen: readonly Move[], about: About) => WhatIf
}>

/** Prepares the comparison of a line today with what moves would make of it in some months. */
export function outlooksOf(caseFile: CaseFile, line: string, today: Day, months: MonthsAhead, switches: Switches): Outlooks {
  const sight = sightOf(switches)
  const on = addMonths(today, months)
  const natural = baselineOf(caseFile, line, on, sight)
  const { restricted, about } = natural
  const baselines = new Map<About, Baseline>([[about, natural]])
  const effects = new Map<string, WhatIf>()
  const baselineFor = (asked: About): Baseline => {
    const baseline = baselines.get(asked) ?? baselineOf(caseFile, line, on, sight, asked)
    baselines.set(asked, baseline)
    return baseline
  }
  return {
    on, restricted, abouts: about === 'risk' ? ['risk', 'return'] : ['return', 'risk'],
    offered: knownMoves.filter((move) => makesSense(move, caseFile, line, restricted, today)),
    of: (chosen, asked) => {
      const key = [asked, ...chosen.map(({ id }) => id)].join(' ')
      const effect = effects.get(key) ?? whatIf(baselineFor(asked), chosen, today)
      effects.set(key, effect)
      return effect
    },
  }
}

/** A plan holds only moves of the table. */
export function isKnown(move: Move): move is KnownMove {
  return knownMoves.some(({ id }) => id === move.id)
}
