import { useEffect, useRef, useState } from 'preact/hooks'
import { placeKey, type Choices, type ImportPlan } from '../../store/import-plan.ts'
import type { Text } from '../../text/index.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { placeWords, sideWords } from './describe-conflict.ts'
import { ProblemList } from './problem-list.tsx'

/** More questions than this nobody answers one by one. */
const MOST = 30
const whats = ['lines', 'events', 'beside'] as const

type ImportPreviewProps = Pick<FrameProps, 'text' | 'caseFile'> & {
  plan: ImportPlan
  /** What is said in place of the words about a file, where it is none. */
  instead?: Partial<Text['settings']['import']['plan']>
  onApply: (choices: Choices) => void
  onCancel: () => void
}

/** What an import would do, before it does it: what is new, the same and in conflict, and what stays of two that differ. */
export function ImportPreview({ text, caseFile, plan, instead, onApply, onCancel }: ImportPreviewProps) {
  const words = { ...text.settings.import.plan, ...instead }
  const { counts, conflicts, problems } = plan
  const [by, setBy] = useState<Choices['by']>({})
  const [others, setOthers] = useState<Choices['others']>('ours')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [plan])
  const nothing = conflicts.length === 0 && Object.values(counts).every(({ added }) => added === 0)
  const sides = [{ value: 'ours', label: words.ours }, { value: 'theirs', label: words.theirs }] as const
  return (
    <section class="stack" aria-labelledby="import-plan">
      <h3 id="import-plan" ref={title} tabIndex={-1}>{words.title}</h3>
      <ul class="plain-list">
        {whats.map((what) => <li key={what}>{words.counts(what, counts[what].added, counts[what].same)}</li>)}
      </ul>
      {problems.length > 0 && (
        <>
          <p class="note">{text.settings.import.problems(problems.length)}</p>
          <ProblemList problems={problems} text={text} />
        </>
      )}
      {conflicts.length > 0 && (
        <>
          <p class="strong">{words.conflicts(conflicts.length)}</p>
          {conflicts.length > 1 && (
            <Choice legend={words.forAll} options={sides} value={others} onChoose={(side) => {
              setOthers(side)
              setBy({})
            }} />
          )}
          {conflicts.slice(0, MOST).map((conflict) => {
            const key = placeKey(conflict)
            const options = [
              { value: 'ours', label: words.oursIs(sideWords(conflict.ours, text)) },
              { value: 'theirs', label: words.theirsIs(sideWords(conflict.theirs, text)) },
            ] as const
            return (
              <Choice key={key} legend={placeWords(conflict, caseFile, text)} options={options}
                value={(Object.hasOwn(by, key) ? by[key] : undefined) ?? others} onChoose={(side) => setBy({ ...by, [key]: side })} />
            )
          })}
          {conflicts.length > MOST && <p class="note">{words.more(conflicts.length - MOST)}</p>}
        </>
      )}
      <p class="note">{nothing ? words.nothing : words.unchanged}</p>
      <div class="row">
        {!nothing && <Button kind="primary" onClick={() => onApply({ by, others })}>{words.apply}</Button>}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  )
}
