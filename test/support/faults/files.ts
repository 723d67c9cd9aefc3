import { empty, filesIn, flip, flipMiddle, halve, remove, scribble, setAside, type Places } from '../damage.ts'
import { demand, type BrowserName, type Fault, type Stage } from './fault.ts'
import { holding, look } from './look.ts'
import { demandNothingPlain } from './sealed.ts'
import { damaged, EVENTS, type Whole } from './wholes.ts'

export type FileFault = Readonly<{ number: number; what: string; in: BrowserName; whole: Whole; damage: (places: Places) => void }>

const each = (fits: RegExp, damage: (file: string) => void) => ({ local }: Places): void => filesIn(local, fits).forEach(damage)

const inChromium = (number: number, what: string, damage: FileFault['damage'], whole: Whole = 'fresh'): FileFault =>
  ({ number, what, in: 'chromium', whole, damage })
const inFirefox = (number: number, what: string, damage: FileFault['damage'], whole: Whole = 'fresh'): FileFault =>
  ({ number, what, in: 'firefox', whole, damage })
/** The files beside the database, for values that are too large for it. */
const beside = (damage: (file: string) => void) => ({ local }: Places): void =>
  filesIn(local, /^\d+$/).filter((file) => /\.files[\\/]\d+$/.test(file)).forEach(damage)

/** What may befall the files of a profile, each of which was seen to lose or lock data where nothing is prepared for it. */
export const fileFaults: readonly FileFault[] = [
  inChromium(1, 'bytes flipped in a table', each(/\.ldb$/, (file) => flip(file, 997)), 'settled'),
  inChromium(2, 'one byte flipped in a table', each(/\.ldb$/, flipMiddle), 'settled'),
  inChromium(3, 'bytes flipped in the log', each(/\.log$/, (file) => flip(file, 997))),
  inChromium(4, 'log cut to half', each(/\.log$/, halve)),
  inChromium(4, 'log deleted', each(/\.log$/, remove)),
  inChromium(5, 'tables deleted', each(/\.ldb$/, remove), 'settled'),
  inChromium(5, 'CURRENT deleted', each(/^CURRENT$/, remove)),
  inChromium(6, 'MANIFEST overwritten', each(/^MANIFEST/, scribble)),
  inChromium(7, 'every file emptied', each(/./, empty)),
  inChromium(7, 'folder deleted', ({ local }) => remove(local)),
  inFirefox(8, 'file of a large value deleted', beside(remove), 'apart'),
  inFirefox(8, 'file of a large value renamed', beside(setAside), 'apart'),
  inFirefox(8, 'bytes flipped in the file of a large value', beside((file) => flip(file, 997)), 'apart'),
  inFirefox(9, 'pages flipped in the database', each(/\.sqlite$/, (file) => flip(file, 997, 0.5))),
  inFirefox(10, 'database emptied', each(/\.sqlite$/, empty)),
  inFirefox(10, 'database cut to half', each(/\.sqlite$/, halve)),
  inFirefox(10, 'database deleted', each(/\.sqlite$/, remove)),
  inFirefox(10, 'folder deleted', ({ local }) => remove(local)),
  inFirefox(11, 'metadata overwritten', each(/^\.metadata-v2$/, scribble)),
]

/** Damages a whole profile and looks at it as a person does: every event is there, and what was put right is said. */
export async function outcomeOf({ whole, damage }: FileFault, stage: Stage): Promise<string> {
  const browser = await damaged(stage, whole, damage)
  try {
    const seen = await look(browser, stage)
    const { ids, status } = await holding(browser)
    demand(ids.length === EVENTS, `${ids.length} of ${EVENTS} events, ${status}`)
    demand(seen.rooms && !seen.first, `the record is not shown:\n${seen.words}`)
    if (stage.sealed === true) await browser.kill()
    demandNothingPlain(browser, stage)
    return seen.notice === '' ? 'nothing lost' : 'restored from the copy, and said so'
  } finally {
    await browser.close()
  }
}

const outcome = 'every event is there; what was restored is said'

/** The same as faults of one browser each. */
export const damagedFiles: readonly Fault[] = fileFaults.map((fault) => {
  const other = fault.in === 'chromium' ? 'firefox' : 'chromium'
  return {
    number: fault.number, what: fault.what, outcome, cannot: { [other]: 'its storage has no such files' },
    inject: async (stage, tally) => tally(() => outcomeOf(fault, stage)),
  }
})
