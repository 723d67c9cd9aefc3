import { lastRestriction, conduct } from './reference-restriction.ts'
import { causesOf, ended, lifted, rate, summands, toOne, type World } from './reference.ts'

const SEASON = 90
const LONGEST = 1092
const LOOKS = [1, 3, 7, 14, 30]
const WORTH_A_LOOK = 0.05

/** Equation 6: in how many days waiting stops being the plan, looked for day by day, and in how many the next look is worth it. */
export function waiting(world: World, shares: Readonly<Record<string, number>>): Readonly<{ stop: number; next: number }> {
  const { model, told, today, line } = world
  const since = lastRestriction(told.events, line.id, today)?.since ?? today
  const still = (days: number): number => Object.entries(shares).reduce((sum, [cause, share]) => {
    const back = model.returns[cause]
    if (back === undefined) return sum
    const ever = lifted(back.share.value, conduct(model, told.events, cause, since, today))
    const closed = (after: number): number => 1 - ever * ended(after, back.scale.value, back.shape.value)
    return sum + (share * closed(today - since + days)) / closed(today - since)
  }, 0)
  const chance = (from: number, to: number): number => 1 - still(to) / still(from)
  let stop = 0
  while (stop < LONGEST && chance(stop, stop + SEASON) >= model.thresholds.waiting.value) stop += 1
  const next = LOOKS.find((days) => chance(0, days) >= WORTH_A_LOOK) ?? 30
  return { stop, next: stop > 0 ? Math.min(stop, next) : next }
}

/** Equation 7: by light, what part of each cause's share it makes up on the day of the restriction. */
export function partsOf(world: World, shares: Readonly<Record<string, number>>, since: number): Record<string, Record<string, number>> {
  const look = { line: world.line.id, opened: world.opened, at: since, today: world.today, restrictedOn: since }
  return Object.fromEntries(causesOf(world).map((cause) => {
    const parts = toOne(summands(world, cause, look, 0))
    return [cause, Object.fromEntries(Object.entries(parts).map(([light, part]) => [light, part * (shares[cause] ?? 0)]))]
  }))
}

/** What one usual event adds to a light, and how brightly a high reading lets it burn. */
const USUAL = 0.8
const HIGH = 0.6

/**
 * Equation 9: how many bits the answer to "did this happen" may be expected to take from the entropy of the causes, when yes is as likely as
 * the light's prevalence says, and likelier for somebody who was restricted.
 */
export function gainOf(world: World, shares: Readonly<Record<string, number>>, since: number, id: string): number {
  const { model } = world
  const light = model.indicators.find((one) => one.id === id)
  if (light === undefined) return Number.NaN
  const look = { line: world.line.id, opened: world.opened, at: since, today: world.today, restrictedOn: since }
  const lit = light.signal.from === 'reading' ? HIGH : 1 - Math.exp(-USUAL / light.theta.value)
  const before = Math.min(0.9, light.prevalence.value / lit)
  const answered = (brightness: number): Readonly<{ total: number; entropy: number }> => {
    const rates = causesOf(world).map((cause) => [cause, rate(world, cause, look, 0, { light: id, response: brightness })] as const)
    const after = toOne(Object.fromEntries(rates.map(([cause, value]) => [cause, (value * (shares[cause] ?? 0)) / rate(world, cause, look, 0)])))
    return { total: rates.reduce((sum, [, value]) => sum + value, 0), entropy: entropyOf(after) }
  }
  const [yes, no] = [answered(lit), answered(0)]
  const likely = (before * yes.total) / (before * yes.total + (1 - before) * no.total)
  return entropyOf(shares) - likely * yes.entropy - (1 - likely) * no.entropy
}

const entropyOf = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0)
