import { useEffect, useRef, useState } from 'preact/hooks'
import type { LetterAbout } from '../../../diagnosis/letter-facts.ts'
import type { AskedSlot } from '../../../diagnosis/letter-plan.ts'
import { isSameLetter, type Letters, type StoredLetter } from '../../../store/letters.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { EarlyNote } from './early-note.tsx'
import { readLetterKey } from './letter-key.ts'
import { isBegun, letterState, withPart, withSlot } from './letter-state.ts'
import { letterName } from './letter-name.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { stepOfLetter } from './letter-steps.ts'
import { MissingCard } from './missing-card.tsx'
import { RequestChoice } from './request-choice.tsx'
import { SlotField } from './slot-field.tsx'

/** The usual text where one was sent to none. */
const usual: LetterAbout = { kind: 'complaint', subject: 'credit-decision', body: null }

/** Texts that rest on rules which bind some lenders and not others. */
const ofLender: readonly LetterAbout['kind'][] = ['complaint', 'escalation']

/** Where a text is written: what it can achieve, what it takes, and the text itself once nothing is missing. */
export function LetterDesk(props: ScreenProps) {
  const about = (props.focus === null ? null : readLetterKey(props.focus)) ?? usual
  return <Desk key={`${props.line.id} ${props.focus}`} {...props} about={about} />
}

function Desk({ about, ...props }: ScreenProps & { about: LetterAbout }) {
  const { text, line, actions } = props
  const words = text.letters.desk
  // What is typed stands on the page at once; the store follows, change by change.
  const [letters, setLetters] = useState(props.letters)
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    top.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const state = letterState({ ...props, letters }, about)
  const { letter, plan, made } = state
  const change = (update: (before: Letters) => Letters) => {
    setLetters(update)
    void actions.changeLetters(update)
  }
  const changePart = (part: Partial<StoredLetter>) => change((before) => withPart(before, letter, () => part))
  const fill = (asked: AskedSlot, value: string | null) => change((before) => withSlot(before, letter, asked, value))
  const step = stepOfLetter(about, line)
  const back = () => actions.go('contact', step)
  const remove = () => {
    change((before) => ({ ...before, list: before.list.filter((one) => !isSameLetter(one, letter)) }))
    actions.say(words.removed, () => void actions.changeLetters((before) => withPart(before, letter, () => letter)))
    back()
  }
  const { can, cannot } = about.body === null ? text.letters.kinds[about.kind] : text.letters.bodies[about.body]
  return (
    <div class="letter">
      <div class="columns not-printed">
        <div class="stack">
          <div><Button kind="plain" onClick={back}>{words.back}</Button></div>
          <h1 ref={top} tabIndex={-1}>{letterName(about, text)}</h1>
          <Card>
            <p><span class="strong">{words.can}</span> {can}</p>
            <p><span class="strong">{words.cannot}</span> {cannot}</p>
            <p><span class="strong">{words.how}</span> {text.letters.kinds[about.kind].how}</p>
          </Card>
          <EarlyNote {...props} step={step} />
          {line.lender === 'unknown' && ofLender.includes(about.kind) && (
            <Card tone="careful">
              <p>{words.lenderType}</p>
              <div><Button onClick={() => actions.go('line', line.id)}>{words.setLender}</Button></div>
            </Card>
          )}
          <Card><RequestChoice state={state} text={text} onChange={(requests) => changePart({ requests })} /></Card>
          {plan.asked.length > 0 && (
            <Card title={words.fill}>
              {plan.asked.map((asked) => (
                <SlotField
                  key={asked.slot} asked={asked} slots={state.slots} today={props.today} text={text}
                  onChange={(value) => fill(asked, value)}
                />
              ))}
            </Card>
          )}
        </div>
        <div class="stack">
          {made === null
            ? <MissingCard plan={plan} text={text} />
            : <LetterSheet {...props} letters={letters} state={state} made={made} onChange={changePart} />}
          {made !== null && <p class="note">{words.logIt}</p>}
          {isBegun(state) && <div><Button kind="plain" onClick={remove}>{words.remove}</Button></div>}
        </div>
      </div>
      {state.ready !== null && <div class="letter-paper" lang="zh-CN" aria-hidden="true">{state.ready}</div>}
    </div>
  )
}
