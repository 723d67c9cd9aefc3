import { describe, expect, test, vi } from 'vitest'
import { contentOf } from '../../src/events/content.ts'
import { loadCase } from '../../src/store/case-store.ts'
import { amounts, forever, seed } from './amounts.ts'
import { mutatedLater, structuredLater } from './run.ts'
import { goesOn, opens } from './storage/holds.ts'
import { anyLockedFile, opensRight } from './storage/locked-backup.ts'
import { ordinary } from './storage/page.ts'
import { anyTampering, moreTampering } from './storage/tamper.ts'
import { mutatedText } from './mutate.ts'

vi.mock('../../src/store/raw-copy.ts', () => import('./storage/memory-copy.ts'))
vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))

const parts = [{ name: 'a page opens', share: 10, holds: opens }, { name: 'a person goes on', share: 1, holds: goesOn }] as const
const ways = ['structured', 'mutated'] as const

function say(what: string, inputs: number, slowest: number): void {
  console.log(`${what}: ${inputs} inputs, slowest ${Math.round(slowest)} ms, seed ${seed}`)
}

describe.each([false, true])(`tampered storage, seed ${seed}, locked %s`, (locked) => {
  for (const { name, share, holds } of parts) {
    for (const way of ways) {
      const count = amounts[way](share)
      test(`${name}: ${count} ${way} tamperings lose nothing`, { timeout: forever }, async () => {
        const before = await ordinary(locked)
        const run = holds({ ordinary: before, good: contentOf((await loadCase()).case.events), locked })
        const found = way === 'structured'
          ? await structuredLater(anyTampering(before), count, seed + 5, run) : await mutatedLater([[]], moreTampering(before), count, seed + 5, run)
        say(`tampered storage${locked ? ' under a lock' : ''}, ${name}, ${way}`, found.inputs, found.slowest)
        expect(found.broken).toEqual([])
      })
    }
  }
})

describe('an encrypted backup', () => {
  for (const way of ways) {
    const count = amounts[way](10)
    test(`opens to what it was or to nothing, of ${count} ${way} ones`, { timeout: forever }, async () => {
      await ordinary(true)
      const { file, run } = await opensRight()
      const change = (text: string, chance: Parameters<typeof mutatedText>[2]): string => mutatedText(text, [file], chance)
      const found = way === 'structured'
        ? await structuredLater(anyLockedFile(file), count, seed + 6, run) : await mutatedLater([file], change, count, seed + 6, run)
      say(`encrypted backup, ${way}`, found.inputs, found.slowest)
      expect(found.broken).toEqual([])
    })
  }
})
