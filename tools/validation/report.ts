import { uniforms } from '../../src/diagnosis/draws.ts'
import { binsOf, calibrationError, errorByChance, type Outcome } from './calibration.ts'
import type { Count } from './coverage.ts'
import { coveredKinds } from './coverage.ts'
import type { DefaultRisk } from './default-risk.ts'
import type { OpenLines } from './open-lines.ts'
import type { Moved } from './sensitivity.ts'
import type { Simulated } from './simulate.ts'
import type { Timing } from './timing.ts'
import type { Placed } from './told-stories.ts'

const percent = (part: number, digits = 1): string => `${(part * 100).toFixed(digits)} %`
const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string[] => [row(...head), row(...head.map(() => '---')), ...rows]

/** (a) Simulation: what is said against what comes true, and what the ranges hold; the same where signs come about in another way. */
export function simulationReport(weighed: Simulated, apart: Simulated): string[] {
  return [
    '**Signs come about as the model weighs them.**', '', ...simulated(weighed), '',
    '**One sign takes the place of the others, and telling no words is a sign too.**', '', ...simulated(apart),
  ]
}

function simulated({ cases, ranged, followed, beyond, shares, first, reopening, covered }: Simulated): string[] {
  const uniform = uniforms(cases)
  const all = Object.values(reopening).flat()
  const rows: [string, readonly Outcome[]][] = [
    ['shares of all 20 causes', shares], ['share of the first cause', first], ['open again, all horizons', all],
    ...Object.entries(reopening).map(([days, outcomes]): [string, readonly Outcome[]] => [`open again within ${days} days`, outcomes]),
  ]
  const mean = (pick: (one: Outcome) => number): number => first.reduce((sum, one) => sum + pick(one), 0) / first.length
  return [
    `${whole(cases)} restricted lines out of ${whole(followed)} followed; ${beyond} had a rate too high to be kept in proportion. Share of the first cause, mean: ${percent(mean(({ p }) => p))} said, ${percent(mean(({ came }) => (came ? 1 : 0)))} came.`, '',
    ...table(['what is said', 'how often', 'expected calibration error', 'by chance alone'], rows.map(([name, outcomes]) => (
      row(name, whole(outcomes.length), calibrationError(outcomes).toFixed(4), errorByChance(outcomes, uniform).toFixed(4))
    ))), '',
    `80 % ranges as a check-up draws them, in ${whole(ranged)} of these cases:`, '',
    ...coverageTable(coveredKinds.map((kind) => [kind, covered[kind]])),
  ]
}

function coverageTable(rows: readonly (readonly [string, Count])[]): string[] {
  return table(['value with the numbers of the world', 'how often', 'below', 'within', 'above'], rows.map(([name, { below, within, above }]) => {
    const total = below + within + above
    return row(name, whole(total), percent(below / total), percent(within / total), percent(above / total))
  }))
}

/** The same for the risk of open lines. */
export function openReport({ cases, ranged, level, drawn, covered }: OpenLines): string[] {
  const mean = (outcomes: readonly Outcome[], pick: (one: Outcome) => number): number => outcomes.reduce((sum, one) => sum + pick(one), 0) / outcomes.length
  const came = (outcomes: readonly Outcome[]): number => mean(outcomes, (one) => (one.came ? 1 : 0))
  return [
    `${whole(cases)} open lines followed for a year, ranges drawn in ${whole(ranged)} of them.`, '',
    ...table(['restricted within', 'said, mean', 'came, level of the table', 'error', 'came, level drawn', 'error'], Object.entries(level).map(([days, outcomes]) => {
      const other = drawn[Number(days)] ?? []
      const said = mean(outcomes, ({ p }) => p)
      return row(`${days} days`, percent(said), percent(came(outcomes)), calibrationError(outcomes).toFixed(4), percent(came(other)), calibrationError(other).toFixed(4))
    })), '',
    ...coverageTable([['risk', covered]]),
  ]
}

/** (b) Stories. */
export function storyReport(placed: readonly Placed[]): string[] {
  const groups: [string, readonly Placed[]][] = [['restricted or back', placed.filter(({ open }) => !open)], ['still open', placed.filter(({ open }) => open)], ['all', placed]]
  const part = (of: readonly Placed[], most: number): string => `${of.filter(({ place }) => place <= most).length} (${percent(of.filter(({ place }) => place <= most).length / of.length)})`
  const stays = placed.reduce((sum, one) => sum + one.stays, 0) / placed.length
  return [
    ...table(['stories', 'number', 'first cause right', 'in the top three'], groups.map(([name, of]) => row(name, of.length, part(of, 1), part(of, 3)))), '',
    `Our first cause stays first in ${percent(stays, 0)} of the draws, on average over the stories.`, '', 'Where another cause came first:', '',
    ...table(['story', 'wanted', 'place', 'ours'], placed.filter(({ place }) => place !== 1).map(({ file, wanted, place, ours }) => row(file.replace(/\.json$/, ''), wanted, place, ours.join(', ')))),
  ]
}

/** (c) Real data. */
export function defaultReport({ accounts, defaults, auc, part, mappings, scrambled }: DefaultRisk): string[] {
  const sorted = scrambled.toSorted((a, b) => a - b)
  const at = (part_: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(part_ * sorted.length))] ?? Number.NaN).toFixed(4)
  return [
    `**AUC ${auc.toFixed(4)}** on all ${whole(accounts)} accounts (${whole(defaults)} defaults), zero-shot.`, '',
    `Other mappings, on every third account (${whole(part)}):`, '',
    ...table(['mapping', 'AUC'], mappings.map(({ name, auc: other }) => row(name, other.toFixed(4)))), '',
    `Each weight and base rate multiplied at random by 1/3 to 3, ${sorted.length} times: AUC ${at(0)} at least, ${at(0.1)} to ${at(0.9)} in four of five, ${at(0.5)} in the middle.`,
  ]
}

/** (d) Sensitivity. */
export function sensitivityReport(moved: readonly Moved[]): string[] {
  return [
    `${whole(moved.length)} numbers, each moved up and down by one sigma of its grade. Those that move the first cause most:`, '',
    ...table(['number', 'value', 'grade', 'share of the first cause, points', 'stories in which another comes first'],
      moved.slice(0, 10).map(({ name, value, grade, shift, changed }) => row(name, value, grade, (shift * 100).toFixed(2), changed))),
  ]
}

/** (e) Time. */
export function timingReport({ point, draws, drawn }: Timing): string[] {
  return [`One check-up of a story: ${point.toFixed(2)} ms of processor time, ${drawn.toFixed(1)} ms with ${draws} draws.`]
}

/** The reliability diagram's panels. */
export const panelsOf = ({ shares, first, reopening }: Simulated) => [
  { title: 'shares of all causes', bins: binsOf(shares) },
  { title: 'share of the first cause', bins: binsOf(first) },
  { title: 'open again, all horizons', bins: binsOf(Object.values(reopening).flat()) },
]
