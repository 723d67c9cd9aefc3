import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/knowledge/advice-types.ts'
import { ladders, subjectBasis } from '../../src/knowledge/ladders.ts'
import { sources, type SourceId } from '../../src/knowledge/sources.ts'
import { steps } from '../../src/knowledge/steps.ts'
import { type Grade, grades } from '../../src/knowledge/types.ts'
import { textFor } from '../../src/text/index.ts'
import { wordsIn } from '../support/words.ts'

/** What was read and where: the row of the fact base, its document, how far it is trusted, the articles whose text was read, and days. */
type Fact = Readonly<{ source: SourceId; grade: Grade; articles: readonly number[]; days?: readonly number[] }>

const facts = {
  '1.1.1': { source: 'regulator-division-2024', grade: 'B', articles: [] },
  '1.1.3': { source: 'small-loan-measures-2024', grade: 'B', articles: [] },
  '1.2': { source: 'public-numbers', grade: 'C', articles: [] },
  '1.3-2': { source: 'complaint-measures-2020', grade: 'A', articles: [7, 8, 9, 10, 11, 12, 13, 14, 15] },
  '1.3-7': { source: 'mediation-opinion-2025', grade: 'B', articles: [] },
  // The numbers of the articles with 15, 30 and 60 days and with the review were never read: none may be shown.
  '2.1': { source: 'complaint-measures-2020', grade: 'B', articles: [], days: [15, 30, 60] },
  '2.2': { source: 'complaint-measures-2020', grade: 'B', articles: [], days: [30] },
  '2.5d': { source: 'credit-reporting-regulation', grade: 'A', articles: [17] },
  '2.5f': { source: 'credit-reporting-regulation', grade: 'A', articles: [25], days: [20] },
  '2.5g': { source: 'credit-reporting-regulation', grade: 'A', articles: [26], days: [30] },
  '2.5h': { source: 'credit-reporting-regulation', grade: 'A', articles: [44] },
  '2.7b': { source: 'pipl', grade: 'A', articles: [24, 73] },
  '2.7e': { source: 'pipl', grade: 'A', articles: [44, 45, 46, 47, 48, 50, 65] },
  '2.8d': { source: 'consumer-rights-law', grade: 'A', articles: [8, 26, 28, 39, 46], days: [7] },
  '2.9': { source: 'civil-code', grade: 'A', articles: [188] },
  '2.10': { source: 'market-complaints-2026', grade: 'B', articles: [] },
  '2.12': { source: 'cost-disclosure-2026', grade: 'B', articles: [] },
  '6': { source: 'agent-warning-2026', grade: 'B', articles: [] },
  '7.4': { source: 'dispute-procedure', grade: 'C', articles: [] },
} as const satisfies Record<string, Fact>
type FactId = keyof typeof facts

/** The rows that each step of a ladder rests on; `ours` is our own judgement. */
const restsOn: Record<string, readonly (FactId | 'ours')[]> = {
  'find-lender': ['1.1.1'], 'contact-lender': ['ours'], 'note-reply': ['ours'], 'complaint': ['1.3-2', '2.1'], 'complaint-small-loan': ['2.8d'],
  'payment-complaint': ['1.1.1'], 'explanation': ['2.7b', '2.7e'], 'data-request': ['2.7e'], 'read-report': ['2.5d'],
  'dispute': ['7.4', '2.5f'], 'review': ['2.2'], 'regulator': ['1.1.1'], 'local-bureau': ['1.1.3'], 'market-authority': ['2.10', '2.8d'],
  'payment-authority': ['1.1.1'], 'data-authority': ['2.7e'], 'central-bank': ['2.5g'], 'mediation': ['1.3-7'], 'court': ['2.9'],
  'stop-intruder': ['1.2'], 'police-report': ['1.2'],
}
const restOfSubject: Record<keyof typeof subjectBasis, readonly (FactId | 'ours')[]> = {
  'credit-decision': ['ours'], 'credit-report': ['2.5f', '2.5h'], 'payment': ['1.1.1'], 'personal-data': ['2.7b', '2.7e'], 'price': ['2.12'], 'fraud': ['6'],
}

const all: readonly Step[] = steps
const onLadders = all.filter(({ id }) => Object.values(ladders).some((ids: readonly string[]) => ids.includes(id)))
const rowsOf = (ids: readonly (FactId | 'ours')[] | undefined): readonly Fact[] => (ids ?? []).flatMap((id) => (id === 'ours' ? [] : [facts[id]]))
const worse = (grade: Grade, than: Grade): boolean => grades.indexOf(grade) >= grades.indexOf(than)

/** Whether a citation stands in one of the rows: the document, no better grade, and only articles that were read. */
function isRead({ source, grade, articles = [] }: { source: string; grade: Grade; articles?: readonly number[] }, rows: readonly Fact[]): boolean {
  const of = rows.filter((row) => row.source === source && worse(grade, row.grade))
  return of.length > 0 && articles.every((article) => of.some((row) => row.articles.includes(article)))
}

test('every step of a ladder says what it rests on, and no other is listed', () => {
  expect(Object.keys(restsOn).toSorted()).toEqual(onLadders.map(({ id }) => id).toSorted())
})

describe.each(onLadders.map((step) => [step.id, step] as const))('%s', (id, step) => {
  const rows = rowsOf(restsOn[id])

  test('cites what was read, with no better grade and no other article', () => {
    if (restsOn[id]?.includes('ours')) expect(step).toMatchObject({ source: 'our-judgement', grade: 'E' })
    else expect(isRead(step, rows)).toBe(true)
  })

  test('has the days of the rule, from the document with that rule, or says why there are none', () => {
    const { clock, window, limit, uncounted } = step
    for (const part of clock === null ? [] : [clock.regular, clock.extended ?? clock.regular, clock.longest]) {
      const row = rows.find(({ days }) => days?.includes(part.value))
      expect(row).toBeDefined()
      expect(isRead({ ...part, source: part.source, articles: clock?.article === undefined ? [] : [clock.article] }, row === undefined ? [] : [row])).toBe(true)
    }
    if (window !== null) expect(rows.some(({ source, days }) => source === window.source && days?.includes(window.value))).toBe(true)
    if (limit !== undefined) expect([limit.years.value, limit.article, isRead({ ...limit.years, articles: [limit.article] }, rows)]).toEqual([3, 188, true])
    expect(clock !== null && uncounted !== undefined).toBe(false)
  })
})

test.each(Object.entries(subjectBasis))('the words about %s rest on what was read', (subject, basis) => {
  const ids = restOfSubject[subject as keyof typeof subjectBasis]
  if (ids.includes('ours')) expect(basis.source).toBe('our-judgement')
  else expect(isRead(basis, rowsOf(ids))).toBe(true)
})

test('a row has no better grade than its document', () => {
  expect(Object.values(facts).filter(({ source, grade }) => !worse(grade, sources[source].grade))).toEqual([])
})

test.each(['zh-CN', 'en'] as const)('words in %s name no article but those that were read, and no number of days but the rules\'', (language) => {
  const text = textFor(language)
  const said = wordsIn({ steps: Object.fromEntries(onLadders.map(({ id }) => [id, { ...text.steps }[id as keyof typeof text.steps]])), ladder: text.ladder })
  const read: readonly number[] = Object.values(facts).flatMap(({ articles }): readonly number[] => articles)
  const articles = said.flatMap(([path, words]) => [...words.matchAll(/第\s*(\d+)\s*条|[Aa]rticles? (\d+)/g)].map((found) => [path, Number(found[1] ?? found[2])] as const))
  expect(articles.filter(([, article]) => !read.includes(article))).toEqual([])
  const days = said.flatMap(([path, words]) => [...words.matchAll(/(\d+)\s*(?:个工作日|天|(?:working )?days)/g)].map((found) => [path, Number(found[1])] as const))
  expect(days.filter(([, count]) => ![7, 15, 20, 30, 60].includes(count))).toEqual([])
  expect(days.length).toBeGreaterThan(0)
})
