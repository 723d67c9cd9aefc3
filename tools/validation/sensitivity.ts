import { answer } from '../../src/diagnosis/answer.ts'
import { SIGMA } from '../../src/diagnosis/draws.ts'
import { asTheyStand, numbersOf, type Take } from '../../src/diagnosis/numbers.ts'
import { type Situation, situationOf } from '../../src/diagnosis/situation.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import type { Grade } from '../../src/knowledge/types.ts'
import type { Story } from './told-stories.ts'

/** One number of the model: by how much the first cause's share moves on average, and in how many stories another cause comes first. */
export type Moved = Readonly<{ name: string; value: number; grade: Grade; shift: number; changed: number }>

type Changeable = { value: number; readonly grade: Grade }

/** What is read through `Numbers`, so that a situation need not be read anew when it changes. */
const taken = /^(base|weights|likelihoods|wordings|calendar) |^protections .* lowers |^returns .* (share|scale)$/

/** Every number of the model, moved up and down by one sigma of its grade, over all stories; what moves most comes first. */
export function sensitivity(stories: readonly Story[], model: Model<string>): Moved[] {
  const own: Model<string> = structuredClone(model)
  const situations = situationsOf(stories, own)
  const before = firstShares(situations, asTheyStand)
  return parametersIn(own, '').map(({ name, parameter }) => {
    const { value, grade } = parameter
    const sums = [1, -1].map((way) => {
      const factor = Math.exp(way * SIGMA[grade])
      if (taken.test(name)) return difference(before, firstShares(situations, (one) => (one === parameter ? value * factor : one.value)))
      parameter.value = name.endsWith('prevalence') ? (value * factor) / (1 - value + value * factor) : value * factor
      // A new object is a new model: what was compiled from the old one is not used.
      const after = firstShares(situationsOf(stories, { ...own }), asTheyStand)
      parameter.value = value
      return difference(before, after)
    })
    return { name, value, grade, shift: sums.reduce((sum, { shift }) => sum + shift / 2, 0), changed: Math.max(...sums.map(({ changed }) => changed)) }
  }).sort((a, b) => b.shift - a.shift)
}

/** The stories in which there is a cause to find. */
function situationsOf(stories: readonly Story[], model: Model<string>): Situation[] {
  return stories.flatMap(({ told, line: id, date, causes }) => {
    const line = told.lines.find((one) => one.id === id)
    return line === undefined || causes.length === 0 ? [] : [situationOf(told, line, date, model)]
  })
}

type First = Readonly<{ cause: number; share: number; shares: ArrayLike<number> }>

function firstShares(situations: readonly Situation[], take: Take): First[] {
  const [some] = situations
  if (some === undefined) return []
  const numbers = numbersOf(some.compiled, take)
  return situations.map((situation) => {
    const { shares } = answer(situation, numbers)
    const share = Math.max(...shares)
    return { cause: shares.indexOf(share), share, shares }
  })
}

function difference(before: readonly First[], after: readonly First[]): { shift: number; changed: number } {
  let shift = 0
  let changed = 0
  for (const [index, { cause, share }] of before.entries()) {
    shift += Math.abs((after[index]?.shares[cause] ?? 0) - share) / before.length
    if (after[index]?.cause !== cause) changed += 1
  }
  return { shift, changed }
}

/** All parameters below a value, named by where they stand: ids in place of positions where there are any. */
function parametersIn(value: unknown, name: string): { name: string; parameter: Changeable }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && 'grade' in value) return [{ name, parameter: value as Changeable }]
  return Object.entries(value).flatMap(([key, one]) => parametersIn(one, `${name} ${nameOf(one) ?? key}`.trim()))
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('indicator' in value && 'memory' in value && 'cause' in value) return `${value.indicator} (${value.memory}) on ${value.cause}`
  return [('id' in value && value.id) || ('finding' in value && value.finding) || ('kind' in value && value.kind)].find((id) => typeof id === 'string')
}
