import type { CaseFile } from '../events/case-file.ts'
import { addDays, addMonths, type Day } from '../events/day.ts'
import { marksOf } from './ageing.ts'
import type { Estimate } from './diagnosis.ts'
import { drawnAnswers } from './drawn-answers.ts'
import { drawnOf } from './drawn.ts'
import { pointOf, situationIn } from './point.ts'
import { HORIZONS } from './quadrature.ts'
import { asLikely } from './ranges.ts'
import { baselineOf, differenceOf, type Sight, spread, type WhatIf } from './what-if.ts'

/**
 * Doing nothing until a day. Of an open line: its risk today against that of the day, as marks fade; of a restricted one: the chance
 * (`back`) that it has come back by itself by then. `makesSense`: whether that is worth anything at all.
 */
export type Waiting =
  | Readonly<{ what: 'fade'; until: Day; effect: WhatIf; makesSense: boolean }>
  | Readonly<{ what: 'return'; until: Day; back: Estimate; makesSense: boolean }>

/** Half a year is as far as waiting is looked at. */
const LONGEST = 182
/** The first day by which so much of the drop is there that half a year would bring. */
const MOST_OF_IT = 0.8
/** A drop below this is no reason to wait. */
const LEAST = 0.003
/** Days that are tried beside those on which a mark has faded. */
const MONTHS = [1, 2, 3, 4, 5, 6] as const
const MOST_DAYS = 14

/** Until which day waiting is worth most, and what it is worth. `longest`: the most days that the person would wait. */
export function waitingFor(
  caseFile: CaseFile, line: string, today: Day, sight: Sight, years: number, longest = LONGEST,
): Waiting {
  const point = pointOf(caseFile, line, today, sight.model, sight.learn)
  const most = Math.max(1, Math.min(LONGEST, longest))
  return point.episode.restricted
    ? untilBack(caseFile, line, today, sight, Math.min(most, point.back?.stopWaiting ?? 0))
    : untilFaded(caseFile, line, today, sight, years, most)
}

function untilFaded(caseFile: CaseFile, line: string, today: Day, sight: Sight, years: number, longest: number): Waiting {
  const end = addDays(today, longest)
  const faded = marksOf(caseFile, line, today, sight.model, years).flatMap(({ half, fades }) => [half, fades])
  const days = [...faded, ...MONTHS.map((months) => addMonths(today, months)), end]
    .filter((day): day is Day => day !== null && day > today && day <= end)
  const tried = [...new Set(days)].toSorted()
  const risk = (day: Day): number => pointOf(caseFile, line, day, sight.model, sight.learn).risk[1] ?? 0
  const now = risk(today)
  const step = Math.ceil(tried.length / MOST_DAYS)
  const spaced = tried.filter((_, place) => place % step === 0 || place === tried.length - 1)
  const drops = spaced.map((day) => ({ day, drop: now - risk(day) }))
  const greatest = Math.max(0, ...drops.map(({ drop }) => drop))
  const until = drops.find(({ drop }) => drop >= MOST_OF_IT * greatest)?.day ?? end
  const [before, after] = [baselineOf(caseFile, line, today, sight, 'risk'), baselineOf(caseFile, line, until, sight, 'risk')]
  const effect = differenceOf('risk', before, after, before.chosen)
  return { what: 'fade', until, effect, makesSense: effect.holds >= MOST_OF_IT && effect.gain.p >= LEAST }
}

/** Until waiting stops being the plan, or as long as the person would. Between two horizons a chance is taken to rise evenly. */
function untilBack(caseFile: CaseFile, line: string, today: Day, { model, learn, draws = 400, seed = 1 }: Sight, days: number): Waiting {
  const situation = situationIn(caseFile, line, today, model)
  const { table, learned, evidence } = drawnAnswers(situation, drawnOf(situation.compiled, draws, seed))
  const columns = ((learn ? learned : null) ?? table)?.within ?? []
  const chances = pointOf(caseFile, line, today, model, learn).back?.within ?? []
  const to = HORIZONS.findIndex((horizon) => horizon >= days)
  const [start, end] = [HORIZONS[to - 1] ?? 0, HORIZONS[to] ?? LONGEST]
  const part = (days - start) / (end - start)
  const between = (least: number | undefined, most: number | undefined): number => (least ?? 0) + part * ((most ?? 0) - (least ?? 0))
  const column = new Float64Array(draws)
  for (let at = 0; at < draws; at += 1) column[at] = between(columns[to - 1]?.[at], columns[to]?.[at])
  const back = spread(column, asLikely(evidence), between(chances[to - 1], chances[to]))
  return { what: 'return', until: addDays(today, Math.max(1, days)), back, makesSense: days > 0 }
}
