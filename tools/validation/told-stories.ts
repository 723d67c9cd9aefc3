import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { Day } from '../../src/events/day.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { model } from '../../src/knowledge/model.ts'

/** A case as a person would tell it, with the causes that a careful adviser would name, most likely first. */
export type Story = Readonly<{ file: string; date: Day; line: string; causes: readonly string[]; told: CaseFile }>

/** Reads all stories of a folder. */
export function readStories(folder: string): Story[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const { date, line, causes, case: told }: { date: Day; line: string; causes: string[]; case: unknown } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return { file, date, line, causes, told: parseCaseFile(told, date) }
  })
}

/** Where the adviser's first cause came among ours, counted from 1. */
export type Placed = Readonly<{ file: string; open: boolean; wanted: string; place: number; ours: readonly string[]; stays: number }>

/** Tells every story that has a cause to find; `stays`: in what part of the draws our first cause stays first. */
export function placesOf(stories: readonly Story[]): Placed[] {
  return stories.flatMap(({ file, date, line, causes, told }) => {
    const [wanted] = causes
    if (wanted === undefined) return []
    const found = examine(told, line, date, model)
    const place = found.causes.findIndex(({ cause }) => cause === wanted) + 1
    const ours = found.causes.slice(0, 3).map(({ cause, share }) => `${cause} ${share.toFixed(2)}`)
    return [{ file, open: found.state === 'open' || found.state === 'unknown', wanted, place, ours, stays: found.causes[0]?.first ?? 0 }]
  })
}
