import { afterAll, describe, expect, test } from 'vitest'
import { diagnose } from '../src/diagnosis/diagnose.ts'
import { eventKinds } from '../src/events/kind.ts'
import { lenders, products } from '../src/events/line.ts'
import { parseCaseFile } from '../src/events/parse.ts'
import { causeIds } from '../src/knowledge/causes.ts'
import { knowledge } from '../src/knowledge/index.ts'
import { stories, type Story } from './support/stories.ts'

type Told = Readonly<{ story: Story; state: string; causes: readonly string[]; place: number }>

function tell(story: Story): Told {
  const { state, causes } = diagnose(parseCaseFile(story.case, story.date), story.line, story.date, knowledge)
  const named = causes.map(({ cause, share }) => `${cause} ${share.toFixed(2)}`)
  return { story, state, causes: named, place: causes.findIndex(({ cause }) => cause === story.causes[0]) }
}

const told = stories.map(tell)
const restricted = told.filter(({ state, story }) => state !== 'open' && state !== 'unknown' && story.causes.length > 0)
const open = told.filter(({ state }) => state === 'open' || state === 'unknown')

function part(from: readonly Told[], places: number): number {
  return from.filter(({ place }) => place >= 0 && place < places).length / from.length
}

function misses(from: readonly Told[], places: number): string {
  return from.filter(({ place }) => place >= places).map(({ story, causes, place }) =>
    `${story.file.slice('test/cases/'.length)}: ${story.causes[0]} comes ${place + 1}. after ${causes.slice(0, 3).join(', ')}`).join('\n')
}

describe('what a careful adviser would name first', () => {
  afterAll(() => console.log(misses([...restricted, ...open], 1)))

  test(`is among the three first causes in at least 95 % of ${restricted.length} restricted or reopened lines`, () => {
    expect(part(restricted, 3), misses(restricted, 3)).toBeGreaterThanOrEqual(0.95)
  })

  test('is the first cause in at least 80 % of them', () => {
    expect(part(restricted, 1), misses(restricted, 1)).toBeGreaterThanOrEqual(0.8)
  })

  test(`is among the three first risks of ${open.length} lines that are still open in at least 80 %`, () => {
    expect(part(open, 3), misses(open, 3)).toBeGreaterThanOrEqual(0.8)
  })

  test('is nothing where the person closed the line', () => {
    const own = told.filter(({ story }) => story.causes.length === 0)
    expect(own.length).toBeGreaterThan(0)
    expect(own.map(({ causes }) => causes)).toEqual(own.map(() => []))
  })
})

describe('the stories', () => {
  test.each(stories)('$file is read without a problem', ({ case: value, date }) => {
    expect(parseCaseFile(value, date).problems).toEqual([])
  })

  test('tell every kind of event', () => {
    const kinds = new Set<string>(stories.flatMap((story) => story.case.events.map(({ kind }) => kind)))
    expect(eventKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test('name every cause first at least twice', () => {
    const rare = causeIds.filter((cause) => stories.filter(({ causes }) => causes[0] === cause).length < 2)
    expect(rare).toEqual([])
  })

  test('are about every product, every kind of lender and every article', () => {
    const text = stories.map((story) => JSON.stringify(story.case))
    const absent = [...products, ...lenders].filter((name) => !text.some((one) => one.includes(`"${name}"`)))
    const articles = new Set(stories.flatMap((story) => story.articles ?? []))
    expect([absent, [...articles].sort()]).toEqual([[], ['000', '001', '002', '003', '004']])
  })
})
