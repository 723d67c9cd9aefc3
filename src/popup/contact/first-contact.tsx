import { numberIds, numbers } from '../../knowledge/numbers.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import type { AdvisedStep } from './known-steps.ts'
import { LogForm } from './log-form.tsx'
import { NumberBook } from './number-book.tsx'
import { Script } from './script.tsx'
import { StepDetails } from './step-details.tsx'
import { StepNote } from './step-note.tsx'
import { stepTime } from './step-time.ts'

/** The first contact in full: what it can and cannot get, then the words, then the way to note it. */
export function FirstContact(props: ScreenProps & AdvisedStep) {
  const { step, advice, text, line, progress, today } = props
  const words = text.contact
  const { title, can, cannot } = text.steps[step.id]
  const when = stepTime(advice, progress[line.id]?.[step.id]?.done, today, text)
  const own = numberIds.filter((id) => numbers[id].products.some((product) => product === line.product))
  const later = advice.status === 'later'
  return (
    <Card tone={advice.status === 'now' ? 'accent' : 'plain'} title={words.phases['first-contact']} id={`step-${step.id}`}>
      <p class="headline">{title}</p>
      {when !== null && <p class="note">{when}</p>}
      <p><span class="strong">{words.can}</span> {can}</p>
      <p><span class="strong">{words.cannot}</span> {cannot}</p>
      {step.script === 'chat' && <Script {...props} id="chat" kind={advice.status === 'now' ? 'primary' : 'quiet'} />}
      {!later && <StepNote {...props} />}
      {!later && advice.status !== 'done' && <LogForm {...props} />}
      <Disclosure summary={words.more} back={words.back}>
        <StepDetails step={step} text={text} />
        {step.script === 'chat' && <><p class="strong">{words.script.call}</p><Script {...props} id="phone" /></>}
      </Disclosure>
      <Disclosure summary={words.numbers.title} back={words.back}>
        <p>{words.numbers.first}</p>
        {own.length === 0 ? <p class="note">{words.numbers.none}</p> : <NumberBook ids={own} text={text} />}
      </Disclosure>
    </Card>
  )
}
