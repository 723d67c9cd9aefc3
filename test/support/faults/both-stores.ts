import { filesIn, flip, remove, type Places } from '../damage.ts'
import { demand, type Fault } from './fault.ts'
import { holding, look } from './look.ts'
import { demandNothingPlain } from './sealed.ts'
import { damaged, EVENTS } from './wholes.ts'

/** Where nothing can be read any more, that is said, and a file is asked for: never an empty page as for somebody new. */
const goneOrDamaged = (what: string, damage: (places: Places) => void): Fault => ({
  number: 12,
  what,
  outcome: 'offers to restore from a file, never an empty check-up',
  inject: async (stage, tally) => tally(async () => {
    const browser = await damaged(stage, 'fresh', damage)
    try {
      const seen = await look(browser, stage)
      const { ids } = await holding(browser)
      if (ids.length === EVENTS && seen.rooms) return 'the copy could still be read'
      demand(/从(?:备份)?文件恢复/.test(seen.words) && !seen.rooms, `no way back is offered:\n${seen.words}`)
      await browser.kill()
      demandNothingPlain(browser, stage)
      return seen.first ? 'the first page, which offers to restore from a file' : 'says what is lost and asks for a backup file'
    } finally {
      await browser.close()
    }
  }),
})

export const bothStores: readonly Fault[] = [
  goneOrDamaged('both stores deleted', ({ local, database }) => {
    remove(local)
    remove(database)
  }),
  goneOrDamaged('first store deleted, bytes flipped in the copy', ({ local, database }) => {
    remove(local)
    for (const file of filesIn(database, /\.(ldb|log|sqlite)$/)) flip(file, 997, 0.5)
  }),
]
