import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'
import { fromCheckups1 } from './migrations/checkups-1.ts'

/** What a check-up was made from: the version of the model's numbers, how many events there were, their digest, and both switches. */
export type Basis = Readonly<{ table: string; events: number; digest: string; learn: boolean; wellSupported: boolean }>

/**
 * What a check-up of one line found on one day, so that a later one can say what changed. Chances and shares 0 to 1; `range90` is the
 * range of the one of both chances that there is. `range90` and `basis` are null where they were not kept yet.
 */
export type Checkup = Readonly<{
  line: string
  date: Day
  state: string
  top: readonly Readonly<{ cause: string; share: number }>[]
  risk90: number | null
  open90: number | null
  range90: Readonly<{ low: number; high: number }> | null
  layers: Readonly<Record<string, number>>
  basis: Basis | null
}>

/** Check-ups kept for each line: four years of monthly ones. */
export const KEPT_PER_LINE = 48

function chance(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null
}

function parseTop(value: unknown): Checkup['top'] {
  return (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
    const share = isRecord(entry) ? chance(entry['share']) : null
    return isRecord(entry) && typeof entry['cause'] === 'string' && share !== null ? [{ cause: entry['cause'], share }] : []
  })
}

function parseLayers(value: unknown): Checkup['layers'] {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([layer, share]) => {
    const usable = chance(share)
    return usable === null ? [] : [[layer, usable]]
  }))
}

function parseRange(value: unknown): Checkup['range90'] {
  if (!isRecord(value)) return null
  const [low, high] = [chance(value['low']), chance(value['high'])]
  return low === null || high === null ? null : { low, high }
}

function parseBasis(value: unknown): Basis | null {
  if (!isRecord(value)) return null
  const { table, events, digest, learn, wellSupported } = value
  if (typeof table !== 'string' || typeof events !== 'number' || typeof digest !== 'string') return null
  return { table, events, digest, learn: learn === true, wellSupported: wellSupported === true }
}

function parseCheckup(value: unknown): readonly Checkup[] {
  if (!isRecord(value)) return []
  const { line, date, state, top, risk90, open90, range90, layers, basis } = value
  if (typeof line !== 'string' || !isDay(date) || typeof state !== 'string') return []
  return [{
    line, date, state, top: parseTop(top), risk90: chance(risk90), open90: chance(open90), range90: parseRange(range90),
    layers: parseLayers(layers), basis: parseBasis(basis),
  }]
}

/** Reads check-ups; one that is unusable is left out. */
export function parseCheckups(value: unknown): readonly Checkup[] {
  return Array.isArray(value) ? value.flatMap(parseCheckup) : []
}

/** With one more check-up: it replaces one of the same line and day, and of each line the newest are kept, oldest first. */
export function withCheckup(checkups: readonly Checkup[], added: Checkup): readonly Checkup[] {
  const others = checkups.filter(({ line }) => line !== added.line)
  const same = checkups.filter(({ line, date }) => line === added.line && date !== added.date)
  const sorted = [...same, added].sort((a, b) => a.date < b.date ? -1 : 1)
  return [...others, ...sorted.slice(-KEPT_PER_LINE)]
}

export const checkupsItem = defineItem({ key: 'checkups', version: 2, parse: parseCheckups, migrations: [fromCheckups1] })
export const { read: readCheckups, update: updateCheckups, watch: watchCheckups } = checkupsItem
