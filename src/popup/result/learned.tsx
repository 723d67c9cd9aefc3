import type { Diagnosis, Estimate, Outlook } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import { ChangeTable } from '../parts/change-table.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { riskWithin } from './band.ts'
import { learnedWords } from './learned-words.ts'

type LearnedProps = { diagnosis: Diagnosis<CauseId>; text: Text; onLearn: (learn: boolean) => void }

/** Of so many causes, the likeliest, the numbers are shown. */
const SHOWN = 5

/** That the outlook was adjusted by what the person noted before, what it is without, and the switch; nothing without such notes. */
export function Learned({ diagnosis, text, onLearn }: LearnedProps) {
  const { learned, temporary, reopening, date } = diagnosis
  if (learned === null || temporary === null || reopening === null) return null
  const words = text.learning
  const { span } = text.result.outlook
  const { percentRange, percent, dayWords } = text.format
  const shown: Outlook = { temporary, reopening }
  const [before, after] = learned.on ? [learned.otherwise, shown] : [shown, learned.otherwise]
  const range = ({ p, low, high }: Estimate) => percentRange(p, low, high)
  const returns = learned.returns.slice(0, SHOWN)
  return (
    <div class="learned">
      <p class="soft">{learnedWords(diagnosis, text)}</p>
      <Disclosure summary={words.show} back={text.frame.close}>
        <label class="tick">
          <input type="checkbox" checked={learned.on} onChange={() => onLearn(!learned.on)} />
          {words.switch}
        </label>
        <ChangeTable
          caption={words.caption} heads={words.heads}
          rows={[
            ...after.reopening.within.map((one) => ({
              name: span[one.days] ?? '', before: range(riskWithin(before.reopening.within, one.days)), after: range(one),
            })),
            { name: words.ever, before: range(before.temporary), after: range(after.temporary) },
            { name: words.stop, before: dayWords(before.reopening.stopWaiting, date), after: dayWords(after.reopening.stopWaiting, date) },
          ]}
        />
        <ChangeTable
          caption={words.causes} heads={words.causeHeads}
          rows={returns.map(({ cause, share, median }) => ({
            name: text.causes[cause].name,
            before: words.cause(percent(share.before), text.format.span(median.before)),
            after: words.cause(percent(share.after), text.format.span(median.after)),
          }))}
        />
        <p class="note">{words.note}</p>
      </Disclosure>
    </div>
  )
}
