import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { Day } from '../../src/events/day.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { history, TODAY } from '../support/histories.ts'
import { apart } from '../support/laws/apart.ts'
import type { Probe } from '../support/probe/probe.ts'
import { stories } from '../support/stories.ts'
import { inBoth, PROBE } from './in-both.ts'

declare const probe: Probe

type Asked = Readonly<{ told: CaseFile; line: string; date: Day }>

/** All stories, and random histories beside them. */
const asked: readonly Asked[] = [
  ...stories.map(({ case: told, line, date }) => ({ told: parseCaseFile(told, date), line, date })),
  ...fc.sample(history, { numRuns: 200, seed: 20_261_121 }).map((told) => ({ told, line: 'jb', date: TODAY })),
].map(({ told: { lines, events }, line, date }) => ({ told: { lines, events }, line, date }))

/** Runs in the page. */
const answers = (these: readonly Asked[]): Diagnosis[] =>
  these.map(({ told, line, date }) => probe.diagnose(told, line, date, probe.knowledge))

/** Without the numbers of the table, which a page sends along with each term. */
const said = (one: Diagnosis): unknown => ({
  ...one,
  causes: one.causes.map((cause) => ({
    ...cause,
    terms: cause.terms.map(({ weight: _weight, ...term }) => term),
    findings: cause.findings.map(({ parameter: _parameter, ...found }) => found),
    reliefs: cause.reliefs.map(({ parameter: _parameter, ...relief }) => relief),
  })),
})

inBoth('the engine', (browser) => {
  test('says to 1e-9 what it says in Node, of stories and random histories, ranges, terms and advice with it', async () => {
    const page = await browser().open(PROBE)
    for (let from = 0; from < asked.length; from += 20) {
      const part = asked.slice(from, from + 20)
      const here = part.map(({ told, line, date }) => said(diagnose(told, line, date, knowledge)))
      const there = await page.evaluate(answers, part)
      expect(apart(here, there.map(said))).toBeNull()
    }
  })
})
