import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { model } from '../../src/knowledge/model.ts'
import type { Answer, FirstRun } from '../../src/popup/first-run/answer.ts'
import { toEvents } from '../../src/popup/first-run/answers.ts'
import { atMostLeft, nextOf, type Known } from '../../src/popup/first-run/next.ts'
import { entries, questions, ways, type Entry, type QuestionId } from '../../src/popup/first-run/questions.ts'
import { tells, type ThenId } from '../../src/popup/first-run/tells.ts'

const today = '2026-11-21'
const some = (row: string, ...ids: string[]): Answer => ({ said: 'some', chosen: { [row]: ids } })
const known = (events: readonly CreditEvent[] = []): Known => ({ caseFile: { lines: [], events }, today, phrase: () => '' })
const fixed: Partial<Record<QuestionId, Answer>> = {
  product: some('product', 'jiebei'), day: some('day', 'yesterday'), state: some('state', 'closed'), gap: some('gap', 'same-day'),
}
const lateElsewhere: Answer = { said: 'some', chosen: { where: ['elsewhere'], length: ['months'], when: ['month'] } }

/** The questions that come where each is answered in the same way. */
function way(entry: Entry, answers: Partial<Record<QuestionId, Answer>>, rest: Answer, from: Known = known()) {
  let run: FirstRun = { entry, asked: [], answers: {} }
  const left: number[] = []
  for (let next = nextOf(run, from); next !== null; next = nextOf(run, from)) {
    const { id } = next
    run = { ...run, asked: [...run.asked, id], answers: { ...run.answers, [id]: answers[id] ?? fixed[id] ?? rest } }
    left.push(atMostLeft(run))
  }
  return { asked: run.asked, left }
}

describe('what is asked', () => {
  test.each(entries.flatMap((entry) => (['none', 'unknown'] as const).map((said) => [entry, said] as const)))(
    'is at most eight questions, none twice, the needed ones first; what is left is never promised too small (%s, %s)', (entry, said) => {
      const { asked, left } = way(entry, {}, { said })
      expect(asked.length).toBeLessThanOrEqual(8)
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.slice(0, ways[entry].first.length)).toEqual(ways[entry].first)
      for (const [at, most] of left.entries()) expect(most).toBeGreaterThanOrEqual(asked.length - at - 1)
    },
  )

  test('depends on what was told: a large cause ends the questions early', () => {
    const quiet = way('others-too', {}, { said: 'none' }).asked
    const late = way('others-too', { late: lateElsewhere }, { said: 'none' }).asked
    expect(quiet.length).toBeGreaterThan(6)
    expect(late).toEqual(['product', 'state', 'day', 'wording', 'late'])
  })

  test('is not what the records say already, nor the same thing twice', () => {
    const told: CreditEvent = { id: 'n', kind: 'late-payment', none: true, since: '2024-11-21', date: today }
    expect(way('paid-off-closed', {}, { said: 'none' }).asked).toContain('late')
    expect(way('paid-off-closed', {}, { said: 'none' }, known([told])).asked).not.toContain('late')
    for (const entry of entries) expect(way(entry, {}, { said: 'unknown' }).asked.filter((id) => id.startsWith('late')).length).toBeLessThanOrEqual(1)
  })

  test('has a reason from the model, or is needed', () => {
    const run: FirstRun = { entry: 'worried', asked: ['product', 'signs'], answers: fixed }
    const next = nextOf(run, known())
    expect(next?.ask).toMatchObject({ raises: 'late-elsewhere', lowers: null })
    expect(nextOf({ ...run, asked: ['product'] }, known())).toEqual({ id: 'signs', ask: null })
  })
})

describe('each question that may be asked', () => {
  const all = Object.keys(tells) as ThenId[]
  test.each(all)('names lights that its answers can tell (%s)', (id) => {
    expect(tells[id].length).toBeGreaterThan(0)
    const rows: Readonly<Record<string, readonly string[]>> = questions[id].rows
    const whole: Answer = { said: 'some', chosen: rows }
    const combined: readonly Answer[] = [
      whole, { said: 'none' }, ...Object.entries(rows).flatMap(([row, ids]) => ids.map((one): Answer => ({ said: 'some', chosen: { ...rows, [row]: [one] } }))),
    ]
    const told = new Set(combined.flatMap((answer) => {
      let count = 0
      const { line, events } = toEvents('worried', { ...fixed, [id]: answer }, { today, newId: () => `${(count += 1)}`, phrase: () => '' })
      return diagnose({ lines: [line], events }, line.id, today, knowledge, { draws: 0, question: false }).indicators
        .filter(({ level }) => level !== 'not-told').map((light) => light.id)
    }))
    for (const light of tells[id]) {
      expect(model.indicators.map((one) => one.id)).toContain(light)
      expect([...told]).toContain(light)
    }
  })
})
