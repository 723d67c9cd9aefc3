import type { CaseFile } from '../../src/events/case-file.ts'
import { type Day, dayNumber, dayOf } from '../../src/events/day.ts'
import type { CreditLine } from '../../src/events/line.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import { type Light, response } from './reference-lights.ts'
import { conduct, findings, lastRestriction, type Restriction } from './reference-restriction.ts'
import type { Look } from './reference-signals.ts'

export const horizons = [30, 90, 180, 365] as const

/** The equations written down as they are read, one sum after the other: slow, and sharing no code with the engine. */
export type Reference = Readonly<{
  /** The chance of a restriction within each horizon, from so many equal steps a day; null while restricted. */
  risk: readonly number[] | null
  shares: Readonly<Record<string, number>>
  /** The chance that the line is open again within each horizon, and ever; null unless restricted. */
  again: readonly number[] | null
  ever: number | null
}>

/** One line on one day. `steps`: how many parts a day is cut into for the integral of the rates. */
export function reference(told: CaseFile, line: CreditLine, day: Day, model: Model<string>, steps = 1): Reference {
  const world = worldOf(told, line, day, model)
  const restriction = lastRestriction(world.told.events, line.id, world.today)
  const open = restriction === null || restriction.until !== null ? ahead(world, steps) : null
  if (restriction === null) return { risk: open?.risk ?? null, shares: open?.shares ?? {}, again: null, ever: null }
  const shares = differential(world, restriction)
  if (open !== null) return { risk: open.risk, shares, again: null, ever: null }
  const after = (days: number): number => openAgain(world, restriction, shares, days)
  return { risk: null, shares, again: horizons.map(after), ever: after(Number.POSITIVE_INFINITY) }
}

/** All that is known on a day. */
export function worldOf(told: CaseFile, line: CreditLine, day: Day, model: Model<string>): World {
  const events = told.events.filter(({ date }) => date <= day)
  const openings = events.filter(({ kind, line: id, none }) => kind === 'line-opened' && id === line.id && none !== true)
  const opened = line.opened ?? openings.map(({ date }) => date).sort()[0]
  return { told: { lines: told.lines, events }, line, model, today: dayNumber(day), opened: opened === undefined ? null : dayNumber(opened) }
}

export type World = Readonly<{ told: CaseFile; line: CreditLine; model: Model<string>; today: number; opened: number | null }>

export const causesOf = ({ model }: World): string[] => Object.keys(model.causes)

/** The summands of a cause's rate by light, as if one light burned as brightly as `lit` says. */
export function summands({ told, model }: World, cause: string, look: Look, later: number, lit: Lit = null): Record<string, number> {
  const parts: Record<string, number> = { base: model.base[cause]?.value ?? 0 }
  for (const weight of model.weights.filter((one) => one.cause === cause)) {
    const light = model.indicators.find(({ id }) => id === weight.indicator)
    const halfLife = light?.halfLife[weight.memory]
    if (light === undefined || halfLife === undefined) continue
    const own: Light = { signal: light.signal, halfLife: halfLife.value, theta: light.theta.value, prevalence: light.prevalence.value }
    const r = lit?.light === light.id ? lit.response : response(own, told.events, look, later)
    parts[light.id] = (parts[light.id] ?? 0) + weight.rate.value * r
  }
  return parts
}

/** One light thought to burn as brightly as this. */
type Lit = Readonly<{ light: string; response: number }> | null

/** Equation 3: the yearly rate of a cause, `later` days after the day of the look. */
export function rate(world: World, cause: string, look: Look, later: number, lit: Lit = null): number {
  const { told, line, model } = world
  const at = (light: Light): number => response(light, told.events, look, later)
  const sum = Object.values(summands(world, cause, look, later, lit)).reduce((total, part) => total + part, 0)
  const day = dayOf(look.at + later)
  let times = 1
  for (const { from, until, products, lenders, factors } of model.calendar) {
    const holds = from <= day && (until === null || day <= until) && (products?.includes(line.product) ?? true) && (lenders?.includes(line.lender) ?? true)
    if (holds) times *= factors[cause]?.value ?? 1
  }
  times = Math.min(times, model.thresholds.calendarCap.value)
  for (const { signal, halfLife, theta, prevalence, lowers } of model.protections) {
    const by = lowers[cause]?.value ?? 0
    if (by > 0) times *= 1 - Math.min(0.99, by) * at({ signal, halfLife: halfLife.value, theta: theta.value, prevalence: prevalence.value })
  }
  return sum * times
}

/** Equation 4, by the middle of each step of the year to come. */
function ahead(world: World, steps: number): { risk: number[]; shares: Record<string, number> } {
  const { line, today, opened, model } = world
  const look: Look = { line: line.id, opened, at: today, today, restrictedOn: null }
  const parts = Object.fromEntries(causesOf(world).map((cause) => [cause, 0]))
  const within = horizons.map(() => 0)
  for (let step = 0; step < 365 * steps; step += 1) {
    const later = (step + 0.5) / steps
    for (const cause of causesOf(world)) {
      const part = (model.thresholds.level.value * rate(world, cause, look, later)) / steps / 365.25
      parts[cause] = (parts[cause] ?? 0) + part
      for (const [index, horizon] of horizons.entries()) if (later < horizon) within[index] = (within[index] ?? 0) + part
    }
  }
  return { risk: within.map((sum) => 1 - Math.exp(-sum)), shares: toOne(parts) }
}

/** Equation 5: what was likely on that day, what was found, and the time since. */
function differential(world: World, restriction: Restriction): Record<string, number> {
  const { told, line, model, today, opened } = world
  const { since, until } = restriction
  const look: Look = { line: line.id, opened, at: since, today, restrictedOn: since }
  const found = findings(model, told.events, line.id, restriction)
  return toOne(Object.fromEntries(causesOf(world).map((cause) => {
    const likely = found.reduce((product, likelihood) => product * (likelihood[cause]?.value ?? 1), 1)
    const back = model.returns[cause]
    if (back === undefined) return [cause, 0]
    const [scale, shape] = [back.scale.value, back.shape.value]
    if (until === null) return [cause, rate(world, cause, look, 0) * likely * (1 - back.share.value * ended(today - since, scale, shape))]
    const days = Math.max(0.5, until - since)
    const ever = lifted(back.share.value, conduct(model, told.events, cause, since, until))
    const density = (shape / days) * (days / scale) ** shape * Math.exp(-((days / scale) ** shape))
    return [cause, rate(world, cause, look, 0) * likely * ever * density]
  })))
}

/** Equation 6: each cause's restrictions still closed today, of which some come back within so many days more. */
function openAgain({ told, model, today }: World, { since }: Restriction, shares: Readonly<Record<string, number>>, within: number): number {
  return Object.entries(shares).reduce((sum, [cause, share]) => {
    const back = model.returns[cause]
    if (back === undefined) return sum
    const ever = lifted(back.share.value, conduct(model, told.events, cause, since, today))
    const closed = (days: number): number => 1 - ever * ended(days, back.scale.value, back.shape.value)
    return sum + share * (1 - closed(today - since + within) / closed(today - since))
  }, 0)
}

export const ended = (days: number, scale: number, shape: number): number => 1 - Math.exp(-((days / scale) ** shape))

export function lifted(share: number, times: number): number {
  const odds = (share / (1 - share)) * times
  return odds / (1 + odds)
}

export function toOne(parts: Readonly<Record<string, number>>): Record<string, number> {
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return Object.fromEntries(Object.entries(parts).map(([cause, part]) => [cause, part / total]))
}
