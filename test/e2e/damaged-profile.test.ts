import { afterAll, describe, expect, test } from 'vitest'
import { bothStores } from '../support/faults/both-stores.ts'
import type { Fault, Stage } from '../support/faults/fault.ts'
import { damagedFiles } from '../support/faults/files.ts'
import { removeWholes } from '../support/faults/wholes.ts'
import { launches } from './in-both.ts'

/** What may befall the files of a profile; the long run does the same, and so much more. */
const faults: readonly Fault[] = [...damagedFiles, ...bothStores]

describe.each(launches)('a profile that was damaged while %s was closed', (name, launch) => {
  const stage: Stage = { name, launch: (given = {}) => launch(given), random: () => 0.5, times: 1, patience: Infinity, wholes: new Map() }
  afterAll(() => removeWholes(stage))

  const here = faults.filter(({ cannot }) => cannot?.[name] === undefined)
  const named = here.map((fault) => [fault.number, fault.what, fault] as const)
  test.each(named)('loses no event, or says what is lost: %i, %s', async (_number, _what, fault) => {
    const outcomes: string[] = []
    await fault.inject(stage, async (check) => {
      outcomes.push(await check())
    })
    expect(outcomes).toHaveLength(1)
  })
})
